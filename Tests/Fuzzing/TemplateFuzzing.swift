import Cards
import Foundation
import FoundationXML
import Quantities
import Raster
import SVG
import Typography
import Usage

/// A card template is refused with its file and line, or draws cards that viewers can read and Cairo can paint.
enum TemplateFuzzing {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let brand = Brand(address: "emblem.example")
    /// The project's templates, of which one at a time is replaced.
    private static let templates = Result { () throws(TemplateError) in
        try CardTemplates.load(folder: root.appending(path: "Templates").path)
    }
    private static let fonts = Result { () throws(FontLibraryError) in
        try FontLibrary(
            folder: root.appending(path: "Fonts").path,
            includingSystem: false,
            cacheFolder: FontLibrary.cacheFolder(environment: [:])
        )
    }

    static func run(_ bytes: [UInt8]) throws {
        for format in CardFormat.allCases {
            for kind in CardKind.allCases {
                switch try accepted(bytes, as: kind, format) {
                // What one kind accepts differs from the others by the names of values and slots alone.
                case .success(let templates): return try draw(kind, format, templates)
                case .failure(let error):
                    try check(error)
                    if error.isAboutMarkup { return }
                }
            }
        }
    }

    private static func accepted(
        _ bytes: [UInt8],
        as kind: CardKind,
        _ format: CardFormat
    ) throws -> Result<CardTemplates, TemplateError> {
        let known = try templates.get()
        return Result { () throws(TemplateError) in try known.replacing(kind, format, with: bytes, file: "file") }
    }

    private static func check(_ error: TemplateError) throws {
        let isPlaced = error.file == "file" && error.line.map { $0 >= 1 } ?? true
        try Finding.require(isPlaced && !error.description.isEmpty, "the error says \(error)")
    }

    private static func draw(_ kind: CardKind, _ format: CardFormat, _ templates: CardTemplates) throws {
        let measurer = try TextMeasurer(fonts.get())
        let rasterizer = try Rasterizer(measurer)
        for card in FuzzCards.all where card.kind == kind {
            let document = templates.document(
                for: card,
                format: format,
                theme: .dark,
                brand: brand,
                measuring: measurer
            )
            let parser = XMLParser(data: Data(SVGWriter.bytes(of: document)))
            try Finding.require(parser.parse(), "line \(parser.lineNumber) of the picture is no XML")
            // What Cairo cannot paint is an error, as for any picture.
            _ = try? rasterizer.draw(document, scale: 0.05)
        }
    }
}

extension TemplateError {
    /// Whether it is the same whatever the template is for.
    fileprivate var isAboutMarkup: Bool {
        switch problem {
        case .malformed, .excessive: true
        default: false
        }
    }
}

/// Cards with a lot on them and with nothing on them.
enum FuzzCards {
    static let all: [Card] =
        full + [
            Card(stats(of: bare, 0, models: [], days: [:])), Card(week(of: bare, [], models: [])),
            Card(year(of: bare, 0, models: [], days: [:])), .empty(bare), .empty(owner), .missing(name: "ann"),
            .private(name: "ann"),
            .notice(headline: "Busy", detail: "Too much to draw at once; try again in a second."),
        ]

    private static let full: [Card] =
        [
            Card(stats(of: owner, .max, models: models, days: days)),
            Card(week(of: owner, [.max, 1, 0], models: models)),
            Card(year(of: owner, .max, models: models, days: days)),
        ] + Rarity.allCases.map { Card(achievement($0)) }

    private static let owner = CardOwner(username: "ann", displayName: "Ann <&> \u{202E}نعمة")
    private static let bare = CardOwner(username: "b")
    private static let today = Day(number: 20_710)
    private static let models = (1...6).map { Share(name: "model \($0)", tokens: 1 << (10 * $0), cost: .zero, of: 0) }
    private static let days = [today: Int.max, today.advanced(by: -1): 1, today.advanced(by: -400): -1]

    private static func stats(
        of owner: CardOwner,
        _ number: Int,
        models: [Share],
        days: [Day: Int]
    ) -> StatsSummary {
        StatsSummary(
            owner: owner,
            tokens: number,
            cost: number == 0 ? nil : Cost(microdollars: number),
            streak: number,
            longestStreak: number,
            level: number,
            levelTitle: models.isEmpty ? "" : "Legend",
            levelProgress: models.isEmpty ? .nan : 0.5,
            cacheEfficiency: models.isEmpty ? nil : 1,
            models: models,
            sources: models,
            days: days,
            today: today
        )
    }

    private static func week(of owner: CardOwner, _ counts: [Int], models: [Share]) -> WeeklySummary {
        WeeklySummary(
            owner: owner,
            firstDay: today,
            thisWeek: counts,
            lastWeek: counts.reversed(),
            cost: nil,
            models: models,
            streak: counts.first
        )
    }

    private static func year(
        of owner: CardOwner,
        _ number: Int,
        models: [Share],
        days: [Day: Int]
    ) -> WrappedSummary {
        WrappedSummary(
            owner: owner,
            year: 2026,
            tokens: number,
            cost: Cost(microdollars: number),
            months: models.map(\.tokens),
            bestDay: models.isEmpty ? nil : .init(today, tokens: number),
            activeDays: number,
            longestStreak: number,
            cacheEfficiency: nil,
            models: models,
            sources: models,
            days: days
        )
    }

    private static func achievement(_ rarity: Rarity) -> AchievementSummary {
        AchievementSummary(
            owner: owner,
            id: "streak-7",
            name: "Week Warrior",
            summary: "Be active seven days in a row",
            rarity: rarity,
            unlocked: rarity == .common ? nil : today,
            experience: rarity == .rare ? 0 : .max
        )
    }
}
