internal import HTTP
package import Descriptors
package import Sockets

extension SocketAddress {
    /// Parses a host to listen at: an IP address as `IPAddress` reads it, or `localhost` for 127.0.0.1.
    ///
    /// - Throws: `SystemError.invalidAddress` for any other host; names are not looked up.
    package init(host: String, port: UInt16) throws(SystemError) {
        guard let address = IPAddress(host == "localhost" ? "127.0.0.1" : host) else { throw .invalidAddress }
        self.init(high: address.high, low: address.low, port: port)
    }
}
