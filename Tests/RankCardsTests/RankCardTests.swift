import Ranking
import SVG
import TestSupport
import Testing
import Typography

@testable import RankCards

@Suite struct RankCardTests {
    @Test(arguments: RankTheme.allCases, Tier.allCases)
    func `nothing lies outside the card`(theme: RankTheme, tier: Tier) throws {
        try expectInside(RankFixtures.card(tier, theme: theme).document(measuring: TestFonts.measurer()))
    }

    @Test func `nothing lies outside the card at the extremes`() throws {
        let widest = String(repeating: "W", count: 39)
        let card = RankFixtures.card(RankFixtures.largest, named: widest, season: 2026)

        try expectInside(card.document(measuring: TestFonts.measurer()))
        try expectInside(RankNotice(String(repeating: widest, count: 9)).document(measuring: TestFonts.measurer()))
    }

    @Test(arguments: [nil, 2026])
    func `no texts overlap`(season: Int?) throws {
        let widest = String(repeating: "W", count: 39)
        for stats in Tier.allCases.map(RankFixtures.stats) + [.zero, RankFixtures.largest] {
            let card = RankFixtures.card(stats, named: widest, season: season)
            let boxes = Marks(card.document(measuring: try TestFonts.measurer())).lines.map(\.box)
            for (index, box) in boxes.enumerated() {
                #expect(!boxes.dropFirst(index + 1).contains { overlaps($0, box) })
            }
        }
    }

    @Test func `a login of 39 characters is shown in full`() throws {
        let login = "maximilian-von-hohenstein-lichtenberg39"
        let card = RankFixtures.card(RankFixtures.stats(in: .gold), named: login, season: 2026)

        #expect(login.count == 39)
        #expect(try texts(card).contains(login))
    }

    @Test func `the division is named below Master and left out from there`() throws {
        #expect(try texts(RankFixtures.card(.diamond)).contains("Diamond I"))
        #expect(try texts(RankFixtures.card(.master)).contains("Master"))
    }

    @Test func `shows the points, the counts and the time they are of`() throws {
        let shown = try texts(RankFixtures.card(.diamond))

        #expect(Set(["2,309", "Elo", "LP 9", "214", "310", "96", "2.1K", "347", "All time"]).isSubset(of: shown))
        #expect(try texts(RankFixtures.card(.zero, season: 2024)).contains("Season 2024"))
    }

    @Test func `says in its title what it shows`() throws {
        let document = RankFixtures.card(.diamond).document(measuring: try TestFonts.measurer())

        #expect(
            document.title
                == "GitHub rank of octavia: Diamond I, 2,309 Elo, LP 9, estimated top 0.3 %, all time"
        )
        #expect(
            document.detail == "214 merged pull requests, 310 reviews, 96 issues closed, 2,104 commits, 347 stars"
        )
    }

    @Test func `says that private contributions are counted, and how many`() throws {
        var stats = RankFixtures.stats(in: .gold)
        stats.privateContributions = 7
        let card = RankFixtures.card(stats)
        let detail = card.document(measuring: try TestFonts.measurer()).detail

        #expect(try texts(card).contains("incl. private"))
        #expect(detail?.hasSuffix("; 7 private contributions count as commits") == true)
        #expect(try !texts(RankFixtures.card(.gold)).contains("incl. private"))
    }

    @Test func `speaks of one as of one`() throws {
        let document = RankFixtures.card(.iron).document(measuring: try TestFonts.measurer())

        #expect(document.detail == "0 merged pull requests, 0 reviews, 1 issue closed, 1 commit, 1 star")
    }

    @Test(arguments: [
        (0.0, "top 100 %, est."), (0.1, "top 100 %, est."), (8.2, "top 92 %, est."), (50, "top 50 %, est."),
        (65.7, "top 35 %, est."), (90, "top 10 %, est."), (90.1, "top 9.9 %, est."), (99, "top 1 %, est."),
        (99.9, "top 0.1 %, est."), (99.9997, "top <0.1 %, est."), (100, "top <0.1 %, est."),
        (.nan, "top 100 %, est."), (-5, "top 100 %, est."), (250, "top <0.1 %, est."),
    ])
    func `an estimate never flatters and never says none`(percentile: Double, words: String) {
        #expect(EstimatedShare(percentile: percentile).description == words)
    }

    @Test func `the bar grows once and only for readers who like motion`() throws {
        let document = RankFixtures.card(.gold).document(measuring: try TestFonts.measurer())
        let file = String(decoding: SVGWriter.bytes(of: document), as: UTF8.self)

        #expect(Marks(document).motions.count == 1)
        #expect(file.contains("@media(prefers-reduced-motion:no-preference){@keyframes"))
        #expect(!file.contains("infinite"))
    }

    @Test func `every run carries the width it was measured with`() throws {
        let measurer = try TestFonts.measurer()

        let lines = Marks(RankFixtures.card(.challenger).document(measuring: measurer)).lines
        #expect(lines.count > 5)
        for line in lines {
            let length = try #require(line.run.length)
            #expect(abs(length - measurer.width(of: line.run.text, in: line.run.font)) <= 0.5)
        }
    }

    @Test func `a sentence of a notice is shown in full`() throws {
        let sentence = "rate limit reached, try again at 14:05 UTC"
        let document = RankNotice(sentence).document(measuring: try TestFonts.measurer())

        #expect(Marks(document).lines.dropFirst().map(\.run.text).joined(separator: " ") == sentence)
        #expect(document.title == "GitHub rank: \(sentence)")
    }

    private func texts(_ card: RankCard) throws -> Set<String> {
        Set(Marks(card.document(measuring: try TestFonts.measurer())).lines.map(\.run.text))
    }

    private func overlaps(_ first: Box, _ second: Box) -> Bool {
        first.x < second.maxX && second.x < first.maxX && first.y < second.maxY && second.y < first.maxY
    }

    private func expectInside(_ document: Document) throws {
        #expect(document.size == Size(width: 400, height: 120))
        let marks = Marks(document)
        for box in marks.lines.map(\.box) {
            #expect(box.x >= 8 && box.maxX <= 392 && box.y >= 8 && box.maxY <= 112)
        }
        #expect(marks.points.allSatisfy { $0.x >= 0 && $0.x <= 400 && $0.y >= 0 && $0.y <= 120 })
    }
}
