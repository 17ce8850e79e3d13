import Foundation

/// Encodes values as JSON, with keys in alphabetical order and unescaped slashes.
package enum JSONBody {
    /// Encodes a value.
    package static func encode(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Only numbers that are not finite cannot be encoded, and no body holds any.
        return (try? encoder.encode(value)).map(Array.init) ?? Array("{}".utf8)
    }
}
