@testable import Cards
import Quantities
import SVG
import TestSupport
import Testing
import Typography
import Usage

/// A card in a format and a theme, under the name of its golden files.
struct GoldenCard: CustomTestStringConvertible, CustomStringConvertible, Sendable {
    let name: String
    let card: Card
    let format: CardFormat
    let theme: CardTheme

    var description: String { "\(name).\(format.rawValue).\(theme.rawValue)" }
    var testDescription: String { description }

    /// Pixels of the golden for each of the card's: only link previews are kept as they are served, since they are what
    /// most people see and the others would be twice as many bytes.
    var goldenScale: Double { format == .standard ? 1 : 0.5 }

    func document(measuring measurer: TextMeasurer) throws -> Document {
        try CardFixtures.templates().document(
            for: card,
            format: format,
            theme: theme,
            brand: CardFixtures.brand,
            measuring: measurer
        )
    }
}

extension GoldenCard {
    static let all = typical + extremes + names + texts + avatars

    /// Every card in every format and theme.
    static let typical = CardFixtures.typical().flatMap { card in
        CardFormat.allCases.flatMap { format in
            CardTheme.allCases.map { GoldenCard(name: name(of: card), card: card, format: format, theme: $0) }
        }
    }

    /// Nothing, and too much.
    static let extremes =
        (CardFixtures.zero().map { ("zero-\(name(of: $0))", $0) }
        + CardFixtures.huge().map { ("huge-\(name(of: $0))", $0) })
        .flatMap { name, card in
            CardFormat.allCases.map { GoldenCard(name: name, card: card, format: $0, theme: .dark) }
        }

    /// Difficult names.
    static let names = CardFixtures.hardNames.flatMap { label, owner in
        [CardFixtures.stats(owner), CardFixtures.wrapped(owner)].map {
            GoldenCard(name: "name-\(label)-\(name(of: $0))", card: $0, format: .standard, theme: .dark)
        }
    }

    /// A single active day, and every text full of what markup escapes.
    static let texts =
        (CardFixtures.oneDay().map { ("one-day-\(name(of: $0))", $0) }
        + CardFixtures.markup().map { ("markup-\(name(of: $0))", $0) })
        .map { GoldenCard(name: $0, card: $1, format: .standard, theme: .light) }

    /// People with a picture: a PNG, a JPEG, and one that is not square.
    static let avatars: [GoldenCard] = {
        func owner(_ file: () throws -> [UInt8]) -> CardOwner { AvatarFixtures.owner((try? file()) ?? []) }
        let png = owner { try AvatarFixtures.packedPNG(width: 256, height: 256) }
        let wide = owner { try AvatarFixtures.packedPNG(width: 300, height: 160) }
        let jpeg = owner(AvatarFixtures.jpeg)
        return [
            GoldenCard(name: "avatar-png-stats", card: CardFixtures.stats(png), format: .standard, theme: .dark),
            GoldenCard(name: "avatar-jpeg-wrapped", card: CardFixtures.wrapped(jpeg), format: .standard, theme: .light),
            GoldenCard(name: "avatar-wide-weekly", card: CardFixtures.weekly(wide), format: .square, theme: .dark),
        ]
    }()

    private static func name(of card: Card) -> String {
        guard let achievement = card.content as? AchievementSummary else { return card.kind.name }
        return "achievement-\(achievement.rarity.rawValue)"
    }
}
