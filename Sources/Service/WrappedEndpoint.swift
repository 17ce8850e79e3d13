import Cards
import HTTP
import Parameters
import Pictures
import Profiles
import Quantities
import Sodium

/// `/api/og/wrapped/{year}`: a calendar year in review, for its owner by token and for others by a signed link.
struct WrappedEndpoint: Sendable {
    let profiles: ProfileReader
    /// Signs links; nil where no secret is configured, and then there are none.
    let links: ShareLinks?

    private static func cacheControl(_ storage: CacheControl.Storage) -> CacheControl {
        CacheControl(storage, maxAge: 900, staleWhileRevalidate: 1800)
    }

    /// The endpoint.
    var endpoint: Endpoint {
        Endpoint(
            name: "og-wrapped",
            plan: plan,
            notice: { .card(CardQuery(lenient: $0.target)) },
            isPersonal: { $0.bearerToken != nil }
        )
    }

    private func plan(_ request: Request, _ path: PathValues) throws(ServiceError) -> Step {
        let year = try year(path["year"])
        let frame = try ServiceError.reading { () throws(ParameterError) in try CardQuery(request.target) }
        guard request.target.parameter("sig") == nil else { return try sharedStep(request.target, year, frame) }
        guard let token = request.bearerToken, !token.isEmpty else { throw .tokenMissing }
        return .ask { [self] () throws(ServiceError) in
            let user = try ServiceError.wrapping { () throws(PictureError) in try profiles.user(token: token) }
            guard let user else { throw .tokenInvalid }
            return ownPlan(user, year, frame)
        }
    }

    /// Answers the owner: the address is the same for all of them, so only the key tells whose answer it is.
    private func ownPlan(_ user: User, _ year: Int, _ frame: CardQuery) -> Plan {
        let subject = ProfileReader.Person.user(user).shareSubject
        let account = subject?.seal.hexadecimal ?? ""
        return Plan(
            key: "og-wrapped-own/\(user.name.key)/\(account)/\(year)/\(frame.key)",
            owner: user.name.key,
            isAddressStable: false,
            isPersonal: true
        ) { [profiles, links] renderer throws(ServiceError) in
            let card = try ServiceError.wrapping { () throws(PictureError) in
                try profiles.wrappedCard(year, of: .user(user))
            }
            var answer = try ServiceError.wrapping { () throws(PictureError) in
                try renderer.answer(with: card, in: frame, Self.cacheControl(.private))
            }
            answer.response.headers.vary(on: .authorization)
            if let links, let subject, user.isPublic {
                let link = links.path(subject, year, frame, profiles.now())
                answer.response.headers[.link] = HeaderValue(sanitizing: "<\(link)>; rel=\"canonical\"")
            }
            return answer
        }
    }

    /// Answers whoever holds a link that we signed, once the store has told that it still stands for the same account.
    private func sharedStep(_ target: RequestTarget, _ year: Int, _ frame: CardQuery) throws(ServiceError) -> Step {
        guard let links else { throw .noSuchPath(target.path) }
        guard let claim = ShareClaim(target, year: year, query: frame, now: profiles.now()) else { throw .badLink }
        return .ask(orShow: claim.key) { [self] () throws(ServiceError) in
            let person = try person(behind: claim)
            guard let subject = person.shareSubject, links.holds(claim, for: subject) else { throw .badLink }
            return sharedPlan(claim, person)
        }
    }

    private func sharedPlan(_ claim: ShareClaim, _ person: ProfileReader.Person) -> Plan {
        let link = claim.link
        return Plan(
            key: claim.key,
            owner: link.user.key,
            isAddressStable: false
        ) { [profiles] renderer throws(ServiceError) in
            let card = try ServiceError.wrapping { () throws(PictureError) in
                try profiles.wrappedCard(link.year, of: person)
            }
            var answer = try ServiceError.wrapping { () throws(PictureError) in
                try renderer.answer(with: card, in: link.query, Self.cacheControl(.public))
            }
            answer.response.headers.vary(on: .authorization)
            return answer
        }
    }

    /// Whoever has the name now; a link to nobody is a bad one.
    private func person(behind claim: ShareClaim) throws(ServiceError) -> ProfileReader.Person {
        do throws(PictureError) {
            return try profiles.person(claim.link.user)
        } catch {
            guard case .userNotFound = error else { throw ServiceError(error) }
            throw .badLink
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
