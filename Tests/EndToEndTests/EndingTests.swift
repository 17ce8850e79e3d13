import Foundation
import Testing

/// How a server ends that is told to.
@Suite(.timeLimit(.minutes(10))) struct EndingTests {
    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func `ends with 0 when a supervisor, a keyboard or a closed terminal says so`(signal: Int32) async throws {
        let server = try await Program().serve()
        defer { server.terminate() }
        #expect(try await server.get("/api/badge/demo").status == 200)

        #expect(try await server.end(by: signal) == 0)
    }

    @Test func `a closed terminal does not end what was told to outlive it`() async throws {
        let server = try await Program().serve(ulimit: "-c 0; trap '' HUP")
        defer { server.terminate() }
        #expect(kill(server.id, SIGHUP) == 0)
        for _ in 0..<20 { #expect(try await server.get("/api/badge/demo").status == 200) }

        #expect(try await server.end() == 0)
    }

    @Test func `a second signal ends at once what the first is waiting for`() async throws {
        let server = try await Program().serve()
        defer { server.terminate() }
        let begun = ContinuousClock.now
        try await Program.apart {
            let client = try KeepAliveClient(server)
            _ = try client.get("/api/badge/demo")
            try client.send("GET /api/badge/demo HTTP/1.1\r\n")
            server.terminate()
            // Taken when nobody listens any more.
            while (try? KeepAliveClient(server)) != nil {}
            // A supervisor that sends this too means the same thing once.
            kill(server.id, SIGHUP)
            #expect(!client.hasAnswer(within: 300))
            server.terminate()
            #expect(throws: KeepAliveClient.Failure.self) { try client.answer() }
        }

        #expect(try await server.status() == 1)
        #expect(ContinuousClock.now - begun < .seconds(8))
    }

    @Test func `a file system that does not answer does not keep it from hearing a signal`() async throws {
        // Opening a file with a lease waits until whoever has it gives it back, 45 seconds at most.
        signal(SIGIO, SIG_IGN)
        let program = try Program()
        let server = try await program.serve()
        defer { server.terminate() }
        let path = program.path("other.sqlite")
        #expect(FileManager.default.createFile(atPath: path, contents: Data(repeating: 0, count: 4096)))
        let lease = try FileHandle(forUpdating: URL(filePath: path))
        let setLease: Int32 = 1024
        let getLease: Int32 = 1025
        try #require(fcntl(lease.fileDescriptor, setLease, F_WRLCK) == 0)
        let moved = unsafe rename(path, program.path("store.sqlite"))
        #expect(moved == 0)
        // Asked to be given back: the server waits.
        while fcntl(lease.fileDescriptor, getLease) == Int32(F_WRLCK) {}

        let begun = ContinuousClock.now
        #expect(try await server.get("/api/health").status == 503)
        #expect(try await server.get("/api/badge/demo").status == 200)
        #expect(try await server.end() == 0)
        #expect(ContinuousClock.now - begun < .seconds(10))
        try lease.close()
    }
}
