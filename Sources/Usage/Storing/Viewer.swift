/// Who is to see a picture, which decides whose profiles are shown.
public enum Viewer: Hashable, Sendable {
    /// Anybody: public profiles are shown.
    case everybody
    /// Somebody who can read the store itself, such as a user of the command line: all profiles are shown.
    case administrator
    /// The owner of an account: it alone is shown, public or not.
    case owner(User)
    /// The holder of a share link: the account and epoch that the link was signed for are shown while they are public.
    case linkHolder(ShareSeal?)
}
