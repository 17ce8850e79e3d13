public import HTTP
public import Pictures
import Profiles
import Quantities

/// What a request asks for, as far as it alone tells: read as the service reads it, and then left.
///
/// For what feeds the service with anything at all, and need not draw to find out whether it can be read.
public struct RequestReading: Sendable {
    private let profiles: ProfileReader
    private let links: ShareLinks?

    /// Reads with a store and a clock, and with links where there are any.
    public init(_ profiles: ProfileReader, links: ShareLinks?) {
        (self.profiles, self.links) = (profiles, links)
    }

    /// The key that an answer is found under; nil when only the store can tell.
    ///
    /// - Throws: `ServiceError` or `RankError` for what is not answered.
    public func key(of request: Request) throws -> String? {
        let year = Zone.utc.day(of: profiles.now()).year
        if case (.found(let endpoint, let path), let request) = Routes.ranks().match(request, types: { $0.types }) {
            _ = RankRequest.noticeLook(endpoint, request)
            return String(decoding: try RankRequest(endpoint, path["username"], request, year: year).key, as: UTF8.self)
        }
        let routes = Routes.pictures(profiles: profiles, links: links)
        guard case (.found(let endpoint, let path), let request) = routes.match(request, types: { $0.types }) else {
            _ = NoticeLook(nearest: request.target)
            throw ServiceError.noSuchPath(request.target.path)
        }
        _ = endpoint.notice(request).plain
        guard case .make(let plan) = try endpoint.plan(request, path) else { return nil }
        return plan.key
    }
}
