/// What a link is signed for beside what it shows: an account, and the epoch in which its links hold.
///
/// A name that is given again belongs to another account, and what ends all links of an account begins a new epoch.
public struct ShareSeal: Hashable, Sendable {
    /// The bytes of each half.
    package static let length = 16

    /// 32 bytes: first the account's, which stay, then the epoch's.
    public let bytes: [UInt8]

    /// Puts both halves together; nil unless each has 16 bytes.
    package init?(account: [UInt8], epoch: [UInt8]) {
        guard account.count == Self.length, epoch.count == Self.length else { return nil }
        bytes = account + epoch
    }
}
