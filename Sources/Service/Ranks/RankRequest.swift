import Caching
import GitHub
import HTTP
import Parameters
import Pictures
import Quantities
import Server

/// A request for a rank or for the statistics behind it, parsed.
struct RankRequest: Sendable {
    /// What a request asks for.
    enum Product: Hashable, Sendable {
        /// The card.
        case card(RankCardQuery)
        /// The rank as JSON.
        case rank
        /// The statistics as JSON.
        case statistics

        /// The lane in which it is made.
        var lane: RenderLane {
            switch self {
            case .card(let query): query.format.lane
            case .rank, .statistics: .quick
            }
        }
    }

    /// The types of answer that `/api/rank` has.
    private enum Format: String, CaseIterable {
        case svg, png, json
    }

    let login: Login
    /// The calendar year to be ranked; nil for all time.
    let season: Int?
    let product: Product
    /// Whether GitHub is asked although there are fresh statistics.
    let isForced: Bool
    let access: Access

    /// Whether the answer is the same for all clients; false if it is made with a client's own token.
    var isShared: Bool { access == .pool }

    /// The canonical request: equal for equal answers.
    var key: CacheKey {
        let what =
            switch product {
            case .card(let query): query.key
            case .rank: "json"
            case .statistics: "stats"
            }
        return CacheKey("rank", login.key, "\(season ?? 0)", what)
    }

    /// The tag of all answers about the user, which are void when there is newer data.
    var tag: String { "rank/\(login.key)" }

    /// The key that the limit for a user counts by.
    ///
    /// Requests with a token of their own count separately.
    var limitKey: String {
        switch access {
        case .pool: login.key
        case .own: "own/\(login.key)"
        }
    }
}

// MARK: - Parsing

extension RankRequest {
    /// The name of the parameter that takes a caller's own token.
    static let tokenParameter = "token"

    private static let type = Parameter<Format>(
        PictureParameters.type.name,
        help: "The type of answer; counts before format."
    )
    private static let format = Parameter<Format>("format", default: .svg, help: "The type of answer.")
    private static let seasonParameter = ParameterDescription(
        name: "season",
        allowed: .wholeNumber(Problem.firstSeason...9999),
        help: "The calendar year to rank, up to the present one; all time without it."
    )
    private static let tokenDescription = ParameterDescription(
        name: tokenParameter,
        allowed: .text("ghp_… or github_pat_…"),
        help: "A GitHub token of the caller's own; better in the header Authorization."
    )
    private static let forceParameter = ParameterDescription(
        name: "force",
        allowed: .choices(["true", "false"]),
        default: "false",
        help: "Whether to ask GitHub even when the rank is known."
    )

    /// The parameters of `/api/rank`.
    static let rankParameters =
        statisticsParameters + [
            RankCardQuery.theme.description, type.description, format.description, RankCardQuery.scale.description,
            PictureParameters.idPrefix.description,
        ]
    /// The parameters of `/api/stats`.
    static let statisticsParameters = [seasonParameter, tokenDescription, forceParameter]

    /// Reads a request for a rank.
    ///
    /// - Parameters:
    ///   - name: the name of the user in the path.
    ///   - request: the request.
    ///   - year: the present calendar year in UTC, the last season there is.
    /// - Throws: the first problem.
    init(rankOf name: String, _ request: Request, year: Int) throws(Problem) {
        try self.init(name, request, year: year) { target throws(Problem) in
            switch try Self.format(of: target) {
            case .svg: .card(try Self.card(target, .svg))
            case .png: .card(try Self.card(target, .png))
            case .json: .rank
            }
        }
    }

    /// Reads a request for the statistics behind a rank; throws like the other.
    init(statisticsOf name: String, _ request: Request, year: Int) throws(Problem) {
        try self.init(name, request, year: year) { _ in .statistics }
    }

    private init(
        _ name: String,
        _ request: Request,
        year: Int,
        product: (RequestTarget) throws(Problem) -> Product
    ) throws(Problem) {
        guard let login = Login(name) else { throw .invalidLogin(name) }
        self.login = login
        season = try Self.season(of: request.target, latest: year)
        _ = try Problem.readingRank { () throws(ParameterError) in try RankCardQuery.theme.value(in: request.target) }
        access = try Self.access(of: request)
        isForced = try Self.isForced(request.target)
        self.product = try product(request.target)
    }

    /// What the problem of a request that may be wrong is drawn as; nil for a client that asks for JSON.
    static func problemPicture(_ request: Request) -> ProblemPicture? {
        guard (try? format(of: request.target)) != .json else { return nil }
        return .rank(RankCardQuery(lenient: request.target))
    }

    private static func card(_ target: RequestTarget, _ format: Picture.Format) throws(Problem) -> RankCardQuery {
        try Problem.readingRank { () throws(ParameterError) in try RankCardQuery(target, format: format) }
    }

    private static func format(of target: RequestTarget) throws(Problem) -> Format {
        try Problem.readingRank { () throws(ParameterError) in
            if let type = try type.value(in: target) { return type }
            return try format.value(in: target) ?? .svg
        }
    }

    private static func season(of target: RequestTarget, latest: Int) throws(Problem) -> Int? {
        guard let text = target.parameter(seasonParameter.name), !text.isEmpty else { return nil }
        guard text.utf8.count == 4, let year = Int(digits: text), year >= Problem.firstSeason, year <= latest else {
            throw .invalidSeason(text, latest: latest)
        }
        return year
    }

    private static func isForced(_ target: RequestTarget) throws(Problem) -> Bool {
        switch target.parameter(forceParameter.name) {
        case nil, "false": return false
        case "true": return true
        case let text?:
            throw .invalidParameter(forceParameter.name, received: text, allowed: forceParameter.allowed.words)
        }
    }

    /// The caller's token, from the header before the query, or the service's own.
    private static func access(of request: Request) throws(Problem) -> Access {
        guard let text = request.bearerToken ?? request.target.parameter(tokenParameter) else { return .pool }
        guard let token = AccessToken(personal: text) else { throw .malformedToken }
        return .own(token)
    }
}
