import Commands
import Foundation
import GitHub
import Usage
import RankCards
import Ranking
import Parameters
import Pictures
import Threads

/// `render rank NAME`: draws a rank card into a file.
struct RankCommand: Command {
    static let spec = CommandSpec(
        name: "rank",
        summary: "Draw a rank card from counts in a file, or from GitHub.",
        operands: ["NAME"],
        options: [
            OptionSpec(name: "--stats", value: "FILE", help: "A JSON file with the counts; - for standard input."),
            OptionSpec(name: "--github", value: nil, help: "Ask GitHub, with the tokens in GITHUB_TOKENS."),
            OptionSpec(seasonParameter.description, value: "YEAR", default: "all time"),
            OptionSpec(RankCardQuery.theme.description),
            OutputFile.formatSpec(formatParameter),
            OptionSpec(RankCardQuery.scale.description),
            OptionSpec(PictureParameters.idPrefix.description, value: "PREFIX"),
            OutputFile.spec,
        ] + PictureOptions.assetSpecs,
        discussion: """
            The counts are named totalCommits, totalMergedPRs, totalCodeReviews, totalIssuesClosed, totalStars,
            totalFollowers, firstContributionYear, lastContributionYear and totalPrivateContributions (how many of the
            commits are private contributions); what is left out is 0.
            GITHUB_TOKENS holds tokens with commas between, GITHUB_API_URL another address than
            https://api.github.com, as https://HOST/api/v3 of GitHub Enterprise.
            """
    )

    private enum Format: String, CaseIterable {
        case svg, png, json

        /// The type of the picture; nil for JSON.
        var picture: Picture.Format? { Picture.Format(rawValue: rawValue) }
    }

    private static let seasonParameter = Parameter("season", in: 2010...9999, help: "The calendar year counted.")
    private static let formatParameter = Parameter<Format>("format", default: .svg, help: "The type of answer.")

    private let login: Login
    private let file: String?
    private let season: Int?
    private let format: Format
    private let query: RankCardQuery
    private let output: OutputFile
    private let options: PictureOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        let name = arguments.operands.first ?? ""
        guard let login = Login(name) else {
            throw .invalid(
                option: "NAME",
                value: name,
                allowed: "1 to 39 letters, digits, - and _, a letter or digit first"
            )
        }
        self.login = login
        file = arguments["--stats"]
        guard try arguments.isOn("--github") == (file == nil) else {
            throw .invalid(
                option: "--stats",
                value: file ?? "",
                allowed: "either --stats FILE for counts in a file, or --github to ask GitHub"
            )
        }
        season = try arguments.value(of: Self.seasonParameter)
        var query = RankCardQuery()
        query.theme = try arguments.value(of: RankCardQuery.theme) ?? query.theme
        output = try OutputFile(arguments)
        format = try output.format(Self.formatParameter, in: arguments, or: .svg)
        query.format = format.picture ?? query.format
        query.scale = try arguments.value(of: RankCardQuery.scale) ?? query.scale
        query.idPrefix = try arguments.value(of: PictureParameters.idPrefix)
        self.query = query
        options = try PictureOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let counts = try counts(in: context)
        let bytes =
            switch format {
            case .json: counts.body.json + [UInt8(ascii: "\n")]
            case .svg, .png: try picture(of: counts, in: context)
            }
        try output.write(bytes, in: context)
        return .success
    }

    private func picture(of counts: Counts, in context: CommandContext) throws -> [UInt8] {
        let card = RankCard(
            username: counts.name,
            rank: Rank(counts.stats),
            stats: counts.stats,
            season: season,
            theme: query.theme
        )
        let renderAssets = try options.renderAssets(in: context)
        let renderer = try PictureRenderer(renderAssets)
        defer { context.noteMissingFonts(of: renderAssets) }
        return try renderer.file(of: card, in: query).bytes
    }
}

extension RankCommand {
    private struct Counts {
        let name: String
        let stats: AggregatedStats
        let body: RankBody
    }

    private func counts(in context: CommandContext) throws -> Counts {
        guard let file else { return try countsOfGitHub(in: context) }
        let stats = try stats(in: file, context)
        let now = Timestamp(unixSeconds: context.now.unixSeconds)
        let body = RankBody(
            stats,
            of: login.description,
            season: season,
            calculatedAt: now,
            expires: Timestamp(unixSeconds: now.unixSeconds + 86_400)
        )
        return Counts(name: login.description, stats: stats, body: body)
    }

    private func stats(in path: String, _ context: CommandContext) throws -> AggregatedStats {
        let bytes = try InputFile.read(path, atMost: InputFile.maxCountsSize, in: context)
        do {
            return try CountsFile(bytes).stats
        } catch {
            throw RankCommandError.noCounts(path == "-" ? "standard input" : path, reason: "\(error)")
        }
    }

    private func countsOfGitHub(in context: CommandContext) throws -> Counts {
        let environment = try GitHubEnvironment(context.environment)
        guard !environment.tokens.isEmpty else { throw RankCommandError.noTokens }
        var policy = GitHubPolicy()
        policy.callerTimeout = .seconds(30)
        let source = StatsSource(
            transport: try environment.transport(),
            tokens: environment.tokens,
            store: MemoryYearStore(),
            policy: policy
        ) { [console = context.console] in console.note("\($0)") }
        let fetched = try fetch(from: source)
        return Counts(name: fetched.login, stats: fetched.totals, body: RankBody(fetched))
    }

    /// Waits on this thread, which is not one of those that tasks share.
    private func fetch(from source: StatsSource) throws -> FetchedStats {
        let outcomes = BlockingQueue<Result<FetchedStats, GitHubError>>(capacity: 1)
        let task = Task { [login, season] in
            do throws(GitHubError) {
                _ = outcomes.push(.success(try await source.stats(for: login, season: season)))
            } catch {
                _ = outcomes.push(.failure(error))
            }
        }
        defer { task.cancel() }
        guard let outcome = outcomes.pop() else { throw RankCommandError.noRank(login, .cancelled) }
        do {
            return try outcome.get()
        } catch {
            throw RankCommandError.noRank(login, error)
        }
    }
}
