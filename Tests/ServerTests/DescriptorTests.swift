import Foundation
import HTTP
import Server
import Testing

@Suite struct DescriptorTests {
    private func fitted(loops: Int, openFiles: Int, others: Int = 52) -> ServerConfiguration {
        var configuration = ServerConfiguration()
        configuration.loops = loops
        configuration.fit(openFiles: openFiles, others: others)
        return configuration
    }

    @Test func `with plenty nothing is lowered`() {
        let configuration = fitted(loops: 4, openFiles: 524_288)

        #expect(configuration.connectionLimit == 8192)
        #expect(configuration.bodyFiles == 64)
    }

    @Test(arguments: [1, 2, 8, 64])
    func `everything fits, with the files of each loop`(loops: Int) {
        for openFiles in [1024, 4096, 8192] {
            let configuration = fitted(loops: loops, openFiles: openFiles)
            // A listener, a poller and a wake-up besides.
            let ofLoops = loops * (3 + configuration.bodyFiles)
            #expect(configuration.connectionLimit + ofLoops + 52 <= openFiles)
            #expect(configuration.connectionLimit >= openFiles * 3 / 4)
        }
    }

    @Test func `of few most are for connections`() {
        #expect((48...56).contains(fitted(loops: 1, openFiles: 64).connectionLimit))
        #expect(fitted(loops: 64, openFiles: 8).connectionLimit == 1)
    }

    /// The files in memory that this process has open.
    private var memoryFiles: Int {
        let folder = "/proc/self/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.count { name in
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)"))?.hasPrefix("/memfd:body")
                ?? false
        }
    }

    @Test(arguments: [0, 1, 64])
    func `a loop keeps no more files than it may`(limit: Int) throws {
        let before = memoryFiles
        let server = try TestServer { $0.bodyFiles = limit }
        let client = try server.client()
        let expected = Array(TestService.large[..<300_000])

        for _ in 0..<8 {
            try client.send(request("/medium"))
            #expect(try client.receiveAnswer().body == expected)
        }

        #expect(memoryFiles - before == min(limit, 1))
    }
}
