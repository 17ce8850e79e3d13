import Synchronization
import Testing

@testable import GitHub

/// The two places where tasks wait for each other.
@Suite struct WaitingTests {
    private final class Door: Sendable {
        private let state = Mutex<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>((false, []))

        func pass() async {
            await withCheckedContinuation { continuation in
                let isOpen = state.withLock { state in
                    if !state.isOpen { state.waiting.append(continuation) }
                    return state.isOpen
                }
                if isOpen { continuation.resume() }
            }
        }

        func open() {
            let waiting = state.withLock { state in
                state.isOpen = true
                return state.waiting
            }
            waiting.forEach { $0.resume() }
        }
    }

    private final class Tally: Sendable {
        private let counts = Mutex((running: 0, most: 0, total: 0))

        var most: Int { counts.withLock { $0.most } }
        var total: Int { counts.withLock { $0.total } }

        func enter() {
            counts.withLock { counts in
                counts.running += 1
                counts.total += 1
                counts.most = max(counts.most, counts.running)
            }
        }

        func leave() { counts.withLock { $0.running -= 1 } }
    }

    @Test func `no more than the places run at a time and all get their turn`() async {
        let bulkhead = Bulkhead(places: 3, maxWaiting: 1000)
        let tally = Tally()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    try? await bulkhead.run { () async throws(GitHubError) in
                        tally.enter()
                        await Task.yield()
                        tally.leave()
                    }
                }
            }
        }

        #expect(tally.most <= 3)
        #expect(tally.total == 200)
    }

    @Test func `who finds the waiting room full is turned away`() async {
        let bulkhead = Bulkhead(places: 1, maxWaiting: 0)
        let outcome = await Result.catching { () async throws(GitHubError) in
            try await bulkhead.run { () async throws(GitHubError) in
                await Result.catching { () async throws(GitHubError) in
                    try await bulkhead.run { () async throws(GitHubError) in 1 }
                }
            }
        }

        #expect(outcome == .success(.failure(.overloaded(retryAfter: 1))))
    }

    @Test func `who is cancelled while waiting leaves, and the place stays usable`() async {
        let bulkhead = Bulkhead(places: 1, maxWaiting: 10)
        let door = Door()
        // An immediate task runs until it waits before the next line does.
        let holder = Task.immediate { try? await bulkhead.run { () async throws(GitHubError) in await door.pass() } }
        let waiting = (0..<5).map { number in
            Task.immediate {
                await Result.catching { () async throws(GitHubError) in
                    try await bulkhead.run { () async throws(GitHubError) in number }
                }
            }
        }
        let last = Task.immediate {
            await Result.catching { () async throws(GitHubError) in
                try await bulkhead.run { () async throws(GitHubError) in 5 }
            }
        }
        waiting.forEach { $0.cancel() }
        for task in waiting { #expect(await task.value == .failure(.cancelled)) }
        door.open()
        await holder.value

        #expect(await last.value == .success(5))
    }

    @Test func `work for a key runs once at a time and again afterwards`() async {
        let flights = Flights<String, Int>(capacity: 10)
        let tally = Tally()
        let door = Door()
        // An immediate task runs until it waits before the next line does.
        let callers = (0..<100).map { _ in
            Task.immediate {
                await flights.join("key") {
                    tally.enter()
                    await door.pass()
                    return .success(7)
                }
            }
        }
        #expect(flights.count == 1)
        door.open()
        for caller in callers { #expect(await caller.value == .success(7)) }

        #expect(tally.total == 1)
        #expect(flights.count == 0)
        #expect(await flights.join("key") { .success(8) } == .success(8))
    }

    @Test func `ending all flights cancels their work and admits none`() async {
        let flights = Flights<String, Int>(capacity: 10)
        let door = Door()
        let caller = Task.immediate {
            await flights.join("key") {
                await door.pass()
                return Task.isCancelled ? .success(1) : .success(2)
            }
        }
        flights.cancelAll()
        door.open()

        #expect(await caller.value == .success(1))
        #expect(await flights.join("other") { .success(3) } == .failure(.cancelled))
    }
}
