import Glibc
import ManualClock
import Testing
import Threads

@Suite struct ThreadsTests {
    @Test func `a thread that is to stand back does so alone`() throws {
        let own = getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0)
        let seen = BlockingQueue<Int32>(capacity: 1)
        let thread = try SystemThread(name: "modest", niceness: 5) {
            _ = seen.push(getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0))
        }
        thread.join()

        #expect(seen.pop() == min(own + 5, 19))
        #expect(getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0) == own)
    }

    @Test func `a queue is bounded, ordered, and ends when closed`() {
        let queue = BlockingQueue<Int>(capacity: 2)

        #expect(queue.push(1) && queue.push(2))
        #expect(!queue.push(3))
        #expect(queue.pop() == 1)
        #expect(queue.push(4))
        #expect(queue.count == 2)
        queue.close()
        #expect(!queue.push(5))
        #expect([queue.pop(), queue.pop(), queue.pop()] == [2, 4, nil])
    }

    @Test func `takers wait until there is something`() throws {
        let queue = BlockingQueue<Int>(capacity: 1)
        let results = BlockingQueue<Int>(capacity: 100)
        let threads = try (0..<4).map { number in
            try SystemThread(name: "taker \(number)") {
                while let element = queue.pop() { _ = results.push(element) }
            }
        }

        for element in 0..<100 { while !queue.push(element) {} }
        queue.close()
        for thread in threads { thread.join() }

        #expect(Set((0..<100).compactMap { _ in results.pop() }) == Set(0..<100))
    }

    @Test func `the monotonic clock does not go back`() {
        let first = TimeSource.system.monotonic()

        #expect(TimeSource.system.monotonic() >= first)
        #expect(TimeSource.system.unixSeconds() > 1_700_000_000)
    }

    @Test func `the machine's clock ends a sleep at its moment, or when the task is cancelled`() async throws {
        let time = TimeSource.system
        let moment = time.monotonic() + .milliseconds(5)
        try await time.sleep(until: moment)
        #expect(time.monotonic() >= moment)

        let task = Task { try await time.sleep(until: moment + .seconds(3600)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `work that is done before its deadline is returned`() async {
        let clock = ManualClock()
        #expect(await Timeout.run(until: clock.time.monotonic() + .seconds(1), on: clock.time) { 7 } == 7)
    }

    @Test func `work is cancelled at its deadline`() async {
        let clock = ManualClock()
        let deadline = clock.time.monotonic() + .seconds(1)
        async let result = Timeout.run(until: deadline, on: clock.time) {
            await clock.time.waitUntil(deadline + .seconds(60))
            return Task.isCancelled
        }
        await clock.untilAsleep()
        clock.advance(by: .seconds(1))
        // Nil, as it came too late, though it returned.
        #expect(await result == nil)
    }
}
