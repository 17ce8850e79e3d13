import Badges
import Cards
import HTTP
import Pictures
import RankCards
import Server

/// What a problem is drawn as: the picture that was asked for, with a sentence in place of its numbers.
enum ProblemPicture: Hashable, Sendable {
    /// A badge.
    case badge(BadgeQuery)
    /// A card.
    case card(CardQuery)
    /// A rank card.
    case rank(RankCardQuery)

    /// The kind of picture that addresses with the same beginning have, for an address where there is nothing.
    init(nearest target: RequestTarget) {
        let target = TypeSuffix(target)?.target ?? target
        switch target.segments.prefix(2) {
        case ["api", "og"]: self = .card(CardQuery(lenient: target))
        case ["api", "rank"]: self = .rank(RankCardQuery(lenient: target))
        default: self = .badge(BadgeQuery(lenient: target))
        }
    }

    /// Draws a problem.
    ///
    /// - Throws: `PictureError.failed`; the log says why.
    func picture(of problem: Problem, by renderer: PictureRenderer) throws(PictureError) -> Picture {
        switch self {
        case .badge(let query): try renderer.picture(of: .notice(problem.sentence), in: query)
        case .card(let query): try renderer.picture(of: problem.card, in: query)
        case .rank(let query): try renderer.notice(saying: problem.sentence, in: query)
        }
    }

    /// The picture of a problem in one canonical form: equal for equal pictures.
    func key(of problem: Problem) -> String {
        switch self {
        case .badge(let query): "badge/\(query.key)/\(problem.sentence)"
        case .card(let query): "card/\(query.key)/\(problem.message)"
        case .rank(let query): "rank/\(query.key)/\(problem.sentence)"
        }
    }

    /// How long drawing it takes.
    var lane: RenderLane {
        switch self {
        case .badge(let query): query.format.lane
        case .card: .slow
        case .rank(let query): query.format.lane
        }
    }

    /// The picture without what callers can vary without end, so that it can be drawn beforehand.
    var plain: ProblemPicture {
        switch self {
        case .badge(let query): .badge(query.plain)
        case .card: self
        case .rank(let query): .rank(query.plain)
        }
    }
}
