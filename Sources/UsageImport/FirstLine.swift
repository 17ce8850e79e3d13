import Usage
internal import Quantities

/// What the first line that could be JSON shows about an input.
enum FirstLine {
    /// It begins a document: the sync body, an export, a list.
    case document
    /// It is a record, or a row of days: JSON lines.
    case record
    /// It is neither, as what a tool has logged before its output; why it is no record.
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
            // Whatever goes on in the next line is a document, but for a record that was cut off.
            let isUnfinished = error.position >= range.upperBound && !RecordShape.matches(openKey(bytes, in: range))
            return isUnfinished ? .document : .other(reason: reason)
        }
    }

    private static func of(_ keys: Set<String>) -> FirstLine? {
        if !keys.isDisjoint(with: ["records", "daily", "projects"]) { return .document }
        if RecordShape.matches(keys) || DayRow.matches(keys) { return .record }
        return keys.isDisjoint(with: UsageDocument.keys) ? nil : .document
    }

    /// The first key, whose value may not be there yet.
    private static func openKey(_ bytes: [UInt8], in range: Range<Int>) -> Set<String> {
        let text = bytes[range].dropFirst().drop { $0 <= 0x20 }
        guard text.first == UInt8(ascii: "\"") else { return [] }
        return [String(decoding: text.dropFirst().prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)]
    }
}
