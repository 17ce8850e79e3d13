/// Who sees a picture, which decides whose profiles are shown.
public enum Viewer: Hashable, Sendable {
    /// Anybody, who sees public profiles.
    case everybody
    /// Somebody who can read the store itself, such as a user of the command line, who sees all profiles.
    case administrator
    /// The owner of an account, who sees only that account, public or private.
    case owner(User)
    /// The holder of a share link, who sees the account that the link was signed for, while it is public and the link
    /// has not been ended.
    case linkHolder(ShareSeal?)
}
