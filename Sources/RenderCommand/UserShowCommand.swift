import Commands
import Usage
import Quantities

/// `render user show NAME`.
struct UserShowCommand: Command {
    static let spec = CommandSpec(
        name: "user show",
        summary: "Show what is known of a user, with the ids of their achievements.",
        operands: ["NAME"],
        options: StoreOptions.specs,
        discussion: """
            A line for each fact, its parts between tabs. A cost ends in + when some of the tokens have no known price;
            "unpriced" names their models, the most used first and five at most.
            """
    )

    private let name: UserName
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let profiles = try context.store(store, access: .readOnly)
        guard let shown = try profiles.badge(of: name, at: ReadingTime(context.now), for: .administrator).found else {
            throw StoreError.unknownUser(name)
        }
        let (user, statistics) = (shown.user, shown.value)
        let holdings = try profiles.holdings(of: name)
        let facts = Self.facts(of: user, asOf: statistics.today) + Self.facts(of: statistics)
        let others = [("picture", holdings.hasAvatar ? "yes" : "no"), ("API tokens", "\(holdings.tokens)")]
        for (name, fact) in facts + others { context.console.say("\(name)\t\(fact)") }
        for unlocked in statistics.achievements {
            context.console.say("achievement\t\(unlocked.achievement.titled)\t\(user.zone.day(of: unlocked.time))")
        }
        return .success
    }

    private static func facts(of user: User, asOf today: Day) -> [(String, String)] {
        let added = user.zone.day(of: user.created)
        return [
            ("name", "\(user.name)"), ("display name", user.displayName ?? "none"),
            ("visibility", user.isPublic ? "public" : "private"), ("zone", user.zone.identifier),
            ("added", "\(added)\t\(counted(max(0, added.distance(to: today)), "day")) ago"),
        ]
    }

    private static func facts(of statistics: Statistics) -> [(String, String)] {
        let isPartial = statistics.unpricedTokens > 0
        let unpriced =
            "\(GroupedNumber(statistics.unpricedTokens)) tokens\t"
            + statistics.unpricedModels.map(SafeText.shown).joined(separator: ", ")
        let usage = [
            ("records", "\(GroupedNumber(statistics.records))"),
            ("tokens", "\(GroupedNumber(statistics.tokens.total))"),
            ("cost", "\(statistics.cost)" + (isPartial ? "+" : "")),
        ]
        return usage + (isPartial ? [("unpriced", unpriced)] : []) + [
            ("active", activity(of: statistics)),
            ("streak", "\(counted(statistics.streak.current, "day"))\tlongest \(statistics.streak.longest)"),
            (
                "level",
                "\(statistics.level.number)\t\(statistics.level.title), \(GroupedNumber(statistics.level.experience)) XP"
            ),
            ("achievements", "\(statistics.achievements.count) of \(Achievement.catalog.count)"),
        ]
    }

    private static func activity(of statistics: Statistics) -> String {
        guard let days = statistics.activity else { return "0 days" }
        return "\(counted(statistics.activeDays, "day"))\t\(days.lowerBound) to \(days.upperBound)"
    }

    private static func counted(_ count: Int, _ noun: String) -> String { UserRemoveCommand.counted(count, noun) }
}
