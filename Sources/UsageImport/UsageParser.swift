public import Usage

/// Parses usage in bytes that arrive in pieces.
///
/// It reads these shapes:
///
/// - JSON lines, each a record or a row of days. Any number of lines in bounded memory; a line of more than 1 MiB is
///   rejected, empty lines are skipped, CRLF and a missing line break at the end are accepted.
/// - The sync body: `{"records": [record, …]}`.
/// - An export by days, as ccusage and similar tools print it with `--json` (see `DayRow`): `daily`, `projects`,
///   `data`, or a bare list.
///
/// All but JSON lines are read when complete, up to 64 MiB. The first line of JSON tells the shape; anything before a
/// document, such as a tool's log, is skipped. UTF-16 and byte order marks are accepted. Each invalid entry is reported
/// with its place, and the others are returned; an input in which nothing can be read is rejected once.
///
/// ```swift
/// var usage = UsageParser()
/// usage.append(bytes)
/// usage.finish()
/// while let entry = usage.next() { … }
/// ```
public struct UsageParser: Sendable {
    /// One entry of the input, valid or not.
    public struct Entry: Sendable {
        /// Where the entry is in the input.
        public let place: RejectedEntry.Place
        /// A record or a sheet, or why the entry is rejected.
        public let result: Result<UsageItem, RejectedEntry.Cause>
    }

    /// The maximal length of a line in bytes.
    public static let maxLineLength = 1_048_576
    /// The default for the maximal length of a document in bytes.
    public static let maxDocumentLength = 67_108_864
    /// The maximal number of lines before the first line of JSON.
    private static let maxLeadingLines = 1000

    private enum Shape {
        case unknown, lines, skippingLine, document, rejected
    }

    private let maxDocumentLength: Int
    private let agent: String?
    private var shape = Shape.unknown
    private var transcoder = UTF16Transcoder()
    private var buffer: [UInt8] = []
    private var position = 0
    private var scanned = 0
    private var line = 1
    private var isComplete = false
    /// Entries that `next()` has yet to return, in reverse order.
    private var read: [Entry] = []
    /// The lines before the first line of JSON, as rejected entries.
    private var before: [(entry: Entry, isMeantAsRecord: Bool)] = []

    /// Makes a parser.
    ///
    /// - Parameters:
    ///   - maxDocumentLength: The maximal length of a document in bytes; JSON lines may have any total length.
    ///   - agent: The tool of rows that do not name one; nil to tell it by their shape.
    public init(maxDocumentLength: Int = UsageParser.maxDocumentLength, agent: String? = nil) {
        self.maxDocumentLength = maxDocumentLength
        self.agent = agent
    }

    /// Takes the next bytes of the input.
    public mutating func append(_ bytes: some Sequence<UInt8>) {
        guard shape != .rejected else { return }
        if position > 0 {
            buffer.removeSubrange(..<position)
            scanned -= position
            position = 0
        }
        buffer.append(contentsOf: transcoder.append(bytes))
    }

    /// Ends the input.
    public mutating func finish() {
        isComplete = true
        guard shape != .rejected else { return }
        buffer.append(contentsOf: transcoder.finish())
    }

    /// Whether the input was rejected, so that further bytes are ignored.
    public var isRejected: Bool { shape == .rejected }

    /// Returns the next entry, or nil if it takes more bytes or, after `finish()`, if there are no more.
    public mutating func next() -> Entry? {
        while true {
            if let entry = read.popLast() { return entry }
            switch shape {
            case .unknown:
                guard settleShape() else { return nil }
            case .document:
                if buffer.count - position > maxDocumentLength { return rejectDocument() }
                guard isComplete, position < buffer.count else { return nil }
                readDocument()
            case .rejected:
                return nil
            case .lines, .skippingLine:
                guard let range = nextLine() else { return nil }
                if let entry = entry(ofLine: range) { return entry }
            }
        }
    }

    /// Returns the range of the next complete line without its line break, or nil if it is incomplete.
    private mutating func nextLine() -> Range<Int>? {
        guard position < buffer.count else { return nil }
        let end = buffer[max(scanned, position)...].firstIndex(of: 0x0A)
        scanned = end.map { $0 + 1 } ?? buffer.count
        guard end != nil || isComplete || scanned - position > Self.maxLineLength else { return nil }
        defer { position = scanned }
        return position..<(end ?? scanned)
    }

    private mutating func entry(ofLine range: Range<Int>) -> Entry? {
        let isTail = shape == .skippingLine
        let number = line
        // A line that is too long may continue in the next bytes.
        let hasEnded = range.upperBound < scanned
        shape = hasEnded || isComplete ? .lines : .skippingLine
        if hasEnded { line += 1 }
        if isTail { return nil }
        guard range.count <= Self.maxLineLength else {
            return rejected(.line(number), "the line is longer than \(Self.maxLineLength) bytes")
        }
        guard !isBlank(range) else { return nil }
        do throws(JSONFault) {
            return Entry(place: .line(number), result: try item(ofLine: range))
        } catch {
            let column = error.position - range.lowerBound + 1
            return rejected(.line(number), "not a JSON object: \(error.reason), at byte \(column)")
        }
    }

    private func item(ofLine range: Range<Int>) throws(JSONFault) -> Result<UsageItem, RejectedEntry.Cause> {
        var reader = JSONReader(buffer, in: range)
        let fields = try FieldReader(&reader, names: RecordShape.names)
        let end = reader.position
        try reader.finish()
        return Result { () throws(RejectedEntry.Cause) in
            guard RecordShape.isRow(fields) else { return .use(try RecordShape.record(fields)) }
            let object = JSONValue(kind: .object, range: range.lowerBound..<end)
            return .sheet(try SheetCollection.sheet(of: DayRow(object, in: buffer, agent: agent)))
        }
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        buffer[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    private func rejected(_ place: RejectedEntry.Place, _ reason: String) -> Entry {
        Entry(place: place, result: .failure(.whole(reason)))
    }

    private mutating func readDocument() {
        let document = UsageDocument(buffer, in: position..<buffer.count, agent: agent)
        read = document.entries().reversed()
        buffer = []
        position = 0
        scanned = 0
    }

    private mutating func rejectDocument() -> Entry {
        reject(
            .path("document"),
            "it is larger than \(maxDocumentLength) bytes; send JSON lines, which may be any number"
        )
    }

    private mutating func reject(_ place: RejectedEntry.Place, _ reason: String) -> Entry {
        shape = .rejected
        buffer = []
        position = 0
        before = []
        return rejected(place, reason)
    }

    /// Looks for the first line of JSON; returns false if it takes more bytes.
    private mutating func settleShape() -> Bool {
        while position < buffer.count {
            let end = buffer[max(scanned, position)...].firstIndex(of: 0x0A)
            scanned = end ?? buffer.count
            guard end != nil || isComplete || scanned - position > Self.maxLineLength else { return false }
            let range = position..<scanned
            if !isBlank(range) {
                switch FirstLine(buffer, in: range) {
                case .document: return settle(.document)
                case .record: return settle(.lines)
                case .other(let reason):
                    if beginsDocument(behindTextIn: range) { return settle(.document) }
                    before.append((rejected(.line(line), reason), isMeantAsRecord(range)))
                }
                guard end != nil || isComplete, before.count < Self.maxLeadingLines else { return rejectAll() }
            }
            position = end.map { $0 + 1 } ?? scanned
            scanned = position
            line += 1
        }
        guard isComplete else { return false }
        guard before.count == 1, let only = before.first else { return before.isEmpty ? settle(.lines) : rejectAll() }
        read = [only.entry]
        shape = .rejected
        return true
    }

    private mutating func settle(_ shape: Shape) -> Bool {
        self.shape = shape
        // Both a document and a line are read again from their first byte.
        scanned = position
        // Lines before the first line of JSON are a tool's log, unless they look like broken records.
        if shape == .lines { read = before.filter(\.isMeantAsRecord).map(\.entry).reversed() }
        before = []
        return true
    }

    private func isMeantAsRecord(_ range: Range<Int>) -> Bool {
        range.first { buffer[$0] > 0x20 }.map { buffer[$0] == UInt8(ascii: "{") } ?? false
    }

    /// Returns whether a document begins within a line after other text, and moves there.
    private mutating func beginsDocument(behindTextIn range: Range<Int>) -> Bool {
        guard !isMeantAsRecord(range), let brace = range.first(where: { buffer[$0] == UInt8(ascii: "{") }),
            case .document = FirstLine(buffer, in: brace..<range.upperBound)
        else { return false }
        position = brace
        return true
    }

    private mutating func rejectAll() -> Bool {
        read = [
            reject(
                .path("document"),
                (before.count == 1 ? "its first line is no" : "none of its first \(before.count) lines is")
                    + " usage in JSON; what can be read are records and the output of “ccusage daily --json”"
            )
        ]
        return true
    }
}
