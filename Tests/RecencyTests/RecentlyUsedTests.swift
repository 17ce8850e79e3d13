import Randomness
import Recency
import Testing

@Suite struct RecentlyUsedTests {
    @Test func `gives back what was put under a key, and nothing under another`() {
        let values = RecentlyUsed<String, Int>(maxCost: 2)
        values.insert(1, for: "a")

        #expect(values.value(for: "a") == 1)
        #expect(values.value(for: "b") == nil)
        #expect(values.count == 1)
    }

    @Test func `drops what was not used for longest`() {
        let values = RecentlyUsed<String, Int>(maxCost: 3)
        for (number, key) in ["a", "b", "c"].enumerated() { values.insert(number, for: key) }
        _ = values.value(for: "a")
        values.insert(3, for: "d")

        #expect(values.value(for: "b") == nil)
        #expect(["a", "c", "d"].map(values.value(for:)) == [0, 2, 3])
    }

    @Test func `drops as many as a large value takes the room of`() {
        let values = RecentlyUsed<String, Int>(maxCost: 10)
        for key in ["a", "b", "c"] { values.insert(0, for: key, cost: 3) }
        values.insert(0, for: "large", cost: 7)

        #expect(["a", "b", "c", "large"].map { values.value(for: $0) != nil } == [false, false, true, true])
    }

    @Test func `keeps the newest value even if it alone costs too much`() {
        let values = RecentlyUsed<String, Int>(maxCost: 10)
        values.insert(1, for: "a")
        values.insert(2, for: "huge", cost: 100)
        #expect(values.value(for: "a") == nil)
        #expect(values.value(for: "huge") == 2)

        values.insert(3, for: "b")
        #expect(values.value(for: "huge") == nil)
        #expect(values.value(for: "b") == 3)
    }

    @Test func `counts the cost of a replaced value no longer`() {
        let values = RecentlyUsed<String, Int>(maxCost: 10)
        for number in 0..<100 { values.insert(number, for: "a", cost: 5) }
        values.insert(0, for: "b", cost: 5)

        #expect(values.value(for: "a") == 99)
        #expect(values.count == 2)
    }

    @Test func `makes a value once`() throws {
        let values = RecentlyUsed<String, Int>(maxCost: 1)
        var made = 0
        for _ in 0..<3 {
            made = values.value(for: "a") {
                made += 1
                return made
            }
        }

        #expect(made == 1)
    }

    @Test func `keeps nothing of what could not be made`() {
        struct Failure: Error {}
        let values = RecentlyUsed<String, Int>(maxCost: 1)

        #expect(throws: Failure.self) { try values.value(for: "a") { () throws(Failure) in throw Failure() } }
        #expect(values.count == 0)
    }

    @Test func `a value may be made of others that are kept too`() {
        let values = RecentlyUsed<Int, Int>(maxCost: 100)
        func sum(upTo number: Int) -> Int {
            values.value(for: number) { number == 0 ? 0 : number + sum(upTo: number - 1) }
        }

        #expect(sum(upTo: 20) == 210)
        #expect(values.count == 21)
    }

    @Test func `lets go of what it drops`() {
        final class Picture {}
        let values = RecentlyUsed<Int, Picture>(maxCost: 1)
        weak var first: Picture?
        do {
            let picture = Picture()
            first = picture
            values.insert(picture, for: 1)
        }
        #expect(first != nil)
        values.insert(Picture(), for: 2)

        #expect(first == nil)
    }

    @Test func `holds the same as a list that is sorted by use`() {
        var random = SplitMix(seed: 12)
        let values = RecentlyUsed<Int, Int>(maxCost: 40)
        var list: [(key: Int, value: Int, cost: Int)] = []
        for step in 0..<5000 {
            let key = Int.random(in: 0..<20, using: &random)
            if Bool.random(using: &random) {
                let cost = Int.random(in: 0...12, using: &random)
                values.insert(step, for: key, cost: cost)
                list.removeAll { $0.key == key }
                list.append((key, step, cost))
                while list.count > 1, list.reduce(0, { $0 + $1.cost }) > 40 { list.removeFirst() }
            } else {
                let index = list.firstIndex { $0.key == key }
                #expect(values.value(for: key) == index.map { list[$0].value })
                if let index { list.append(list.remove(at: index)) }
            }
            #expect(values.count == list.count)
        }
    }
}
