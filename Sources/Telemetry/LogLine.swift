/// Writes lines of a log behind one another, a field at a time, without an allocation of its own.
public struct LogLine: Sendable {
    var bytes: [UInt8] = []
    private let format: LogFormat

    init(_ format: LogFormat) {
        self.format = format
    }

    /// Adds a text under a name of letters.
    public mutating func field(_ name: StaticString, _ text: String) {
        begin(name)
        if format == .text, Self.isBare(text.utf8) {
            bytes.append(contentsOf: text.utf8)
        } else {
            quoted(text.utf8)
        }
    }

    /// Adds bytes as text; whatever is not plain ASCII is written as an escape.
    public mutating func field(_ name: StaticString, ascii text: Span<UInt8>) {
        begin(name)
        let isBare = format == .text && Self.isBare(text)
        if !isBare { bytes.append(UInt8(ascii: "\"")) }
        for index in text.indices { escaped(text[index], beyondASCII: false) }
        if !isBare { bytes.append(UInt8(ascii: "\"")) }
    }

    /// Adds a whole number.
    public mutating func field(_ name: StaticString, _ number: Int) {
        begin(name)
        decimal(number)
    }

    mutating func start(_ level: LogLevel, _ message: String, time: LogTime) {
        switch format {
        case .json:
            bytes.append(contentsOf: "{\"time\":\"".utf8)
            time.write(to: &bytes)
            bytes.append(contentsOf: "\",\"level\":\"".utf8)
            bytes.append(contentsOf: level.rawValue.utf8)
            bytes.append(contentsOf: "\",\"message\":".utf8)
            quoted(message.utf8)
        case .text:
            time.write(to: &bytes)
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: level.rawValue.utf8)
            bytes.append(UInt8(ascii: " "))
            for byte in message.utf8 { escaped(byte, beyondASCII: true) }
        }
    }

    mutating func end() {
        if format == .json { bytes.append(UInt8(ascii: "}")) }
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func begin(_ name: StaticString) {
        bytes.append(contentsOf: (format == .json ? ",\"" : " ").utf8)
        bytes.append(contentsOf: name.description.utf8)
        bytes.append(contentsOf: (format == .json ? "\":" : "=").utf8)
    }

    private mutating func quoted(_ text: String.UTF8View) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text { escaped(byte, beyondASCII: true) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A byte inside of a JSON string; those from 128 on are parts of characters only where the text is UTF-8.
    private mutating func escaped(_ byte: UInt8, beyondASCII: Bool) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0x20..<0x7F: bytes.append(byte)
        case 0x80... where beyondASCII: bytes.append(byte)
        default:
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(Self.hexDigit(byte >> 4))
            bytes.append(Self.hexDigit(byte & 15))
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "a")
    }

    /// Whether a value needs no quotes for a reader to see where it ends.
    private static func isBare(_ text: Span<UInt8>) -> Bool {
        for index in text.indices where !isBare(text[index]) { return false }
        return !text.isEmpty
    }

    private static func isBare(_ text: String.UTF8View) -> Bool { !text.isEmpty && text.allSatisfy(isBare) }

    private static func isBare(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func decimal(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }
}
