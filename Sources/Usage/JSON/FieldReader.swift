package import Quantities

/// The known fields of one JSON object, each read by the rule of its kind.
///
/// A known field that occurs twice is an error, because it is ambiguous; unknown fields are ignored.
package struct FieldReader {
    private let bytes: [UInt8]
    private let names: [String]
    private var values: [JSONValue?]

    /// Reads an object from where a reader stands.
    package init(_ reader: inout JSONReader, names: FieldNames) throws(JSONFault) {
        let bytes = reader.bytes
        var values = [JSONValue?](repeating: nil, count: names.texts.count)
        try reader.object { key, value throws(JSONFault) in
            guard let index = names.utf8.firstIndex(where: { JSONText.matches(key, $0, in: bytes) }) else { return }
            guard values[index] == nil else {
                throw JSONFault(reason: "“\(names.texts[index])” occurs twice", position: key.range.lowerBound)
            }
            values[index] = value
        }
        self.bytes = bytes
        self.names = names.texts
        self.values = values
    }

    /// Reads an object out of a document whose grammar has been checked.
    package init(_ object: JSONValue, in bytes: [UInt8], names: FieldNames) throws(RejectedEntry.Cause) {
        var reader = JSONReader(bytes, in: object.range)
        do throws(JSONFault) {
            try self.init(&reader, names: names)
        } catch {
            throw .whole(error.reason)
        }
    }

    /// The elements of an array, in order.
    package static func elements(of array: JSONValue, in bytes: [UInt8]) throws(RejectedEntry.Cause) -> [JSONValue] {
        var elements: [JSONValue] = []
        var reader = JSONReader(bytes, in: array.range)
        do throws(JSONFault) {
            try reader.array { element throws(JSONFault) in elements.append(element) }
        } catch {
            throw .whole(error.reason)
        }
        return elements
    }

    /// The members of an object, in order.
    package static func members(
        of object: JSONValue,
        in bytes: [UInt8]
    ) throws(RejectedEntry.Cause) -> [(key: JSONValue, value: JSONValue)] {
        var members: [(key: JSONValue, value: JSONValue)] = []
        var reader = JSONReader(bytes, in: object.range)
        do throws(JSONFault) {
            try reader.object { key, value throws(JSONFault) in members.append((key, value)) }
        } catch {
            throw .whole(error.reason)
        }
        return members
    }

    /// The field as it came.
    package func value(_ index: Int) -> JSONValue? { values[index] }

    /// Whether the field is there and not null.
    package func isGiven(_ index: Int) -> Bool { values[index].map { $0.kind != .null } ?? false }

    /// What the field is called.
    package func name(_ index: Int) -> String { names[index] }

    /// A whole number from 0 to 10^15, written in digits alone: `1e3`, `1.0` and `"5"` are refused.
    ///
    /// - Parameters:
    ///   - index: The field.
    ///   - missing: What a field that is not there counts as; nil when it must be there.
    ///   - takesNull: Whether null counts as not there.
    /// - Returns: the number.
    /// - Throws: what is wrong with the field.
    package func count(_ index: Int, missing: Int? = nil, takesNull: Bool = false) throws(RejectedEntry.Cause) -> Int {
        guard let value = values[index], !takesNull || value.kind != .null else {
            guard let missing else { throw invalid(index, Self.countRule) }
            return missing
        }
        guard value.kind == .number, value.range.count <= 16 else { throw invalid(index, Self.countRule) }
        var count = 0
        for byte in bytes[value.range] {
            guard 48...57 ~= byte else { throw invalid(index, Self.countRule) }
            count = count * 10 + Int(byte) - 48
        }
        guard count <= UsageLimits.tokens else { throw invalid(index, Self.countRule) }
        return count
    }

    /// Returns a text of 1 to `maxBytes` bytes without control characters.
    package func text(_ index: Int, maxLength: Int) throws(RejectedEntry.Cause) -> String {
        guard let value = values[index], let text = Self.text(value, maxLength: maxLength, in: bytes) else {
            throw invalid(index, Self.textRule(maxLength: maxLength))
        }
        return text
    }

    /// Returns a list of such texts.
    package func texts(_ index: Int, maxLength: Int) throws(RejectedEntry.Cause) -> [String] {
        guard let value = values[index], value.kind == .array else { throw invalid(index, "a list of texts") }
        return try Self.elements(of: value, in: bytes).map { element throws(RejectedEntry.Cause) in
            guard let text = Self.text(element, maxLength: maxLength, in: bytes) else {
                throw invalid(index, "a list of texts, each \(Self.textRule(maxLength: maxLength))")
            }
            return text
        }
    }

    private static func text(_ value: JSONValue, maxLength: Int, in bytes: [UInt8]) -> String? {
        guard case .text = value.kind, value.range.count <= maxLength * 6,
            let text = JSONText.string(value, in: bytes), isText(text, maxLength)
        else { return nil }
        return text
    }

    package static func isText(_ text: String, _ maxLength: Int) -> Bool {
        (1...maxLength).contains(text.utf8.count) && SafeText.isClean(text)
    }

    package static func textRule(maxLength: Int) -> String {
        "a text of 1 to \(maxLength) bytes of UTF-8 without control characters"
    }

    /// An instant of RFC 3339 in the years that a record may be of.
    package func timestamp(_ index: Int) throws(RejectedEntry.Cause) -> Timestamp {
        let years = UsageLimits.years
        guard let value = values[index], value.kind == .text(hasEscapes: false),
            let timestamp = Timestamp(rfc3339: bytes, in: value.range),
            years.contains(Day(unixSeconds: timestamp.unixSeconds).year)
        else {
            throw invalid(
                index,
                "a time as 2026-01-05T12:00:00Z (RFC 3339), of the years \(years.lowerBound) to \(years.upperBound)"
            )
        }
        return timestamp
    }

    /// A day as `2026-01-05` or `Jan 5, 2026` in the years that a record may be of.
    ///
    /// - Parameters:
    ///   - index: The field.
    ///   - other: The field that the error names when this one is not there.
    /// - Returns: the day.
    /// - Throws: what is wrong with the field.
    package func day(_ index: Int, orElse other: Int? = nil) throws(RejectedEntry.Cause) -> Day {
        guard let value = values[index], let text = JSONText.string(value, in: bytes),
            let day = Day(text) ?? Day(monthFirst: text), UsageLimits.years.contains(day.year)
        else { throw invalid(isGiven(index) ? index : other ?? index, "a day as 2026-01-05") }
        return day
    }

    /// An amount of dollars, any JSON number from 0 to a limit, rounded to a micro-dollar; nil when it is not there.
    package func dollars(_ index: Int, max: Int) throws(RejectedEntry.Cause) -> Int? {
        guard let value = values[index], value.kind != .null else { return nil }
        guard value.kind == .number, value.range.count <= 64,
            let dollars = Double(String(decoding: bytes[value.range], as: UTF8.self)), dollars >= 0,
            dollars * 1_000_000 <= Double(max)
        else { throw invalid(index, "an amount of dollars from 0 to \(max / 1_000_000)") }
        return Int((dollars * 1_000_000).rounded())
    }

    /// Returns what is wrong with a field: the value that came, and `rule` for what is allowed.
    package func invalid(_ index: Int, _ rule: String) -> RejectedEntry.Cause {
        RejectedEntry.Cause(field: names[index], received: values[index].map(shown), reason: rule)
    }

    private func shown(_ value: JSONValue) -> String {
        // Four bytes make a scalar at most; one more shows that something was cut.
        let text = SafeText.shown(String(decoding: bytes[value.range].prefix(65 * 4), as: UTF8.self))
        if case .text = value.kind { return "\"\(text)\"" }
        return text
    }

    private static let countRule = "a whole number from 0 to \(UsageLimits.tokens), in digits"
}

/// The names of the fields that an object may have, ready to be compared with bytes.
package struct FieldNames: Sendable {
    package let texts: [String]
    package let utf8: [[UInt8]]

    package init(_ names: String...) {
        self.init(names)
    }

    package init(_ names: [String]) {
        texts = names
        utf8 = names.map { Array($0.utf8) }
    }
}
