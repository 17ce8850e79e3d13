import Caching
import HTTP
import Pictures
import Server

/// Draws the pictures of problems at the first request, once for all clients that wait, and keeps them for a day.
///
/// They have a cache of their own, so that requests for what does not exist evict no other answers.
final class ProblemPictures: Sendable {
    /// The pictures of an overloaded service in one form.
    struct Overload: Sendable {
        /// The service is overloaded.
        let busy: OverloadPictures
        /// A client is over its limit; nil if there is no limit.
        let limited: OverloadPictures?
    }

    private let maker: AnswerMaker<PictureRenderer>
    private let limits: PictureLimits
    private let overload: [ProblemForm: Overload]

    /// - Parameters:
    ///   - maker: draws the pictures, and has the cache for them.
    ///   - limits: the limit that a drawn picture counts against.
    ///   - overload: the pictures that are shown when there is no time to draw one, by form.
    init(maker: AnswerMaker<PictureRenderer>, limits: PictureLimits, overload: [ProblemForm: Overload]) {
        (self.maker, self.limits, self.overload) = (maker, limits, overload)
    }

    /// Answers with the picture of a problem, now or through the reply.
    ///
    /// - Parameters:
    ///   - problem: what is wrong.
    ///   - picture: the kind of picture.
    ///   - exchange: the request.
    ///   - finding: how the problem was found in the cache; nil when it was not looked for there.
    ///   - fields: further fields of this answer.
    /// - Returns: the picture, or `.later`. If it cannot be drawn for this client, a picture that says so.
    func answer(
        _ problem: Problem,
        as picture: ProblemPicture,
        to exchange: Exchange,
        found finding: Finding?,
        _ fields: HeaderFields
    ) -> Answer {
        switch problem.code {
        case .overloaded: return .now(overloaded(picture, exchange, fields))
        case .rateLimited: return .now(limited(picture, exchange, fields))
        default: break
        }
        let deliver: @Sendable (AnswerMaker<PictureRenderer>.Result) -> Delivery = { [self] result in
            switch result {
            case .found(let drawn):
                Self.delivery(drawn, found: finding, fields) ?? overloaded(picture, exchange, fields)
            case .late: overloaded(picture, exchange, fields)
            case .limited: limited(picture, exchange, fields)
            }
        }
        let job = job(problem, as: picture, exchange.form, isPersonal: exchange.isPersonal)
        let result = maker.answer(job, for: exchange.caller) { exchange.caller.reply.send(deliver($0)) }
        return result.map { .now(deliver($0)) } ?? .later
    }

    /// Returns the job that draws a picture.
    ///
    /// Requests with a credential share a picture of their own, which differs in that no cache may store it.
    private func job(
        _ problem: Problem,
        as picture: ProblemPicture,
        _ form: ProblemForm,
        isPersonal: Bool
    ) -> AnswerMaker<PictureRenderer>.Job {
        let audience = isPersonal ? "own" : "all"
        return AnswerMaker.Job(
            key: CacheKey(
                "problem",
                "\(form)",
                audience,
                "\(problem.code)",
                "\(problem.lifetime)",
                picture.key(of: problem)
            ),
            name: "notice",
            limits: limits,
            making: .on(picture.lane) { renderer in
                do throws(PictureError) {
                    let drawn = try picture.picture(of: problem, by: renderer)
                    let response = form.response(problem, picture: drawn, isPersonal: isPersonal)
                    return .made(
                        MadeAnswer(response, Lifetime(fresh: .seconds(86_400))),
                        renderer.storedResponse(response)
                    )
                } catch {
                    // If the picture cannot be drawn either, the answer is JSON, if that is the same for all requests.
                    guard let json = form.sharedResponse(problem, isPersonal: isPersonal) else { return .abandoned }
                    return .passing(.response(StoredResponse(json), isStale: false))
                }
            }
        )
    }

    private static func delivery(_ drawn: Finding, found finding: Finding?, _ fields: HeaderFields) -> Delivery? {
        guard case .response(let response, _) = drawn.answer else { return nil }
        return Delivery(response, outcome: finding?.outcome, age: finding?.age ?? 0, fields: fields)
    }

    private func overloaded(_ picture: ProblemPicture, _ exchange: Exchange, _ fields: HeaderFields) -> Delivery {
        overload[exchange.form].map { Delivery($0.busy.response(as: picture, to: exchange), fields: fields) }
            ?? Delivery(exchange.json(exchange.form.overloaded), fields: fields)
    }

    private func limited(_ picture: ProblemPicture, _ exchange: Exchange, _ fields: HeaderFields) -> Delivery {
        overload[exchange.form]?.limited.map { Delivery($0.response(as: picture, to: exchange), fields: fields) }
            ?? overloaded(picture, exchange, fields)
    }
}
