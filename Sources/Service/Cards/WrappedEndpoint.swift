import Caching
import Cards
import HTTP
import Parameters
import Pictures
import Usage
import Quantities
import Server
import Sodium

/// `/api/og/wrapped/{year}`: a calendar year in review, for its owner by token and for others by a signed link.
struct WrappedEndpoint: Sendable {
    let profiles: ProfileReader
    /// Signs links; nil where no secret is configured, and then there are none.
    let links: ShareLinks?

    /// The endpoint.
    var endpoint: Endpoint {
        Endpoint(
            name: "og-wrapped",
            family: "og",
            pattern: ["api", "og", "wrapped", .parameter("year")],
            parameters: CardQuery.queryParameters + ShareLinks.parameters,
            types: [.png],
            audience: .ownerOrLinkHolder,
            limit: .pictures,
            problemPicture: { .card(CardQuery(lenient: $0.target)) },
            work: work
        )
    }

    private func work(_ request: Request, _ path: PathValues) throws(Problem) -> Work {
        let year = try year(path["year"])
        let query = try Problem.reading { () throws(ParameterError) in try CardQuery(request.target) }
        guard request.target.parameter("sig") == nil else { return try shared(request.target, year, query) }
        return .authenticate { [self] user, _ in draft(forOwner: user, year, query) }
    }

    /// Returns the draft of the answer for the owner.
    ///
    /// The address is the same for all owners, so only the key tells whose answer it is.
    private func draft(forOwner user: User, _ year: Int, _ query: CardQuery) -> Draft {
        let subject = ProfileReader.Person.user(user).shareSubject
        let account = subject?.seal.hexadecimal ?? ""
        return Draft(
            key: CacheKey("og-wrapped-own", user.name.key, account, "\(year)", query.key),
            tag: user.name.key,
            content: .draw(.slow) { [profiles, links] renderer throws(Problem) in
                try Problem.drawing { () throws(PictureError) in
                    let card = try profiles.wrappedCard(year, forOwner: user)
                    var answer = try renderer.answer(with: card, in: query, CacheControl(.private, of: .wrapped))
                    answer.response.headers.vary(on: .authorization)
                    if let links, let subject, user.isPublic {
                        let link = links.path(subject, year, query, profiles.now())
                        answer.response.headers[.link] = HeaderValue(sanitizing: "<\(link)>; rel=\"canonical\"")
                    }
                    return answer
                }
            }
        )
    }

    /// Returns the work for a request with a signed link, which asks the store whether the link's account still exists.
    private func shared(_ target: RequestTarget, _ year: Int, _ query: CardQuery) throws(Problem) -> Work {
        guard let links else { throw .noSuchPath(target.path) }
        guard let claim = ShareClaim(target, year: year, query: query, now: profiles.now()) else { throw .badLink }
        return .ask(fallback: Self.key(claim)) { [self] () throws(Problem) in
            let person = try person(behind: claim)
            guard let subject = person.shareSubject, links.holds(claim, for: subject) else { throw .badLink }
            return draft(forHolderOf: claim, person)
        }
    }

    /// Returns the key for a link, which has all of it, so that an answer under the key had a valid signature.
    private static func key(_ claim: ShareClaim) -> CacheKey {
        let link = claim.link
        return CacheKey(
            "og-wrapped",
            link.user.key,
            "\(link.year)",
            link.query.key,
            "\(link.expires)",
            claim.signature.hexadecimal
        )
    }

    private func draft(forHolderOf claim: ShareClaim, _ person: ProfileReader.Person) -> Draft {
        let link = claim.link
        return Draft(
            key: Self.key(claim),
            tag: link.user.key,
            content: .draw(.slow) { [profiles] renderer throws(Problem) in
                try Problem.drawing { () throws(PictureError) in
                    let card = try profiles.wrappedCard(link.year, forLinkTo: person)
                    var answer = try renderer.answer(with: card, in: link.query, CacheControl(.public, of: .wrapped))
                    answer.response.headers.vary(on: .authorization)
                    return answer
                }
            }
        )
    }

    /// Returns the user that a link names.
    ///
    /// - Throws: `Problem.badLink` if there is no such user any more.
    private func person(behind claim: ShareClaim) throws(Problem) -> ProfileReader.Person {
        do throws(PictureError) {
            return try profiles.person(claim.link.user)
        } catch {
            guard case .userNotFound = error else { throw Problem(error) }
            throw .badLink
        }
    }

    private func year(_ text: String) throws(Problem) -> Int {
        let now = profiles.now()
        guard let year = WrappedYear(text, now: now) else {
            let allowed = WrappedYear.allowed(at: now)
            throw .invalidParameter(
                "year",
                received: text,
                allowed: "\(allowed.lowerBound) to \(allowed.upperBound)"
            )
        }
        return year.number
    }
}
