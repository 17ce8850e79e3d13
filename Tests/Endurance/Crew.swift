import Cards
import Dispatch
import Foundation
import Server
import Pictures
import Synchronization

/// Draws cards by number on a pool's threads, and waits for them.
final class Crew {
    private let pool: RenderPool<PictureRenderer>
    private let outcome = Outcome()

    init(_ pool: RenderPool<PictureRenderer>) {
        self.pool = pool
    }

    /// The length of all files together.
    var bytes: Int { outcome.bytes.load(ordering: .relaxed) }

    /// Draws the cards of these numbers, in every format and theme in turn.
    ///
    /// - Throws: `CardMissing` when one was not drawn.
    func draw(_ numbers: Range<Int>) throws {
        let places = DispatchSemaphore(value: 32)
        for number in numbers {
            places.wait()
            let isTaken = pool.submit(deadline: .seconds(Int32.max)) { [outcome] turn in
                defer { places.signal() }
                guard case .run(let renderer) = turn else { return }
                var card = InventedCard(number)
                do {
                    outcome.bytes.wrappingAdd(try card.file(by: renderer).count, ordering: .relaxed)
                } catch {
                    outcome.failure.withLock { $0 = CardMissing(number: number, reason: "\(error)") }
                }
            }
            if !isTaken { throw CardMissing(number: number, reason: "the queue is full") }
        }
        for _ in 0..<32 { places.wait() }
        for _ in 0..<32 { places.signal() }
        if let failure = outcome.failure.withLock({ $0 }) { throw failure }
    }

    private final class Outcome: Sendable {
        let bytes = Atomic(0)
        let failure = Mutex<CardMissing?>(nil)
    }
}

/// A card could not be drawn.
struct CardMissing: Error, CustomStringConvertible {
    let number: Int
    let reason: String

    var description: String { "card \(number) was not drawn: \(reason)" }
}
