internal import Quantities

/// The known fields of one JSON object, each read by the rule of its kind.
///
/// A known field that occurs twice is refused, because nobody can say which one was meant; unknown fields are ignored.
struct FieldReader {
    private let bytes: [UInt8]
    private let names: [String]
    private var values: [JSONValue?]

    /// Reads an object from where a reader stands.
    init(_ reader: inout JSONReader, names: FieldNames) throws(JSONFault) {
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

    /// The field as it came.
    func value(_ index: Int) -> JSONValue? { values[index] }

    /// A whole number from 0 to 10^15, written in digits alone: `1e3`, `1.0` and `"5"` are refused.
    ///
    /// - Parameters:
    ///   - index: The field.
    ///   - missing: What a field that is not there counts as; nil when it must be there.
    /// - Returns: the number.
    /// - Throws: what is wrong with the field.
    func count(_ index: Int, missing: Int? = nil) throws(Refusal.Complaint) -> Int {
        guard let value = values[index] else {
            guard let missing else { throw complaint(index, Self.countRule) }
            return missing
        }
        guard value.kind == .number, value.range.count <= 16 else { throw complaint(index, Self.countRule) }
        var count = 0
        for byte in bytes[value.range] {
            guard 48...57 ~= byte else { throw complaint(index, Self.countRule) }
            count = count * 10 + Int(byte) - 48
        }
        guard count <= UsageLimits.tokens else { throw complaint(index, Self.countRule) }
        return count
    }

    /// A text of 1 to so many bytes without control characters.
    func text(_ index: Int, longest: Int) throws(Refusal.Complaint) -> String {
        let rule = "a text of 1 to \(longest) bytes of UTF-8 without control characters"
        guard let value = values[index], case .text = value.kind, value.range.count <= longest * 6,
            let text = JSONText.string(value, in: bytes), (1...longest).contains(text.utf8.count),
            SafeText.isClean(text)
        else { throw complaint(index, rule) }
        return text
    }

    /// An instant of RFC 3339 in the years that a record may be of.
    func timestamp(_ index: Int) throws(Refusal.Complaint) -> Timestamp {
        let years = UsageLimits.years
        guard let value = values[index], value.kind == .text(hasEscapes: false),
            let timestamp = Timestamp(rfc3339: bytes, in: value.range),
            years.contains(Day(unixSeconds: timestamp.unixSeconds).year)
        else {
            throw complaint(
                index,
                "a time as 2026-01-05T12:00:00Z (RFC 3339), of the years \(years.lowerBound) to \(years.upperBound)"
            )
        }
        return timestamp
    }

    /// A day as `2026-01-05` in the years that a record may be of.
    func day(_ index: Int) throws(Refusal.Complaint) -> Day {
        guard let value = values[index], let text = JSONText.string(value, in: bytes), let day = Day(text),
            UsageLimits.years.contains(day.year)
        else { throw complaint(index, "a day as 2026-01-05") }
        return day
    }

    /// An amount of dollars, any JSON number from 0 to a limit, rounded to a micro-dollar; nil when it is not there.
    func dollars(_ index: Int, most: Int) throws(Refusal.Complaint) -> Int? {
        guard let value = values[index], value.kind != .null else { return nil }
        guard value.kind == .number, value.range.count <= 64,
            let dollars = Double(String(decoding: bytes[value.range], as: UTF8.self)), dollars >= 0,
            dollars * 1_000_000 <= Double(most)
        else { throw complaint(index, "an amount of dollars from 0 to \(most / 1_000_000)") }
        return Int((dollars * 1_000_000).rounded())
    }

    /// A complaint about a field, with what came.
    func complaint(_ index: Int, _ rule: String) -> Refusal.Complaint {
        Refusal.Complaint(field: names[index], received: values[index].map(shown), reason: rule)
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
struct FieldNames: Sendable {
    let texts: [String]
    let utf8: [[UInt8]]

    init(_ names: String...) {
        texts = names
        utf8 = names.map { Array($0.utf8) }
    }
}
