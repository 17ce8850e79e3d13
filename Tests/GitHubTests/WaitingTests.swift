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
        let outcome = await Race.result { () async throws(GitHubError) in
            try await bulkhead.run { () async throws(GitHubError) in
                await Race.result { () async throws(GitHubError) in
                    try await bulkhead.run { () async throws(GitHubError) in 1 }
                }
            }
        }

        #expect(outcome == .success(.failure(.overloaded(retryAfter: 1))))
    }

    @Test func `who is cancelled while waiting leaves, and the place stays usable`() async {
        let bulkhead = Bulkhead(places: 1, maxWaiting: 10)
        let door = Door()
        let holder = Task { try? await bulkhead.run { () async throws(GitHubError) in await door.pass() } }
        let waiting = (0..<5).map { _ in
            Task {
                await Race.result { () async throws(GitHubError) in
                    try await bulkhead.run { () async throws(GitHubError) in 1 }
                }
            }
        }
        waiting.forEach { $0.cancel() }
        for task in waiting {
            let outcome = await task.value
            // Whoever came before the holder had the place before the cancellation.
            #expect(outcome == .failure(.cancelled) || outcome == .success(1))
        }
        door.open()
        await holder.value
        let last = await Race.result { () async throws(GitHubError) in
            try await bulkhead.run { () async throws(GitHubError) in 2 }
        }

        #expect(last == .success(2))
    }

    @Test func `work for a key runs once at a time and again afterwards`() async {
        let flights = Flights<String, Int>(capacity: 10)
        let tally = Tally()
        let door = Door()
        let outcomes = await withTaskGroup(of: Result<Int, GitHubError>.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    await flights.join("key") {
                        tally.enter()
                        await door.pass()
                        return .success(7)
                    }
                }
            }
            door.open()
            return await group.reduce(into: []) { $0.append($1) }
        }

        #expect(outcomes == Array(repeating: .success(7), count: 100))
        #expect(tally.total <= 100)
        #expect(flights.count == 0)
        #expect(await flights.join("key") { .success(8) } == .success(8))
    }

    @Test func `ending all flights cancels their work and admits none`() async {
        let flights = Flights<String, Int>(capacity: 10)
        let door = Door()
        async let outcome = flights.join("key") {
            await door.pass()
            return Task.isCancelled ? .failure(.cancelled) : .success(1)
        }
        flights.cancelAll()
        door.open()

        #expect(await outcome == .failure(.cancelled))
        #expect(await flights.join("other") { .success(1) } == .failure(.cancelled))
    }
}
