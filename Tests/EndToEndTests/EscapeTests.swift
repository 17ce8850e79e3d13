import Foundation
import Testing

/// What becomes of addresses that are broken themselves.
@Suite(.timeLimit(.minutes(1))) struct EscapeTests {
    @Test func `an image client gets a picture that says what is wrong with the address, too`() async throws {
        let program = try Program()
        let server = try await program.serve()
        defer { server.terminate() }

        try await Program.apart {
            let client = try KeepAliveClient(server)
            for path in ["/api/badge/%zz", "/api/badge/demo?theme=%00", "/api/badge/a%2Fb", "/api/rank/%ff", "/%"] {
                try client.ask(path, fields: "Accept: image/svg+xml,image/*\r\n")
                let picture = try client.answer()
                #expect(picture.status == 200, "\(path)")
                #expect(picture.text.hasPrefix("<svg"), "\(path)")
                let words = try client.get(path)
                #expect((400...404).contains(words.status), "\(path)")
                #expect(words.text.contains("error"), "\(path)")
            }
            #expect(try client.get("/api/badge/demo?v=%").status == 200, "what nobody reads may be broken")
        }
        #expect(try await server.end() == 0)
    }
}
