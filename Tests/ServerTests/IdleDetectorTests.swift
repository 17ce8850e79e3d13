import Server
import Testing

struct IdleDetectorTests {
    private func said(after answers: [Int]) -> [Bool] {
        var lull = IdleDetector()
        var made = 0
        return answers.map { count in
            made += count
            return lull.hasCome(made: made)
        }
    }

    @Test func `a lull comes once after much work`() {
        #expect(said(after: [150, 80, 3, 0, 0]) == [false, false, true, false, false])
    }

    @Test func `little work adds up to one`() {
        #expect(said(after: Array(repeating: 9, count: 13)).filter { $0 }.count == 1)
    }
}
