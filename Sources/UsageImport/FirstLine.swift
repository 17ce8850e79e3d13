import Usage
internal import Quantities

/// The shape of an input, by its first line of JSON.
enum FirstLine {
    /// The line begins a document: the sync body, an export or a list.
    case document
    /// The line is a record or a row of days: the input is JSON lines.
    case record
    /// The line is neither, such as a tool's log before its output; `reason` says why it is not a record.
    case other(reason: String)

    init(_ bytes: [UInt8], in line: Range<Int>) {
        let start = line.first { bytes[$0] > 0x20 } ?? line.lowerBound
        switch bytes[start] {
        case UInt8(ascii: "{"): self = Self.object(bytes, in: start..<line.upperBound)
        case UInt8(ascii: "["):
            let next = bytes[(start + 1)..<line.upperBound].first { $0 > 0x20 }
            self = next == nil || [UInt8(ascii: "{"), UInt8(ascii: "]")].contains(next) ? .document : .noObject
        default: self = .noObject
        }
    }

    private static let noObject = FirstLine.other(reason: "not a JSON object: “{” is missing, at byte 1")

    private static func object(_ bytes: [UInt8], in range: Range<Int>) -> FirstLine {
        var keys: Set<String> = []
        var reader = JSONReader(bytes, in: range)
        do throws(JSONFault) {
            try reader.object { key, _ throws(JSONFault) in
                if let name = JSONText.string(key, in: bytes) { keys.insert(name) }
            }
            return of(keys) ?? .other(reason: "it has none of the fields of a record")
        } catch {
            if let known = of(keys) { return known }
            let reason = "not a JSON object: \(error.reason), at byte \(error.position - range.lowerBound + 1)"
            // An object that continues on the next line is a document, unless it is a record that was cut off.
            let isUnfinished = error.position >= range.upperBound && !RecordShape.matches(openKey(bytes, in: range))
            return isUnfinished ? .document : .other(reason: reason)
        }
    }

    private static func of(_ keys: Set<String>) -> FirstLine? {
        if !keys.isDisjoint(with: ["records", "daily", "projects"]) { return .document }
        if RecordShape.matches(keys) || DayRow.matches(keys) { return .record }
        return keys.isDisjoint(with: UsageDocument.keys) ? nil : .document
    }

    /// Returns the first key; its value may be incomplete.
    private static func openKey(_ bytes: [UInt8], in range: Range<Int>) -> Set<String> {
        let text = bytes[range].dropFirst().drop { $0 <= 0x20 }
        guard text.first == UInt8(ascii: "\"") else { return [] }
        return [String(decoding: text.dropFirst().prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)]
    }
}
