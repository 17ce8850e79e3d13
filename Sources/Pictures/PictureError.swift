import Quantities

/// The reason why a picture of a user cannot be drawn.
public enum PictureError: Error, Hashable, Sendable {
    /// The text is no name that a user can have.
    case invalidUsername(String)
    /// There is no user of this name.
    case userNotFound(String)
    /// The profile is private, and only public ones are shown here.
    case privateProfile(String)
    /// There is no achievement with this id.
    case noSuchAchievement(String)
    /// The user has not unlocked the achievement with this id.
    case achievementLocked(String)
    /// The store cannot be read.
    case storeUnavailable
    /// Drawing failed; the log says why.
    case failed
}

extension PictureError: CustomStringConvertible {
    /// A sentence that says what is wrong and what is allowed.
    public var description: String {
        switch self {
        case .invalidUsername(let received):
            """
            Invalid username '\(SafeText.shown(received))'; allowed: 1 to 39 letters, digits, - and _, a letter or digit \
            first.
            """
        case .userNotFound(let name): "User '\(SafeText.shown(name))' not found."
        case .privateProfile(let name): "The profile of '\(SafeText.shown(name))' is private."
        case .noSuchAchievement(let id): "There is no achievement '\(SafeText.shown(id))'."
        case .achievementLocked(let id): "The achievement '\(SafeText.shown(id))' is not unlocked yet."
        case .storeUnavailable: "The store cannot be read at the moment; try again."
        case .failed: "The picture could not be drawn."
        }
    }
}
