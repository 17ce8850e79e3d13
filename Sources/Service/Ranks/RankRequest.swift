import GitHub
import HTTP
import Parameters
import Pictures
import Quantities
import Server

/// A request for a rank or for the figures behind it, parsed.
struct RankRequest: Sendable {
    /// What is asked for.
    enum Product: Hashable, Sendable {
        /// The card.
        case card(RankCardQuery)
        /// The rank as JSON.
        case rank
        /// The figures as JSON.
        case figures

        /// How long making it takes.
        var lane: RenderLane {
            switch self {
            case .card(let look): look.format.lane
            case .rank, .figures: .quick
            }
        }
    }

    /// Which of the two addresses was asked.
    enum Endpoint: Sendable {
        case rank, stats

        /// The types of file that the address may end in.
        var types: [Picture.Format] {
            switch self {
            case .rank: Picture.Format.allCases
            case .stats: []
            }
        }
    }

    let login: Login
    /// The calendar year to be ranked; nil for all time.
    let season: Int?
    let product: Product
    /// Whether what is known already is not good enough.
    let isForced: Bool
    let access: Access

    /// Parses a request.
    ///
    /// - Parameters:
    ///   - endpoint: the address asked.
    ///   - name: the user's name in the path.
    ///   - request: the request.
    ///   - year: the present calendar year in UTC, the last season there is.
    /// - Throws: the first thing that is wrong.
    init(_ endpoint: Endpoint, _ name: String, _ request: Request, year: Int) throws(RankError) {
        if let excess = request.target.excess { throw .tooMany(excess) }
        guard let login = Login(name) else { throw .invalidUsername(name) }
        self.login = login
        season = try Self.season(of: request.target, latest: year)
        _ = try RankError.reading { () throws(ParameterError) in try RankCardQuery.theme.value(in: request.target) }
        access = try Self.access(of: request)
        isForced = try Self.isForced(request.target)
        product = try Self.product(of: endpoint, request.target)
    }

    /// How the error of a request that may be wrong is drawn; nil for whoever is better served by JSON.
    static func noticeLook(_ endpoint: Endpoint, _ request: Request) -> RankCardQuery? {
        guard endpoint == .rank, request.prefersImage, (try? format(of: request.target)) != .json else { return nil }
        return RankCardQuery(lenient: request.target)
    }

    /// Whether a request carries credentials, good or bad: its answer is nobody else's.
    static func isPersonal(_ request: Request) -> Bool {
        request.target.parameter("token") != nil || request.bearerToken != nil
    }

    /// Whether the answer may be anybody's: no caller's own token stands behind it.
    var isShared: Bool { access == .pool }

    /// The canonical request, the same for all who ask for the same.
    var key: [UInt8] {
        let what =
            switch product {
            case .card(let look): look.key
            case .rank: "json"
            case .figures: "stats"
            }
        return Array("rank/\(login.key)/\(season ?? 0)/\(what)".utf8)
    }

    /// What all answers about the user are void by, when newer figures are there.
    var tag: String { "rank/\(login.key)" }

    /// What the limit for a user counts by: whoever brings a token does not use up what the service asks.
    var limitKey: String {
        switch access {
        case .pool: login.key
        case .own: "own/\(login.key)"
        }
    }
}

extension RankRequest {
    private enum Format: String, CaseIterable {
        case svg, png, json
    }

    private static func product(of endpoint: Endpoint, _ target: RequestTarget) throws(RankError) -> Product {
        guard endpoint == .rank else { return .figures }
        switch try format(of: target) {
        case .svg:
            return .card(try RankError.reading { () throws(ParameterError) in try RankCardQuery(target, format: .svg) })
        case .png:
            return .card(try RankError.reading { () throws(ParameterError) in try RankCardQuery(target, format: .png) })
        case .json: return .rank
        }
    }

    private static func format(of target: RequestTarget) throws(RankError) -> Format {
        if let type = try choice(PictureParameters.type.name, of: target) { return type }
        return try choice("format", of: target) ?? .svg
    }

    private static func choice(_ name: String, of target: RequestTarget) throws(RankError) -> Format? {
        guard let text = target.parameter(name), !text.isEmpty else { return nil }
        guard let format = Format(rawValue: text) else {
            throw .invalidParameter(
                name,
                received: text,
                allowed: Format.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        return format
    }

    private static func season(of target: RequestTarget, latest: Int) throws(RankError) -> Int? {
        guard let text = target.parameter("season"), !text.isEmpty else { return nil }
        guard text.utf8.count == 4, let year = Int(digits: text), year >= RankError.firstSeason, year <= latest else {
            throw .invalidSeason(text, latest: latest)
        }
        return year
    }

    private static func isForced(_ target: RequestTarget) throws(RankError) -> Bool {
        switch target.parameter("force") {
        case nil, "false": return false
        case "true": return true
        case .some(let text): throw .invalidParameter("force", received: text, allowed: "true, false")
        }
    }

    /// The caller's token, from the header before the query, or the service's own.
    private static func access(of request: Request) throws(RankError) -> Access {
        guard let text = request.bearerToken ?? request.target.parameter("token") else { return .pool }
        guard let token = AccessToken(personal: text) else { throw .invalidToken }
        return .own(token)
    }
}
