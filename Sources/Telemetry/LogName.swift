/// The name of a field, encoded once for all lines.
public struct LogName: Sendable, ExpressibleByStringLiteral {
    private let json: [UInt8]
    private let text: [UInt8]

    /// Makes a name, which must consist of letters.
    public init(stringLiteral name: StaticString) {
        json = Array(",\"\(name)\":".utf8)
        text = Array(" \(name)=".utf8)
    }

    func bytes(in format: LogFormat) -> [UInt8] { format == .json ? json : text }
}

/// The level and the message of a line, encoded once.
public struct LogEvent: Sendable {
    let level: LogLevel
    private let json: [UInt8]
    private let text: [UInt8]

    /// Makes an event.
    ///
    /// - Parameters:
    ///   - level: how much it matters.
    ///   - message: what it says, always in the same words, what differs being in the fields.
    public init(_ level: LogLevel, _ message: String) {
        self.level = level
        var json = Array("\",\"level\":\"\(level.rawValue)\",\"message\":\"".utf8)
        LogLine.escape(message.utf8.span, beyondASCII: true, into: &json)
        json.append(UInt8(ascii: "\""))
        var text = Array(" \(level.rawValue) ".utf8)
        LogLine.escape(message.utf8.span, beyondASCII: true, into: &text)
        (self.json, self.text) = (json, text)
    }

    func bytes(in format: LogFormat) -> [UInt8] { format == .json ? json : text }
}
