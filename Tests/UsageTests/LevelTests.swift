import Testing
import Usage

@Suite struct LevelTests {
    @Test(arguments: [
        (0, 1, "Novice", 400, 0), (399, 1, "Novice", 400, 0.9975), (400, 2, "Novice", 900, 0),
        (14_400, 12, "Apprentice", 16_900, 0),
        (12_099, 10, "Novice", 12_100, 0.99952), (12_100, 11, "Apprentice", 14_400, 0),
        (260_100, 51, "Senior Dev", 270_400, 0),
        (1_020_100, 101, "AI Legend", 1_040_400, 0), (-5, 1, "Novice", 400, 0),
    ])
    func `levels are roots of the points`(points: Int, level: Int, title: String, next: Int, progress: Double) {
        let found = Level(experience: points)
        #expect(found.number == level && found.title == title && found.nextAt == next)
        #expect(abs(found.progress - progress) < 0.0001)
    }

    @Test func `levels do not trap at the end of the integers`() {
        #expect(Level(experience: .max).progress <= 1)
    }
}
