import Caching
import HTTP
import Pictures
import Server

/// Errors of ranks as pictures, kept among those of badges and cards: what is wrong once is asked for again.
final class RankNotices: Sendable {
    private let kept: KeptPictures
    private let busy: StandbyRanks
    private let limited: StandbyRanks

    init(kept: KeptPictures, busy: StandbyRanks, limited: StandbyRanks) {
        (self.kept, self.busy, self.limited) = (kept, busy, limited)
    }

    /// Answers with the picture of an error, now or through the reply.
    ///
    /// - Parameters:
    ///   - error: what is wrong.
    ///   - look: how it is drawn.
    ///   - exchange: who asks, and the way back.
    ///   - fields: what this one answer says besides, such as what is left of the client's limits.
    /// - Returns: the picture, or that it comes later. One that says that there were too many, when it is not there yet
    ///   and no more are made for this client.
    func answer(
        _ error: RankError,
        in look: RankCardQuery,
        to exchange: RankExchange,
        _ fields: HeaderFields
    ) -> Answer {
        let standIn: @Sendable (StandbyRanks) -> Delivery = { pictures in
            Delivery(pictures.response(in: look, to: exchange), fields: fields)
        }
        switch error {
        case .overloaded: return .now(standIn(busy))
        // Of lookups or of pictures, it is the same to look at.
        case .limitExceeded, .tooManyPictures: return .now(standIn(limited))
        default: break
        }
        let picture = Self.picture(of: error, in: look, isPersonal: exchange.isPersonal)
        let answer = kept.answer(picture, for: exchange.client, exchange.reply) { [busy] hit in
            hit.map { Delivery($0.value, fields: fields) } ?? standIn(busy)
        }
        return answer ?? .now(standIn(limited))
    }

    /// Whoever brings a token has one of their own, with nothing of theirs in it: it says that nobody may keep it.
    private static func picture(of error: RankError, in look: RankCardQuery, isPersonal: Bool) -> KeptPicture {
        let audience = isPersonal ? "own" : "all"
        let key = "rank/\(look.key)/\(audience)/\(error.code)/\(error.sentence)"
        return KeptPicture(key: key, lane: look.format.lane) { renderer in
            guard let picture = try? renderer.notice(saying: error.sentence, in: look) else { return .abandoned }
            return .kept(renderer.stored(error.response(picture: picture, isPersonal: isPersonal)))
        }
    }
}
