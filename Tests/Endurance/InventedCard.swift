import Badges
import Cards
import ImageFiles
import Quantities
import Randomness
import SVG
import Usage
import Pictures

/// A card of a number: its kind, format and theme go round, its owner and figures are of this number alone.
struct InventedCard {
    private let number: Int
    private var random: SplitMix

    init(_ number: Int) {
        self.number = number
        random = SplitMix(seed: UInt64(number))
    }

    /// The file, packed small for a few.
    mutating func file(by renderer: PictureRenderer) throws -> [UInt8] {
        let formats = CardFormat.allCases
        let themes = CardTheme.allCases
        let card = card(owner: try owner(renderer))
        return try renderer.cardFile(
            card,
            formats[number / 4 % formats.count],
            themes[number / 4 / formats.count % themes.count],
            mode: number.isMultiple(of: 50) ? .small : nil
        ).bytes
    }

    private mutating func card(owner: CardOwner) -> Card {
        switch number % 4 {
        case 0: Card(stats(owner))
        case 1: Card(week(owner))
        case 2: Card(year(owner))
        default: Card(achievement(owner))
        }
    }

    /// Scripts that the bundled fonts have and some that only the system's have.
    private static let alphabets: [ClosedRange<UInt32>] = [
        0x61...0x7A, 0x61...0x7A, 0x61...0x7A, 0x410...0x44F, 0x5D0...0x5EA, 0x627...0x64A, 0x905...0x939,
        0xE01...0xE2E, 0x4E00...0x9FA5, 0xAC00...0xD7A3, 0x1F600...0x1F64F,
    ]

    private mutating func name() -> String {
        let alphabet = Self.alphabets[random.below(Self.alphabets.count)]
        let scalars = (0..<random.below(24) + 2).compactMap { _ in
            Unicode.Scalar(alphabet.lowerBound + UInt32(random.below(alphabet.count)))
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Every third with a picture of its own, which is a badge.
    private mutating func owner(_ renderer: PictureRenderer) throws -> CardOwner {
        var owner = CardOwner(username: "user-\(number)", displayName: name())
        guard number.isMultiple(of: 3) else { return owner }
        let badge = Badge(.notice(owner.displayName ?? ""), variant: .detailed)
        let picture = try renderer.picture(renderer.document(of: badge), as: .png)
        owner.avatar = try CardOwner.Avatar(picture.bytes)
        return owner
    }

    private mutating func tokens() -> Int { random.below(1 << (random.below(40) + 1)) }

    private mutating func shares() -> [Share] {
        (0..<random.below(7)).map { _ in Share(name: name(), tokens: tokens(), cost: .zero, of: 0) }
    }

    private static let today = Day(number: 20_710)

    private mutating func days() -> [Day: Int] {
        var days: [Day: Int] = [:]
        for offset in 0..<random.below(400) { days[Self.today.advanced(by: -offset)] = tokens() }
        return days
    }

    private mutating func stats(_ owner: CardOwner) -> StatsSummary {
        StatsSummary(
            owner: owner,
            tokens: tokens(),
            cost: Cost(microdollars: tokens()),
            streak: random.below(400),
            longestStreak: random.below(4000),
            level: random.below(200),
            levelTitle: name(),
            levelProgress: Double(random.below(100)) / 100,
            cacheEfficiency: number.isMultiple(of: 5) ? nil : Double(random.below(100)) / 100,
            models: shares(),
            sources: shares(),
            days: days(),
            today: Self.today
        )
    }

    private mutating func week(_ owner: CardOwner) -> WeeklySummary {
        WeeklySummary(
            owner: owner,
            firstDay: Self.today.advanced(by: -random.below(3000)),
            thisWeek: (0..<7).map { _ in tokens() },
            lastWeek: (0..<7).map { _ in tokens() },
            cost: Cost(microdollars: tokens()),
            models: shares(),
            streak: random.below(400)
        )
    }

    private mutating func year(_ owner: CardOwner) -> WrappedSummary {
        WrappedSummary(
            owner: owner,
            year: 2010 + random.below(17),
            tokens: tokens(),
            cost: Cost(microdollars: tokens()),
            months: (0..<12).map { _ in tokens() },
            bestDay: .init(Self.today, tokens: tokens()),
            activeDays: random.below(366),
            longestStreak: random.below(366),
            cacheEfficiency: Double(random.below(100)) / 100,
            models: shares(),
            sources: shares(),
            days: days()
        )
    }

    private mutating func achievement(_ owner: CardOwner) -> AchievementSummary {
        AchievementSummary(
            owner: owner,
            id: "invented",
            name: name(),
            summary: name() + " " + name() + " " + name(),
            rarity: Rarity.allCases[random.below(Rarity.allCases.count)],
            unlocked: Self.today.advanced(by: -random.below(3000)),
            experience: tokens()
        )
    }
}

extension SplitMix {
    /// 0 to one less than a number, which must be above 0.
    fileprivate mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
