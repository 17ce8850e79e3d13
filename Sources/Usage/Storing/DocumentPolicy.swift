/// How much is kept of what was fetched from elsewhere.
public struct DocumentPolicy: Hashable, Sendable {
    /// The subjects that one write deletes at most, in addition to as many as it stores.
    package static let slice = 64

    /// The days without a write after which a subject is deleted, by every clock that `put` is given.
    public var days = 90
    /// The most subjects that are kept; beyond them, those written longest ago are deleted.
    public var subjects = 50_000

    /// The defaults above: some 150 MB, at the 3 KB that the history of a GitHub user takes.
    public init() {}
}
