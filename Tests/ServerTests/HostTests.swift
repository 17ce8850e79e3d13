import Descriptors
import HTTP
import Server
import Sockets
import Testing

@Suite struct HostTests {
    @Test(arguments: [("127.0.0.1", true), ("localhost", true), ("::1", false)])
    func `reads numeric hosts`(host: String, isV4: Bool) throws {
        let address = try SocketAddress(host: host, port: 80)

        #expect(IPAddress(high: address.high, low: address.low).isV4 == isV4)
        #expect((address == .loopback(port: 80)) == isV4)
        #expect(address.port == 80)
    }

    @Test(arguments: ["example.org", "", "127.0.0.1:80", "[::1]", "LOCALHOST"])
    func `refuses other hosts`(host: String) {
        let error = #expect(throws: SystemError.self) { try SocketAddress(host: host, port: 80) }

        #expect(error?.description == "reading the address failed: Invalid argument")
    }
}
