import Caching
import HTTP
import Pictures
import Server

/// Errors as pictures, drawn when a client first wants to see one, and kept: what is wrong once is asked for again.
final class NoticePictures: Sendable {
    private let kept: KeptPictures
    private let busy: OverloadPictures
    private let limited: OverloadPictures?

    init(kept: KeptPictures, busy: OverloadPictures, limited: OverloadPictures?) {
        (self.kept, self.busy, self.limited) = (kept, busy, limited)
    }

    /// Answers with the picture of an error, now or through the reply.
    ///
    /// - Parameters:
    ///   - error: what is wrong.
    ///   - exchange: the picture that was asked for, who asks, and the way back.
    ///   - finding: how the error was found in the cache; nil when it was not looked for there.
    /// - Returns: the picture, or that it comes later. One that says that there were too many, when it is not there yet
    ///   and no more are made for this client.
    func answer(_ error: ServiceError, to exchange: PictureExchange, _ finding: Finding? = nil) -> Answer {
        let (look, isPersonal) = (exchange.notice, exchange.isPersonal)
        switch error {
        case .overloaded: return .now(Delivery(busy.response(for: look, isPersonal: isPersonal)))
        case .limitExceeded: return .now(Delivery((limited ?? busy).response(for: look, isPersonal: isPersonal)))
        default: break
        }
        let picture = Self.picture(of: error, in: look, isPersonal: isPersonal)
        let answer = kept.answer(picture, for: exchange.client, exchange.reply) { [busy] hit in
            guard let hit else { return Delivery(busy.response(for: look, isPersonal: isPersonal)) }
            guard let finding else { return Delivery(hit.value) }
            return Delivery(hit.value, outcome: finding.outcome, age: finding.age)
        }
        return answer ?? .now(Delivery((limited ?? busy).response(for: look, isPersonal: isPersonal)))
    }

    /// Whoever shows a credential has one of their own, with nothing of theirs in it: it says that nobody may keep it.
    private static func picture(of error: ServiceError, in look: NoticeLook, isPersonal: Bool) -> KeptPicture {
        let key = "\(isPersonal ? "own" : "all")/\(look.key(of: error))"
        return KeptPicture(key: key, lane: look.lane) { renderer in
            do throws(ServiceError) {
                let picture = try look.picture(of: error, by: renderer)
                return .kept(renderer.stored(error.response(picture: picture, isPersonal: isPersonal)))
            } catch {
                // What cannot even say what is wrong says so in JSON.
                return .passing(StoredResponse(error.response(isPersonal: isPersonal)))
            }
        }
    }
}

/// How an answer was found in the cache.
struct Finding: Sendable {
    let outcome: Delivery.Outcome
    /// Seconds since it was made.
    let age: Int

    /// How a stored outcome was found; as a miss when it was made for this very request.
    init(_ hit: Hit<Outcome>, isMiss: Bool = false) {
        outcome = hit.isStale ? .stale : isMiss ? .miss : .hit
        age = Int(hit.age.components.seconds)
    }
}
