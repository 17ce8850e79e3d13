/// How many documents of a collection are kept.
public struct DocumentPolicy: Hashable, Sendable {
    /// The maximal number of subjects that one write deletes, in addition to as many as it stores.
    package static let slice = 64

    /// The days without a write after which a subject is deleted, by every clock that `put` is given.
    public var days = 90
    /// The maximal number of subjects; beyond it, those written longest ago are deleted.
    public var subjects = 50_000

    /// The defaults above: some 150 MB, at the 3 KB that the history of a GitHub user takes.
    public init() {}
}
