import Badges
import Cards
import HTTP
import Pictures
import RankCards
import Server

/// What an error is drawn as: the picture that was asked for, with a sentence in place of its figures.
enum NoticeLook: Hashable, Sendable {
    /// A badge of some look.
    case badge(BadgeQuery)
    /// A card in some frame.
    case card(CardQuery)
    /// A rank card of some look.
    case rank(RankCardQuery)

    /// What would have been at an address where there is nothing, as far as its beginning tells.
    init(nearest target: RequestTarget) {
        let target = TypeSuffix(target)?.target ?? target
        switch target.segments.prefix(2) {
        case ["api", "og"]: self = .card(CardQuery(lenient: target))
        case ["api", "rank"]: self = .rank(RankCardQuery(lenient: target))
        default: self = .badge(BadgeQuery(lenient: target))
        }
    }

    /// The picture that says what is wrong.
    func picture(of error: ServiceError, by renderer: PictureRenderer) throws(ServiceError) -> Picture {
        switch self {
        case .badge(let look):
            try ServiceError.wrapping { () throws(PictureError) in
                try renderer.picture(of: .notice(error.sentence), in: look)
            }
        case .card(let frame):
            try ServiceError.wrapping { () throws(PictureError) in try renderer.picture(of: error.card, in: frame) }
        case .rank(let look):
            try ServiceError.wrapping { () throws(PictureError) in try renderer.notice(saying: error.sentence, in: look)
            }
        }
    }

    /// The picture of an error in one canonical form.
    func key(of error: ServiceError) -> String {
        switch self {
        case .badge(let look): "badge/\(look.key)/\(error.sentence)"
        case .card(let frame): "card/\(frame.key)/\(error.code)/\(error.message)"
        case .rank(let look): "rank/\(look.key)/\(error.sentence)"
        }
    }

    /// How long drawing it takes.
    var lane: RenderLane {
        switch self {
        case .badge(let look): look.format.lane
        case .card: .slow
        case .rank(let look): look.format.lane
        }
    }

    /// The same with nothing that there is too much of to have it drawn beforehand.
    var plain: NoticeLook {
        switch self {
        case .badge(let look): .badge(look.plain)
        case .card: self
        case .rank(let look): .rank(look.plain)
        }
    }
}

extension ServiceError {
    /// The card that says so.
    fileprivate var card: Card {
        switch self {
        case .userNotFound(let name): .missing(name: name)
        case .privateProfile(let name): .private(name: name)
        default: .notice(headline: sentence.prefix(1).uppercased() + sentence.dropFirst(), detail: message)
        }
    }
}
