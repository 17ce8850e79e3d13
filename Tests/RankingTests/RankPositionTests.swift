import Ranking
import Testing

@Suite struct RankPositionTests {
    @Test func `Elo 2340 is Diamond I with 40 points`() {
        let standing = RankPosition(elo: 2340)

        #expect(standing.tier == .diamond)
        #expect(standing.division == .one)
        #expect(standing.lp == 40)
    }

    @Test(arguments: [
        (Tier.iron, 0), (.bronze, 600), (.silver, 900), (.gold, 1200), (.platinum, 1500), (.emerald, 1700),
        (.diamond, 2000), (.master, 2400), (.grandmaster, 2600), (.challenger, 3000),
    ])
    func `a tier starts at its floor and the tier below ends one before`(tier: Tier, floor: Int) {
        #expect(tier.floor == floor)
        #expect(Tier(elo: floor - 1) < tier || tier == .iron)
        #expect(Tier(elo: floor) == tier)
        #expect(Tier(elo: floor + 1) == tier)
        #expect(RankPosition(elo: floor).division == .four)
        #expect(RankPosition(elo: floor).lp == 0)
    }

    @Test(arguments: Tier.allCases.filter { $0.next != nil })
    func `a tier ends in division I with 99 points`(tier: Tier) throws {
        let next = try #require(tier.next)
        let last = RankPosition(elo: next.floor - 1)

        #expect(last.tier == tier)
        #expect(last.division == .one)
        #expect(last.lp == 99)
        #expect(RankPosition(elo: next.floor).tier == next)
    }

    @Test(arguments: [
        (Tier.iron, [0, 150, 300, 450]), (.silver, [900, 975, 1050, 1125]), (.emerald, [1700, 1775, 1850, 1925]),
        (.diamond, [2000, 2100, 2200, 2300]), (.challenger, [3000, 3125, 3250, 3375]),
    ])
    func `a division starts with no points, one after one with 99`(tier: Tier, starts: [Int]) {
        for (division, first) in zip(Division.allCases, starts) {
            let standing = RankPosition(elo: first)

            #expect(standing.tier == tier)
            #expect(standing.division == division)
            #expect(standing.lp == 0)
            #expect(RankPosition(elo: first + 1).division == division)
            if first > 0 {
                let before = RankPosition(elo: first - 1)
                #expect((before.tier, before.division) != (tier, division))
                #expect(before.lp == 99)
            }
        }
    }

    @Test(arguments: [
        (0, Division.four, 0), (149, .four, 99), (150, .three, 0), (151, .three, 0), (152, .three, 1),
        (1549, .four, 99), (1548, .four, 96), (3124, .four, 99), (3125, .three, 0), (3499, .one, 99), (3500, .one, 99),
        (.max, .one, 99),
    ])
    func `points are whole hundredths of the quarter`(elo: Int, division: Division, lp: Int) {
        #expect(RankPosition(elo: elo).division == division)
        #expect(RankPosition(elo: elo).lp == lp)
    }

    @Test func `points stay in 0 to 99 and only fall where a division begins`() {
        var previous = RankPosition(elo: 0)
        for elo in 1...4000 {
            let standing = RankPosition(elo: elo)
            let isSameDivision = standing.tier == previous.tier && standing.division == previous.division

            #expect((0...99).contains(standing.lp))
            #expect(isSameDivision ? standing.lp >= previous.lp : standing.lp == 0 && previous.lp == 99)
            #expect(isSameDivision || (previous.tier, previous.division) < (standing.tier, standing.division))
            previous = standing
        }
    }

    @Test func `an Elo below zero stands where zero stands`() {
        #expect(RankPosition(elo: -1) == RankPosition(elo: 0))
        #expect(RankPosition(elo: .min) == RankPosition(elo: 0))
    }

    @Test func `divisions are named by Roman numerals and shown below Master`() {
        #expect(Division.allCases.map(\.rawValue) == ["IV", "III", "II", "I"])
        #expect(Tier.allCases.filter(\.showsDivision).last == .diamond)
    }
}
