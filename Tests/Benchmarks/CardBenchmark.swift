import Cards
import Dispatch
import Foundation
import ImageFiles
import Quantities
import Server
import Pictures
import Typography

/// Stats cards from statistics that differ each time to the bytes of the PNG, drawn as the service draws them.
enum CardBenchmark {
    static func add(to bench: inout Workbench, fonts: FontLibrary, root: URL) throws {
        let folder = root.appending(path: "Templates").path
        let gradient = try CardTemplates.load(folder: folder)
        let flat = try Self.flat(gradient, of: folder)
        try addCrews(to: &bench, RenderAssets(fonts: fonts, templates: flat, brand: brand))
        for (ground, templates) in [("flat", flat), ("gradient", gradient)] {
            let renderAssets = RenderAssets(fonts: fonts, templates: templates, brand: brand)
            let renderer = try PictureRenderer(renderAssets)
            for mode in PNGEncoder.Mode.allCases {
                bench.add("card.\(ground).\(mode.rawValue)") { index in
                    try renderer.cardFile(Card(statistics(index)), .standard, .dark, mode: mode).bytes.count
                }
            }
            for format in CardFormat.allCases where ground == "gradient" && format != .standard {
                bench.add("card.\(format.rawValue).fast") { index in
                    try renderer.cardFile(Card(statistics(index)), format, .dark, mode: .fast).bytes.count
                }
            }
        }
    }

    private static let brand = Brand(address: "emblem.example")

    /// Many cards at a time, by one thread and by two: few enough to be done in a fifth of a second, so many that waiting
    /// for the last one counts for little.
    private static let batch = 128

    private static func addCrews(to bench: inout Workbench, _ renderAssets: RenderAssets) throws {
        for hands in [1, 2] {
            let pool = try RenderPool(threads: hands, capacity: batch) { try PictureRenderer(renderAssets) }
            bench.add("cards.threads.\(hands)") { index in
                let finished = DispatchSemaphore(value: 0)
                for card in 0..<batch {
                    _ = pool.submit(deadline: .seconds(Int32.max)) { turn in
                        if case .run(let renderer) = turn {
                            _ = try? renderer.cardFile(
                                Card(statistics(batch * index + card)),
                                .standard,
                                .dark,
                                mode: .fast
                            )
                        }
                        finished.signal()
                    }
                }
                for _ in 0..<batch { finished.wait() }
                return 0
            }
        }
    }

    /// The templates, with the stats card's on one colour where it has a gradient.
    private static func flat(_ templates: CardTemplates, of folder: String) throws -> CardTemplates {
        let template = try String(contentsOfFile: folder + "/stats.standard.svg", encoding: .utf8)
        let flat = template.replacing("height=\"630\" fill=\"url(#ground)\"", with: "height=\"630\" fill=\"#0A0A0A\"")
        let file = FileManager.default.temporaryDirectory.appending(path: "emblem-flat-\(UUID().uuidString).svg")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(flat.utf8).write(to: file)
        return try templates.replacing(CardKind(StatsSummary.self), .standard, withTemplateAt: file.path)
    }

    static func statistics(_ index: Int) -> StatsSummary {
        StatsSummary(
            owner: CardOwner(username: "octavia", displayName: "Octavia Renn"),
            tokens: 16_400_000_000 + index &* 7_919_000_003 % 900_000_000_000,
            cost: Cost(microdollars: 4_312_500_000 + index % 90_000 * 10_000),
            streak: index % 400,
            longestStreak: 400,
            level: 1 + index % 120,
            levelTitle: "Archmage",
            levelProgress: 0.62,
            cacheEfficiency: Double(index % 100) / 100,
            days: years[index % years.count],
            today: today
        )
    }

    private static let today = Day(number: 20_710)

    private static let years = (0..<16).map { year in
        Dictionary(uniqueKeysWithValues: (0..<300).map { (today.advanced(by: -$0), ($0 * 37 + 50 * year) % 900) })
    }
}
