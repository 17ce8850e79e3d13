/// Writes log lines into one buffer, a field at a time, without allocations.
public struct LogLine: Sendable {
    var bytes: [UInt8] = []
    private let format: LogFormat

    init(_ format: LogFormat) {
        self.format = format
    }

    /// Adds a field with a text.
    public mutating func field(_ name: LogName, _ text: String) {
        value(of: name, text.utf8.span, beyondASCII: true)
    }

    /// Adds a field with bytes as text; bytes that are not printable ASCII are escaped.
    public mutating func field(_ name: LogName, ascii text: Span<UInt8>) {
        value(of: name, text, beyondASCII: false)
    }

    /// Adds a field with an integer.
    public mutating func field(_ name: LogName, _ number: Int) {
        bytes.append(contentsOf: name.bytes(in: format))
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        decimal(number.magnitude)
    }

    mutating func start(_ event: LogEvent, time: LogTime) {
        if format == .json { bytes.append(contentsOf: Self.opening) }
        bytes.append(contentsOf: time.text)
        bytes.append(contentsOf: event.bytes(in: format))
    }

    mutating func end() {
        if format == .json { bytes.append(UInt8(ascii: "}")) }
        bytes.append(UInt8(ascii: "\n"))
    }

    private static let opening = Array("{\"time\":\"".utf8)

    private mutating func value(of name: LogName, _ text: Span<UInt8>, beyondASCII: Bool) {
        bytes.append(contentsOf: name.bytes(in: format))
        let isBare = format == .text && Self.isBare(text)
        if !isBare { bytes.append(UInt8(ascii: "\"")) }
        Self.escape(text, beyondASCII: beyondASCII, into: &bytes)
        if !isBare { bytes.append(UInt8(ascii: "\"")) }
    }

    /// Writes the inside of a JSON string.
    ///
    /// Bytes from 128 on are written as they are only where the text is UTF-8.
    static func escape(_ text: Span<UInt8>, beyondASCII: Bool, into bytes: inout [UInt8]) {
        // Six bytes are the longest escape.
        bytes.append(addingCapacity: 6 * text.count) { output in
            for index in text.indices {
                let byte = text[index]
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                    output.append(UInt8(ascii: "\\"))
                    output.append(byte)
                case 0x20..<0x7F: output.append(byte)
                case 0x80... where beyondASCII: output.append(byte)
                default:
                    output.append(UInt8(ascii: "\\"))
                    output.append(UInt8(ascii: "u"))
                    output.append(repeating: UInt8(ascii: "0"), count: 2)
                    output.append(hexDigit(byte >> 4))
                    output.append(hexDigit(byte & 15))
                }
            }
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "a")
    }

    /// Returns whether a value can be read without quotes.
    private static func isBare(_ text: Span<UInt8>) -> Bool {
        for index in text.indices {
            let byte = text[index]
            guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { return false }
        }
        return !text.isEmpty
    }

    private mutating func decimal(_ number: UInt) {
        if number >= 10 { decimal(number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
}
