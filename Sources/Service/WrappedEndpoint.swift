import Cards
import HTTP
import Profiles
import Quantities

/// `/api/og/wrapped/{year}`: a calendar year in review, for its owner by token and for others by a signed link.
struct WrappedEndpoint: Sendable {
    let profiles: ProfileReader
    /// Signs links; nil where no secret is configured, and then there are none.
    let links: ShareLinks?

    private static let cacheControl = CacheControl(.public, maxAge: 900, staleWhileRevalidate: 1800)

    /// The endpoint.
    var endpoint: Endpoint {
        Endpoint(name: "og-wrapped", plan: plan, notice: { .card(CardFrame(lenient: $0.target)) })
    }

    private func plan(_ request: Request, _ path: PathValues) throws(ServiceError) -> Step {
        let year = try year(path["year"])
        let frame = try CardFrame(request.target)
        guard request.target.parameter("sig") == nil else {
            return .make(try sharedPlan(request.target, year, frame))
        }
        guard let token = request.bearerToken, !token.isEmpty else { throw .tokenMissing }
        return .ask { [self] () throws(ServiceError) in ownPlan(try profiles.user(token: token), year, frame) }
    }

    /// Answers the owner: the address is the same for all of them, so only the key tells whose answer it is.
    private func ownPlan(_ user: User, _ year: Int, _ frame: CardFrame) -> Plan {
        Plan(
            key: "og-wrapped-own/\(user.name.folded)/\(year)/\(frame.key)",
            owner: user.name.folded,
            isAddressStable: false
        ) { [profiles, links] artist throws(ServiceError) in
            let card = try profiles.wrappedCard(year, of: .user(user))
            var answer = try artist.answer(with: card, in: frame, Self.cacheControl)
            answer.response.headers.vary(on: .authorization)
            if let links, user.isPublic {
                let link = links.path(
                    ShareLink(user: user.name, year: year, frame: frame, expires: links.expiry(after: profiles.now()))
                )
                answer.response.headers[.link] = HeaderValue(sanitizing: "<\(link)>; rel=\"canonical\"")
            }
            return answer
        }
    }

    /// Answers whoever holds a link that we signed.
    private func sharedPlan(_ target: RequestTarget, _ year: Int, _ frame: CardFrame) throws(ServiceError) -> Plan {
        guard let links else { throw .noSuchPath(target.path) }
        let link = try links.verified(target, year: year, frame: frame, now: profiles.now())
        return Plan(
            key: "og-wrapped/\(link.user.folded)/\(year)/\(frame.key)",
            owner: link.user.folded,
            isAddressStable: false
        ) { [profiles] artist throws(ServiceError) in
            let card = try profiles.wrappedCard(year, of: link.user)
            var answer = try artist.answer(with: card, in: frame, Self.cacheControl)
            answer.response.headers.vary(on: .authorization)
            return answer
        }
    }

    private func year(_ text: String) throws(ServiceError) -> Int {
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
