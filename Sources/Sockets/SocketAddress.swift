internal import CLinux
internal import Glibc
internal import Descriptors

/// An IP address and a port in the form that sockets take; `IPAddress` of HTTP parses and prints addresses.
public struct SocketAddress: Hashable, Sendable {
    /// The first 64 of the 128 bits of an IPv6 address.
    public let high: UInt64
    /// The last 64 of them; an IPv4 address in the mapped form `::ffff:a.b.c.d`.
    public let low: UInt64
    /// The port.
    public let port: UInt16

    /// Makes an address from its 128 bits, IPv4 in the mapped form, and a port.
    public init(high: UInt64, low: UInt64, port: UInt16) {
        self.high = high
        self.low = low
        self.port = port
    }

    /// Returns 127.0.0.1 with a port; 0 lets the system choose a free one when the address is bound.
    public static func loopback(port: UInt16) -> SocketAddress {
        SocketAddress(high: 0, low: 0xFFFF_7F00_0001, port: port)
    }

    /// Whether the address is an IPv4 one.
    var isV4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// Reads a kernel structure; nil for other families than IPv4 and IPv6.
    init?(_ storage: sockaddr_storage) {
        var storage = storage
        switch Int32(storage.ss_family) {
        case AF_INET:
            let v4 = unsafe withUnsafeBytes(of: &storage) { unsafe $0.load(as: sockaddr_in.self) }
            let bits = UInt64(UInt32(bigEndian: v4.sin_addr.s_addr))
            self.init(high: 0, low: 0xFFFF_0000_0000 | bits, port: UInt16(bigEndian: v4.sin_port))
        case AF_INET6:
            let v6 = unsafe withUnsafeBytes(of: &storage) { unsafe $0.load(as: sockaddr_in6.self) }
            let (high, low) = Self.halves(v6.sin6_addr)
            self.init(high: high, low: low, port: UInt16(bigEndian: v6.sin6_port))
        default: return nil
        }
    }

    private static func halves(_ address: in6_addr) -> (UInt64, UInt64) {
        unsafe withUnsafeBytes(of: address) { bytes in
            let high = unsafe UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
            let low = unsafe UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            return (high, low)
        }
    }

    /// Calls a function with the address in the kernel's form and its size in bytes.
    func withKernelForm<Result>(
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        if isV4 {
            var v4 = sockaddr_in()
            v4.sin_family = sa_family_t(AF_INET)
            v4.sin_port = port.bigEndian
            v4.sin_addr.s_addr = UInt32(truncatingIfNeeded: low).bigEndian
            return unsafe Self.rebound(&v4, body)
        }
        var v6 = sockaddr_in6()
        v6.sin6_family = sa_family_t(AF_INET6)
        v6.sin6_port = port.bigEndian
        unsafe withUnsafeMutableBytes(of: &v6.sin6_addr) { bytes in
            unsafe bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
            unsafe bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        return unsafe Self.rebound(&v6, body)
    }

    private static func rebound<Address, Result>(
        _ address: inout Address,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        let size = socklen_t(MemoryLayout<Address>.size)
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, size) }
        }
    }
}
