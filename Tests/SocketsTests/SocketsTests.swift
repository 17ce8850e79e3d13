import Glibc
import Sockets
import Testing

@Suite struct SocketsTests {
    @Test func `finds a free port and notices a taken one`() throws {
        let listener = try Listener(.loopback(port: 0))

        #expect(listener.address.port != 0)
        #expect(try listener.accept() == nil)
        let error = #expect(throws: SocketError.self) { _ = try Listener(listener.address) }
        #expect(error?.isAddressInUse == true)
        #expect(error?.description == "binding to the address failed: Address already in use")
    }

    @Test func `listeners share a port, and nobody else gets in`() throws {
        let first = try Listener(.loopback(port: 0))
        let others = [try first.sharing(), try first.sharing()]

        #expect(others.allSatisfy { $0.address == first.address })
        #expect(throws: SocketError.self) { _ = try Listener(first.address) }
        first.stop()
        for other in others { other.stop() }
        #expect(try Listener(first.address).address == first.address)
    }

    @Test func `of several who want a port at the same moment one gets it`() throws {
        for _ in 0..<50 {
            let free = try Listener(.loopback(port: 0))
            let address = free.address
            free.stop()
            let results = BlockingQueue<Listener?>(capacity: 4)
            let threads = try (0..<4).map { number in
                try SystemThread(name: "starter \(number)") {
                    let first = try? Listener(address)
                    // The others of its process.
                    let second = try? first?.sharing()
                    _ = results.push(second == nil ? nil : first)
                }
            }
            for thread in threads { thread.join() }
            let winners = (0..<4).compactMap { _ in results.pop() ?? nil }
            #expect(winners.count == 1)
        }
    }

    @Test func `a wake-up ends a wait on another thread once`() throws {
        let poller = try Poller()
        let wakeup = try Wakeup()
        try poller.add(wakeup, token: 7)
        let thread = try SystemThread(name: "waker") {
            wakeup.signal()
            wakeup.signal()
        }

        #expect(try poller.wait(milliseconds: 5000) == 1)
        #expect(poller.event(0).token == 7)
        thread.join()
        wakeup.take()
        #expect(try poller.wait(milliseconds: 0) == 0)
    }

    @Test func `a wake-up is waited for without being taken`() throws {
        let wakeup = try Wakeup()
        #expect(!wakeup.wait(atMost: .milliseconds(1)))
        wakeup.signal()
        #expect(wakeup.wait(atMost: .seconds(5)))
        #expect(wakeup.wait(atMost: .zero))
    }

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

    @Test func `the limit of open files is known and not lowered by raising it`() {
        let limit = OpenFileLimit.raise()

        #expect(limit >= 64)
        #expect(OpenFileLimit.raise() == limit)
    }

    @Test func `the monotonic clock does not go back`() {
        let first = SystemClock.monotonic()

        #expect(SystemClock.monotonic() >= first)
        #expect(SystemClock.unixSeconds() > 1_700_000_000)
    }
}
