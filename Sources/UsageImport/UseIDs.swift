import Usage
internal import Quantities
internal import Sodium

/// Makes ids for single uses without one; the same input gives the same ids again.
///
/// An id is a hash of the time, the model, the source, the counts, and the number of equal uses before it in the input.
struct UseIDs {
    /// The maximal number of different uses that are remembered; beyond it, counting starts again.
    private static let maxRemembered = 4_000_000

    private let cryptography: Cryptography
    private var seen: [[UInt8]: Int] = [:]

    private init(_ cryptography: Cryptography) {
        self.cryptography = cryptography
    }

    /// Makes ids for a new input.
    ///
    /// - Throws: `StoreError.unavailable` if libsodium cannot be used.
    static func make() throws(StoreError) -> UseIDs {
        do throws(CryptographyError) {
            return UseIDs(try Cryptography())
        } catch {
            throw .unavailable(reason: "\(error)")
        }
    }

    /// Returns an entry; a single use without an id gets one.
    mutating func identified(_ entry: UsageParser.Entry) -> UsageParser.Entry {
        guard case .success(.use(var record)) = entry.result, record.requestID == nil else { return entry }
        record.requestID = id(of: record)
        return UsageParser.Entry(place: entry.place, result: .success(.use(record)))
    }

    private mutating func id(of record: UsageRecord) -> String {
        let tokens = record.tokens
        let counts = [tokens.input, tokens.output, tokens.cacheCreation, tokens.cacheRead]
        let parts =
            [String(record.timestamp.unixMicroseconds), record.model, record.source] + counts.map { String($0) }
        let what = parts.joined(separator: "\u{1F}")
        let key = Array(cryptography.sha256(Array(what.utf8)).prefix(16))
        if seen.count >= Self.maxRemembered { seen = [:] }
        let ordinal = seen[key, default: 0]
        seen[key] = ordinal + 1
        let digest = cryptography.sha256(Array("\(what)\u{1F}\(ordinal)".utf8))
        return "use_" + Array(digest.prefix(16)).hexadecimal
    }
}
