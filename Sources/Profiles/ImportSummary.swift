/// What an import has done.
public struct ImportSummary: Sendable {
    /// Records that were new.
    public internal(set) var added = 0
    /// Records of a whole day that were replaced by ones with more tokens.
    public internal(set) var replaced = 0
    /// Records that were stored already.
    public internal(set) var skipped = 0
    /// Entries that were refused; each was reported on the way.
    public internal(set) var refused = 0
    /// Bytes read.
    public internal(set) var bytes = 0
    /// Achievements that were unlocked, in the order of time.
    public internal(set) var unlocked: [UnlockedAchievement] = []
}

/// What an import tells on its way.
public enum ImportEvent: Sendable {
    /// So many bytes have been read so far.
    case progress(bytes: Int)
    /// An entry was refused.
    case refused(Refusal)
}
