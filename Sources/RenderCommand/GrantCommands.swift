import Commands
import Usage

/// `render user grant NAME ACHIEVEMENT`.
struct UserGrantCommand: Command {
    static let spec = CommandSpec(
        name: "user grant",
        summary: "Grant a user an achievement that usage does not earn.",
        operands: ["NAME", "ACHIEVEMENT"],
        options: StoreOptions.specs,
        discussion: "There are:\n\(Grant.list)"
    )

    private let grant: Grant

    init(_ arguments: ParsedArguments) throws(UsageError) {
        grant = try Grant(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let isNew = try context.existingStore(grant.store).grant(grant.achievement.id, to: grant.name, at: context.now)
        context.console.say("\(grant.name) \(isNew ? "has" : "had already") \(grant.achievement.titled)")
        return .success
    }
}

/// `render user revoke NAME ACHIEVEMENT`.
struct UserRevokeCommand: Command {
    static let spec = CommandSpec(
        name: "user revoke",
        summary: "Take back an achievement that was granted.",
        operands: ["NAME", "ACHIEVEMENT"],
        options: StoreOptions.specs,
        discussion: "What usage has earned stays."
    )

    private let grant: Grant

    init(_ arguments: ParsedArguments) throws(UsageError) {
        grant = try Grant(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let had = try context.existingStore(grant.store).revoke(grant.achievement.id, from: grant.name)
        context.console.say("\(grant.name) \(had ? "has no longer" : "did not have") \(grant.achievement.titled)")
        return .success
    }
}

/// The arguments of a command that grants or revokes an achievement.
private struct Grant {
    let name: UserName
    let achievement: Achievement
    let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        let id = arguments.operands.last ?? ""
        guard let achievement = Achievement.granted.first(where: { $0.id == id }) else {
            let allowed = Achievement.granted.map(\.id).joined(separator: ", ")
            throw Achievement.unknown(id, as: "ACHIEVEMENT", among: Achievement.granted, allowed: allowed)
        }
        self.achievement = achievement
        store = StoreOptions(arguments)
    }

    /// The achievements that can be granted, a line each.
    static var list: String {
        let width = (Achievement.granted.map(\.id.count).max() ?? 0) + 3
        return Achievement.granted.map { achievement in
            let space = String(repeating: " ", count: width - achievement.id.count)
            return "  \(achievement.id)\(space)\(achievement.name): \(achievement.summary)"
        }.joined(separator: "\n")
    }
}
