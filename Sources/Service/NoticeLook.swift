import Badges

/// What an error is drawn as: the picture that was asked for, with a sentence in place of its figures.
enum NoticeLook: Hashable, Sendable {
    /// A badge of some look.
    case badge(BadgeLook)

    /// The picture that says what is wrong.
    func picture(of error: ServiceError, by artist: Artist) throws(ServiceError) -> Picture {
        switch self {
        case .badge(let look): try artist.picture(of: .notice(error.sentence), in: look)
        }
    }

    /// The same with nothing that there are too many of to have them drawn beforehand.
    var plain: NoticeLook {
        switch self {
        case .badge(let look): .badge(look.plain)
        }
    }

    /// Every plain look.
    static var plainLooks: [NoticeLook] {
        BadgeLook.plainLooks.map(NoticeLook.badge)
    }
}
