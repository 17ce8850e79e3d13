/// How much is kept of what was fetched from elsewhere.
public struct DocumentPolicy: Hashable, Sendable {
    /// How many subjects are deleted in one go, beside as many as are stored.
    package static let slice = 64

    /// Days after which a subject goes about whom nothing was stored, by every clock that `put` is given.
    public var days = 90
    /// The most subjects; beyond them, those go about whom nothing was stored for longest.
    public var subjects = 50_000

    /// The defaults above: some 150 MB, at the 3 KB that the history of a GitHub user takes.
    public init() {}
}
