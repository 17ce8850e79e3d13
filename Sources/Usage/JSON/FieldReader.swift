package import Quantities

/// Reads the known fields of one JSON object, each by a rule.
///
/// A known field that occurs twice is an error; unknown fields are ignored.
package struct FieldReader {
    private let bytes: [UInt8]
    private let names: [String]
    private var values: [JSONValue?]

    /// Reads an object at a reader's position.
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

    /// Reads an object of a document that is valid JSON.
    package init(_ object: JSONValue, in bytes: [UInt8], names: FieldNames) throws(RejectedEntry.Cause) {
        var reader = JSONReader(bytes, in: object.range)
        do throws(JSONFault) {
            try self.init(&reader, names: names)
        } catch {
            throw .whole(error.reason)
        }
    }

    /// Returns the elements of an array, in order.
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

    /// Returns the members of an object, in order.
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

    /// Returns a field, or nil if it is not there.
    package func value(_ index: Int) -> JSONValue? { values[index] }

    /// Returns whether a field is there and not null.
    package func isGiven(_ index: Int) -> Bool { values[index].map { $0.kind != .null } ?? false }

    /// Returns a field's name.
    package func name(_ index: Int) -> String { names[index] }

    /// Returns a whole number from 0 to 10^15 that is written in digits alone; `1e3`, `1.0` and `"5"` are invalid.
    ///
    /// - Parameters:
    ///   - index: The field.
    ///   - missing: The number for a missing field; nil if the field is required.
    ///   - takesNull: Whether null counts as missing.
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

    /// Returns a text of 1 to `maxLength` bytes without control characters.
    package func text(_ index: Int, maxLength: Int) throws(RejectedEntry.Cause) -> String {
        guard let value = values[index], let text = Self.text(value, maxLength: maxLength, in: bytes) else {
            throw invalid(index, Self.textRule(maxLength: maxLength))
        }
        return text
    }

    /// Returns a list of texts of 1 to `maxLength` bytes without control characters.
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

    /// Returns an instant of RFC 3339 in `UsageLimits.years`.
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

    /// Returns a day in `UsageLimits.years`, written as `2026-01-05` or `Jan 5, 2026`.
    ///
    /// - Parameters:
    ///   - index: The field.
    ///   - other: The field that the error names if this one is missing.
    /// - Returns: the day.
    /// - Throws: what is wrong with the field.
    package func day(_ index: Int, orElse other: Int? = nil) throws(RejectedEntry.Cause) -> Day {
        guard let value = values[index], let text = JSONText.string(value, in: bytes),
            let day = Day(text) ?? Day(monthFirst: text), UsageLimits.years.contains(day.year)
        else { throw invalid(isGiven(index) ? index : other ?? index, "a day as 2026-01-05") }
        return day
    }

    /// Returns an amount of dollars in micro-dollars, rounded, or nil if the field is missing.
    ///
    /// Any JSON number from 0 to `max` micro-dollars is valid.
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
        // A scalar has at most four bytes; one scalar more than is shown tells that the text is cut.
        let text = SafeText.shown(String(decoding: bytes[value.range].prefix(65 * 4), as: UTF8.self))
        if case .text = value.kind { return "\"\(text)\"" }
        return text
    }

    private static let countRule = "a whole number from 0 to \(UsageLimits.tokens), in digits"
}

/// The names of an object's known fields, also in UTF-8 for comparing.
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
