internal import HTTP

/// The `Date` line of the current second, written once for all answers of that second.
struct DateLine {
    private(set) var bytes: [UInt8]
    private var unixSeconds: Int

    init(unixSeconds: Int) {
        self.unixSeconds = unixSeconds
        bytes = Self.line(unixSeconds)
    }

    mutating func update(unixSeconds: Int) {
        guard unixSeconds != self.unixSeconds else { return }
        self.unixSeconds = unixSeconds
        bytes = Self.line(unixSeconds)
    }

    private static func line(_ seconds: Int) -> [UInt8] {
        Array("Date: \(HTTPDate.text(unixSeconds: seconds))\r\n".utf8)
    }
}
