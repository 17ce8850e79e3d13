import Testing
import Descriptors
import Sockets
import Threads

@Suite struct SocketsTests {
    @Test func `finds a free port and notices a taken one`() throws {
        let listener = try Listener(.loopback(port: 0))

        #expect(listener.address.port != 0)
        #expect(try listener.accept() == nil)
        let error = #expect(throws: SystemError.self) { _ = try Listener(listener.address) }
        #expect(error?.isAddressInUse == true)
        #expect(error?.description == "binding to the address failed: Address already in use")
    }

    @Test func `listeners share a port, and nobody else gets in`() throws {
        let first = try Listener(.loopback(port: 0))
        let others = [try first.sharing(), try first.sharing()]

        #expect(others.allSatisfy { $0.address == first.address })
        #expect(throws: SystemError.self) { _ = try Listener(first.address) }
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
}
