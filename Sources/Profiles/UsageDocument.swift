internal import Quantities

/// A whole JSON document of usage: the sync body, or what `ccusage daily --json` prints.
struct UsageDocument {
    private let bytes: [UInt8]
    private let range: Range<Int>

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    private static let records = Array("records".utf8)
    private static let daily = Array("daily".utf8)

    /// Whether a first line begins a document and is not a record of JSON lines.
    ///
    /// It does when one of its outer keys is `records` or `daily`, or when it is a piece of an object that goes on and
    /// has none of a record's keys yet.
    static func begins(_ bytes: [UInt8], in line: Range<Int>) -> Bool {
        var isDocument = false
        var isRecord = false
        var reader = JSONReader(bytes, in: line)
        do throws(JSONFault) {
            try reader.object { key, _ throws(JSONFault) in
                isDocument = isDocument || matches(key, records, bytes) || matches(key, daily, bytes)
                isRecord = isRecord || matches(key, Array("timestamp".utf8), bytes)
                isRecord = isRecord || matches(key, Array("requestId".utf8), bytes)
            }
            return isDocument
        } catch {
            if isDocument || isRecord { return isDocument }
            return opensDocument(bytes, in: line)
        }
    }

    private static func matches(_ key: JSONValue, _ name: [UInt8], _ bytes: [UInt8]) -> Bool {
        JSONText.matches(key, name, in: bytes)
    }

    /// Whether an unfinished line has a brace and then nothing, or a key that is none of a record's.
    private static func opensDocument(_ bytes: [UInt8], in line: Range<Int>) -> Bool {
        let text = bytes[line].filter { $0 > 0x20 }
        guard text.first == UInt8(ascii: "{") else { return false }
        return text.count == 1
            || ["\"records\":", "\"daily\":", "\"totals\":", "\"type\":"].contains { key in
                text.dropFirst().starts(with: key.utf8)
            }
    }

    /// The entries in order.
    func entries() -> [UsageImport.Entry] {
        var reader = JSONReader(bytes, in: range)
        do throws(JSONFault) {
            let fields = try FieldReader(&reader, names: FieldNames("records", "daily"))
            try reader.finish()
            if let list = fields.value(0) { return try entries(of: list, "records", record) }
            if let list = fields.value(1) { return try entries(of: list, "daily", day) }
            return [refusal("document", "it has neither “records” nor “daily”")]
        } catch {
            let line = bytes[range.lowerBound..<min(error.position, range.upperBound)].count { $0 == 0x0A } + 1
            return [refusal("document", "not JSON: \(error.reason), in line \(line) of the document")]
        }
    }

    private func entries(
        of list: JSONValue,
        _ path: String,
        _ read: (JSONValue, String) throws(JSONFault) -> [UsageImport.Entry]
    ) throws(JSONFault) -> [UsageImport.Entry] {
        guard list.kind == .array else { return [refusal(path, "it is not a list")] }
        var entries: [UsageImport.Entry] = []
        var index = 0
        var reader = JSONReader(bytes, in: list.range)
        try reader.array { element throws(JSONFault) in
            let place = "\(path)[\(index)]"
            index += 1
            guard element.kind == .object else {
                entries.append(refusal(place, "it is not an object"))
                return
            }
            do throws(JSONFault) {
                entries += try read(element, place)
            } catch {
                entries.append(refusal(place, error.reason))
            }
        }
        return entries
    }

    private func record(_ value: JSONValue, _ place: String) throws(JSONFault) -> [UsageImport.Entry] {
        var reader = JSONReader(bytes, in: value.range)
        return [UsageImport.Entry(place: .path(place), result: try RecordShape.record(&reader))]
    }

    private func day(_ value: JSONValue, _ place: String) throws(JSONFault) -> [UsageImport.Entry] {
        var reader = JSONReader(bytes, in: value.range)
        switch try DailyShape.day(&reader) {
        case .failure(let complaint): return [UsageImport.Entry(place: .path(place), result: .failure(complaint))]
        case .success(let (day, models)):
            return try entries(of: models, "\(place).modelBreakdowns") { value, place throws(JSONFault) in
                var reader = JSONReader(bytes, in: value.range)
                return [UsageImport.Entry(place: .path(place), result: try DailyShape.record(&reader, of: day))]
            }
        }
    }

    private func refusal(_ path: String, _ reason: String) -> UsageImport.Entry {
        let complaint = Refusal.Complaint(field: nil, received: nil, reason: reason)
        return UsageImport.Entry(place: .path(path), result: .failure(complaint))
    }
}
