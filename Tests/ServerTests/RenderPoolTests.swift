import HTTP
import ManualClock
import Server
import Synchronization
import Testing
import Threads

/// A worker that must stay on its thread.
private final class Brush {
    var strokes = 0
}

/// Whether anybody waits.
private final class Wanted: Sendable {
    let value = Atomic(true)
}

@Suite struct RenderPoolTests {
    private let later = Duration.seconds(1_000_000_000)

    /// Keeps the pool's only thread busy until something is pushed.
    private func occupy(_ pool: RenderPool<Brush>) -> BlockingQueue<Bool> {
        let (begun, release) = (BlockingQueue<Bool>(capacity: 1), BlockingQueue<Bool>(capacity: 1))
        let isTaken = pool.submit(deadline: later) { _ in
            _ = begun.push(true)
            _ = release.pop()
        }
        #expect(isTaken)
        _ = begun.pop()
        return release
    }

    @Test func `runs jobs with workers of their own thread`() throws {
        let pool = try RenderPool(threads: 2, capacity: 200) { Brush() }
        let strokes = BlockingQueue<Int>(capacity: 100)

        for _ in 0..<100 {
            let taken = pool.submit(deadline: .seconds(1_000_000_000)) { turn in
                guard case .run(let brush) = turn else { return }
                brush.strokes += 1
                _ = strokes.push(brush.strokes)
            }
            #expect(taken)
        }
        pool.stop()

        let counts = (0..<strokes.count).compactMap { _ in strokes.pop() }
        #expect(counts.count == 100)
        #expect(counts.filter { $0 == 1 }.count <= 2)
    }

    @Test func `a full queue refuses at once and takes more when it has room`() throws {
        let pool = try RenderPool(threads: 1, capacity: 2) { Brush() }
        let release = occupy(pool)
        let done = BlockingQueue<Bool>(capacity: 10)

        #expect(pool.submit(deadline: later) { _ in _ = done.push(true) })
        #expect(pool.submit(deadline: later) { _ in _ = done.push(true) })
        #expect(!pool.submit(deadline: later) { _ in Issue.record("was refused") })
        #expect(pool.depth(of: .slow) == 2)

        _ = release.push(true)
        _ = done.pop()
        #expect(pool.submit(deadline: later) { _ in _ = done.push(true) })
        pool.stop()
        #expect(done.count == 2)
    }

    @Test func `what is quick does not stand behind what is slow`() throws {
        let pool = try RenderPool(threads: 1, capacity: 2) { Brush() }
        let release = occupy(pool)
        let done = BlockingQueue<RenderLane>(capacity: 10)
        for _ in 0..<2 { #expect(pool.submit(.slow, deadline: later) { _ in _ = done.push(.slow) }) }
        #expect(!pool.submit(.slow, deadline: later) { _ in Issue.record("was refused") })
        for _ in 0..<2 { #expect(pool.submit(.quick, deadline: later) { _ in _ = done.push(.quick) }) }
        #expect(!pool.submit(.quick, deadline: later) { _ in Issue.record("was refused") })

        _ = release.push(true)
        pool.stop()
        #expect((0..<4).map { _ in done.pop() } == [.quick, .quick, .slow, .slow])
    }

    @Test func `what is slow has its turn in a flood of what is quick`() throws {
        let pool = try RenderPool(threads: 1, capacity: 100) { Brush() }
        let release = occupy(pool)
        let done = BlockingQueue<RenderLane>(capacity: 200)
        for _ in 0..<100 { _ = pool.submit(.quick, deadline: later) { _ in _ = done.push(.quick) } }
        for _ in 0..<3 { _ = pool.submit(.slow, deadline: later) { _ in _ = done.push(.slow) } }

        _ = release.push(true)
        pool.stop()
        let order = (0..<103).compactMap { _ in done.pop() }
        #expect(order.indices.filter { order[$0] == .slow } == [16, 33, 50])
    }

    @Test func `clients have their turns one after the other`() throws {
        let pool = try RenderPool(threads: 1, capacity: 10) { Brush() }
        let release = occupy(pool)
        let done = BlockingQueue<String>(capacity: 10)
        // The last two are one: a network of IPv6.
        for client in ["10.0.0.1", "10.0.0.1", "10.0.0.1", "10.0.0.2", "2001:db8::1", "2001:db8::2"] {
            let address = try #require(IPAddress(client))
            #expect(pool.submit(for: address, deadline: later) { _ in _ = done.push(client) })
        }

        _ = release.push(true)
        pool.stop()
        let order = (0..<6).compactMap { _ in done.pop() }
        #expect(order == ["10.0.0.1", "10.0.0.2", "2001:db8::1", "10.0.0.1", "2001:db8::2", "10.0.0.1"])
    }

    @Test func `whoever fills the queue alone makes room for others, up to a fair share`() throws {
        let pool = try RenderPool(threads: 1, capacity: 4) { Brush() }
        let release = occupy(pool)
        let (one, other) = (try #require(IPAddress("10.0.0.1")), try #require(IPAddress("10.0.0.2")))
        let done = BlockingQueue<String>(capacity: 10)
        func submit(_ name: String, for client: IPAddress) -> Bool {
            pool.submit(for: client, deadline: later) { turn in
                if case .run = turn { _ = done.push(name) } else { _ = done.push("late \(name)") }
            }
        }
        #expect((1...5).map { submit("a\($0)", for: one) } == [true, true, true, true, false])
        #expect(submit("b1", for: other))
        #expect(done.pop() == "late a4", "told at once")
        #expect(submit("b2", for: other))
        #expect(done.pop() == "late a3")
        #expect(!submit("b3", for: other), "both have the same")
        #expect(pool.depth(of: .slow) == 4)

        _ = release.push(true)
        pool.stop()
        #expect((0..<4).map { _ in done.pop() } == ["a1", "b1", "a2", "b2"])
    }

    @Test func `what nobody wants any more makes room, and the pool goes on`() throws {
        let pool = try RenderPool(threads: 1, capacity: 3) { Brush() }
        let release = occupy(pool)
        let done = BlockingQueue<Int>(capacity: 20)
        let wanted = Wanted()
        for number in 0..<3 {
            let isTaken = pool.submit(
                deadline: later,
                isWanted: { number == 0 || wanted.value.load(ordering: .relaxed) }
            ) {
                turn in
                if case .run = turn { _ = done.push(number) } else { _ = done.push(-number) }
            }
            #expect(isTaken)
        }
        #expect(!pool.submit(deadline: later) { _ in Issue.record("was refused") })
        wanted.value.store(false, ordering: .relaxed)
        #expect(pool.submit(deadline: later) { _ in _ = done.push(3) })
        #expect((0..<2).map { _ in done.pop() } == [-1, -2])
        #expect(pool.depth(of: .slow) == 2)

        _ = release.push(true)
        #expect((0..<2).map { _ in done.pop() } == [0, 3])
        for number in 4..<12 {
            #expect(pool.submit(deadline: later) { _ in _ = done.push(number) })
            #expect(done.pop() == number)
        }
        pool.stop()
    }

    @Test func `tells jobs that come to their turn too late`() throws {
        let clock = ManualClock()
        let pool = try RenderPool(threads: 1, capacity: 2, clock: clock.time) { Brush() }
        let turns = BlockingQueue<Bool>(capacity: 2)

        for seconds in [-1, 1] {
            _ = pool.submit(deadline: clock.time.monotonic() + .seconds(seconds)) { turn in
                if case .late = turn { _ = turns.push(false) } else { _ = turns.push(true) }
            }
        }
        pool.stop()

        #expect([turns.pop(), turns.pop()] == [false, true])
    }

    @Test func `fails to start when a worker cannot be made`() {
        struct NoPaint: Error {}

        #expect(throws: NoPaint.self) { try RenderPool<Brush>(threads: 2, capacity: 1) { throw NoPaint() } }
    }
}
