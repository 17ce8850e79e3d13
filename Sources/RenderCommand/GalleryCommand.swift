import Commands
import Badges
import Cards
import Usage
import Quantities
import Pictures

/// `render gallery NAME|demo -o DIR`: draws every picture of a user, and writes a page that shows them.
struct GalleryCommand: Command {
    static let spec = CommandSpec(
        name: "gallery",
        summary: "Draw every badge and card of somebody, with a page to look at.",
        operands: ["NAME|demo"],
        options: [
            OutputFolder.spec
        ] + PictureOptions.specs
    )

    private let name: String
    private let folder: OutputFolder
    private let options: PictureOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = arguments.operands.first ?? "demo"
        folder = try OutputFolder(arguments)
        options = try PictureOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let profiles = try options.profiles(for: [name], in: context)
        let user = try ProfileReader.name(name)
        let summary = try options.store.explainingWhoIsMissing { try profiles.badgeSummary(of: user) }
        let exhibits = badges(of: summary) + (try cards(of: user, from: profiles, context.now))
        let renderAssets = try options.renderAssets(in: context)
        try folder.make()
        let failures = try ParallelRenderer(renderAssets, console: context.console).run(
            exhibits.map { exhibit in
                ParallelRenderer.Job(name: exhibit.file) { renderer in
                    try folder.write(exhibit.draw(renderer).bytes, to: exhibit.file, in: context)
                }
            }
        )
        context.noteMissingFonts(of: renderAssets)
        let page = GalleryPage(title: "\(user)", exhibits: exhibits.map { ($0.section, $0.file, $0.width) })
        try folder.write(page.html, to: "index.html", in: context)
        context.console.say("\(exhibits.count - failures.count) pictures and index.html in \(folder.path)")
        return failures.report(context.console)
    }

    private struct Exhibit: Sendable {
        let section: String
        let file: String
        /// The width on the page in CSS pixels; nil for the picture's own.
        let width: Int?
        let draw: @Sendable (PictureRenderer) throws -> Picture
    }

    private func badges(of summary: BadgeSummary) -> [Exhibit] {
        BadgeQuery.plainLooks.map { look in
            let variant = look.variant.rawValue
            let file = "badge-\(variant).\(look.style.rawValue).\(look.theme.rawValue).svg"
            return Exhibit(section: "Badge: \(variant)", file: file, width: nil) {
                try $0.file(of: .statistics(summary), in: look)
            }
        }
    }

    private func cards(of user: UserName, from profiles: ProfileReader, _ now: Timestamp) throws -> [Exhibit] {
        let year = options.asOf?.year ?? Zone.utc.day(of: now).year
        let achievements = try profiles.unlocked(by: user)
        return try ProfileCard.Subject.allCases.flatMap { subject in
            let selections: [(suffix: String, selection: ProfileCard.Selection)] =
                switch subject {
                case .profile: [("", ProfileCard.Selection())]
                case .year: [("-\(year)", ProfileCard.Selection(year: year))]
                case .achievement: achievements.map { ("-\($0.id)", ProfileCard.Selection(achievement: $0.id)) }
                }
            return try ProfileCard.allCases.filter { $0.subject == subject }.flatMap { kind in
                try selections.flatMap { suffix, selection in
                    Self.exhibits(of: try kind.card(of: user, selection, from: profiles), name: kind.name + suffix)
                }
            }
        }
    }

    private static func exhibits(of card: Card, name: String) -> [Exhibit] {
        CardQuery.all.map { query in
            Exhibit(
                section: "Card: \(name)",
                file: "\(name).\(query.key).png",
                width: query.format == .standard ? 480 : 240
            ) { try $0.cardFile(card, query.format, query.theme) }
        }
    }
}
