import Testing

@testable import Server
import Randomness

@Suite struct SilenceOrderTests {
    /// Takes everything out from the front.
    private func all(_ order: SilenceOrder) -> [Int] {
        var order = order
        var places: [Int] = []
        while let first = order.first {
            places.append(first)
            order.remove(first)
        }
        return places
    }

    @Test func `whoever speaks again goes to the end`() {
        var order = SilenceOrder()
        for place in [3, 0, 2, 5] { order.append(place) }
        order.append(0)
        order.append(3)
        order.append(3)

        #expect(all(order) == [2, 5, 0, 3])
    }

    @Test func `leaves from everywhere, once, and can come back`() {
        var order = SilenceOrder()
        for place in 0..<5 { order.append(place) }
        for place in [2, 0, 4, 4, 9] { order.remove(place) }
        #expect(all(order) == [1, 3])

        order.append(4)
        order.remove(1)
        #expect(all(order) == [3, 4])
        #expect(all(SilenceOrder()).isEmpty)
    }

    @Test func `keeps the order that a plain list would`() {
        var random = SplitMix(seed: 2026)
        var order = SilenceOrder()
        var list: [Int] = []
        for _ in 0..<2000 {
            let place = Int.random(in: 0..<20, using: &random)
            list.removeAll { $0 == place }
            if Bool.random(using: &random) {
                list.append(place)
                order.append(place)
            } else {
                order.remove(place)
            }
            #expect(order.first == list.first)
        }
        #expect(all(order) == list)
    }
}
