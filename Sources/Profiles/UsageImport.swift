/// Reads usage records out of bytes that arrive piece by piece, in one of three shapes.
///
/// - JSON lines: a record a line, as the sync body has them. Any number of lines in bounded memory; a line of more
///   than 64 KB is refused, empty lines are skipped, CRLF and a last line without an end are fine.
/// - The sync body: `{"records": [record, …]}`.
/// - What `ccusage daily --json` prints: `{"daily": [{"date", "modelBreakdowns": [{"modelName", …, "cost"}]}]}`.
///
/// The last two are read when all of it is there, up to 64 MiB. Which shape it is shows in the first line that is not
/// empty. A byte order mark is skipped. A bad entry is reported with its place, the others are kept; a document that
/// is not JSON is refused as a whole.
///
/// ```swift
/// var usage = UsageImport()
/// usage.append(bytes)
/// usage.finish()
/// while let entry = usage.next() { … }
/// ```
public struct UsageImport: Sendable {
    /// One entry of the input: a record, or what is wrong with it.
    public struct Entry: Sendable {
        /// Where it stands.
        public let place: Refusal.Place
        /// The record, or what is wrong with it.
        public let result: Result<UsageRecord, Refusal.Complaint>
    }

    /// The longest line in bytes.
    public static let longestLine = 65_536
    /// The largest document in bytes, unless another limit is given.
    public static let largestDocument = 67_108_864

    private enum Shape {
        case unknown, lines, skippingLine, document, refusedDocument
    }

    private let largestDocument: Int
    private var shape = Shape.unknown
    private var buffer: [UInt8] = []
    private var position = 0
    private var scanned = 0
    private var line = 1
    private var isComplete = false
    private var parsed: [Entry] = []

    /// A reader that has seen nothing yet.
    ///
    /// - Parameter largestDocument: The largest document in bytes; lines may be any number.
    public init(largestDocument: Int = UsageImport.largestDocument) {
        self.largestDocument = largestDocument
    }

    /// Takes the next bytes of the input.
    public mutating func append(_ bytes: some Sequence<UInt8>) {
        guard shape != .refusedDocument else { return }
        if position > 0 {
            buffer.removeSubrange(..<position)
            scanned -= position
            position = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// Says that the input has ended.
    public mutating func finish() {
        isComplete = true
    }

    /// The next entry; nil when there is none until more bytes come, or, after `finish()`, at all.
    public mutating func next() -> Entry? {
        while true {
            switch shape {
            case .unknown:
                guard settleShape() else { return nil }
            case .document:
                if buffer.count - position > largestDocument { return refuseDocument() }
                guard isComplete else { return nil }
                if position < buffer.count { readDocument() }
                return parsed.popLast()
            case .refusedDocument:
                return nil
            case .lines, .skippingLine:
                guard let range = nextLine() else { return nil }
                if let entry = entry(ofLine: range) { return entry }
            }
        }
    }

    /// The next whole line without its end; nil when it has not come yet.
    private mutating func nextLine() -> Range<Int>? {
        guard position < buffer.count else { return nil }
        let end = buffer[max(scanned, position)...].firstIndex(of: 0x0A)
        scanned = end.map { $0 + 1 } ?? buffer.count
        guard end != nil || isComplete || scanned - position > Self.longestLine else { return nil }
        defer { position = scanned }
        return position..<(end ?? scanned)
    }

    private mutating func entry(ofLine range: Range<Int>) -> Entry? {
        let isTail = shape == .skippingLine
        let number = line
        // A line that had not ended when it became too long goes on in the next bytes.
        let hasEnded = range.upperBound < scanned
        shape = hasEnded || isComplete ? .lines : .skippingLine
        if hasEnded { line += 1 }
        if isTail { return nil }
        guard range.count <= Self.longestLine else {
            return refusal(.line(number), "the line is longer than \(Self.longestLine) bytes")
        }
        guard !isBlank(range) else { return nil }
        var reader = JSONReader(buffer, in: range)
        do throws(JSONFault) {
            let record = try RecordShape.record(&reader)
            try reader.finish()
            return Entry(place: .line(number), result: record)
        } catch {
            let column = error.position - range.lowerBound + 1
            return refusal(.line(number), "not a JSON object: \(error.reason), at byte \(column)")
        }
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        buffer[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    private func refusal(_ place: Refusal.Place, _ reason: String) -> Entry {
        Entry(place: place, result: .failure(Refusal.Complaint(field: nil, received: nil, reason: reason)))
    }

    private mutating func readDocument() {
        let document = UsageDocument(buffer, in: position..<buffer.count)
        parsed = Array(document.entries().reversed())
        buffer = []
        position = 0
        scanned = 0
    }

    private mutating func refuseDocument() -> Entry {
        shape = .refusedDocument
        buffer = []
        position = 0
        return refusal(
            .path("document"),
            "it is larger than \(largestDocument) bytes; send JSON lines, which may be any number"
        )
    }

    /// Looks at the first line that is not empty; false when it has not come yet.
    private mutating func settleShape() -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if position == 0, line == 1, scanned == 0 {
            guard buffer.count >= mark.count || isComplete else { return false }
            if buffer.starts(with: mark) { position = mark.count }
        }
        while position < buffer.count {
            let end = buffer[max(scanned, position)...].firstIndex(of: 0x0A)
            scanned = end ?? buffer.count
            guard end != nil || isComplete || scanned - position > Self.longestLine else { return false }
            let range = position..<scanned
            if isBlank(range), let end {
                position = end + 1
                scanned = position
                line += 1
                continue
            }
            shape = UsageDocument.begins(buffer, in: range) ? .document : .lines
            scanned = position
            return true
        }
        if isComplete { shape = .lines }
        return isComplete
    }
}
