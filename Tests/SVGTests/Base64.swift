import Foundation

/// Foundation's reading of Base64, to hold ours against.
enum Base64 {
    static func decode(_ text: String) -> Data? { Data(base64Encoded: text) }
}
