import Testing
import Usage

@Suite struct AchievementCatalogTests {
    @Test func `the catalog has the documented counts`() {
        let catalog = Achievement.catalog
        #expect(catalog.count == 68)
        #expect(Set(catalog.map(\.id)).count == 68 && Set(catalog.map(\.name)).count == 68)
        let categories: [Achievement.Category: Int] = [
            .onboarding: 5, .usage: 15, .social: 8, .streaks: 10, .efficiency: 10, .diversity: 8, .milestones: 10,
            .special: 2,
        ]
        #expect(Dictionary(grouping: catalog, by: \.category).mapValues(\.count) == categories)
        let rarities: [Rarity: Int] = [.common: 30, .rare: 20, .epic: 12, .legendary: 6]
        #expect(Dictionary(grouping: catalog, by: \.rarity).mapValues(\.count) == rarities)
        #expect(catalog.allSatisfy { $0.summary.utf8.count <= 60 && $0.name.utf8.count <= 24 })
    }

    @Test(arguments: [
        ("first-sync", Rarity.common, Achievement.Category.onboarding), ("token-millionaire", .legendary, .usage),
        ("streak-7", .common, .streaks),
    ])
    func `the catalog has the documented ones`(id: String, rarity: Rarity, category: Achievement.Category) {
        #expect(Achievement.named(id)?.rarity == rarity)
        #expect(Achievement.named(id)?.category == category)
        #expect(Achievement.named("streak-8") == nil)
    }

    @Test func `says what may be granted`() {
        for error in [StoreError.notGranted("streak-7"), .unknownAchievement("x")] {
            for achievement in Achievement.granted { #expect("\(error)".contains(achievement.id)) }
        }
        #expect(Achievement.granted.count == 10)
    }
}
