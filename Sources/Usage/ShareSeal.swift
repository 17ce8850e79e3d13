/// The account and the epoch that a share link is signed for, besides the picture that it shows.
///
/// A name that is used again belongs to another account. A new epoch ends all earlier links of an account.
public struct ShareSeal: Hashable, Sendable {
    /// The bytes of each half.
    package static let length = 16

    /// 32 bytes: first the account's, which never change, then the epoch's.
    public let bytes: [UInt8]

    /// Joins both halves; nil unless each has 16 bytes.
    package init?(account: [UInt8], epoch: [UInt8]) {
        guard account.count == Self.length, epoch.count == Self.length else { return nil }
        bytes = account + epoch
    }
}
