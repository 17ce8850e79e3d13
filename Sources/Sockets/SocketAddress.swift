internal import CLinux
internal import Glibc
public import Descriptors

/// An address and a port, as numbers.
public struct SocketAddress: Hashable, Sendable {
    /// The first 64 of the 128 bits of an IPv6 address.
    public let high: UInt64
    /// The last 64 of them; an IPv4 address in the mapped form `::ffff:a.b.c.d`.
    public let low: UInt64
    /// The port.
    public let port: UInt16

    /// Whether the address is an IPv4 one.
    public var isV4: Bool { high == 0 && low >> 32 == 0xFFFF }

    init(high: UInt64, low: UInt64, port: UInt16) {
        self.high = high
        self.low = low
        self.port = port
    }

    /// Parses a numeric address: dotted IPv4, or IPv6 in colon notation.
    ///
    /// `localhost` is 127.0.0.1.
    public init(host: String, port: UInt16) throws(SystemError) {
        let host = host == "localhost" ? "127.0.0.1" : host
        var v4 = in_addr()
        if unsafe inet_pton(AF_INET, host, &v4) == 1 {
            self.init(high: 0, low: 0xFFFF_0000_0000 | UInt64(UInt32(bigEndian: v4.s_addr)), port: port)
            return
        }
        var v6 = in6_addr()
        guard unsafe inet_pton(AF_INET6, host, &v6) == 1 else { throw SystemError(.address, code: EINVAL) }
        let (high, low) = Self.halves(v6)
        self.init(high: high, low: low, port: port)
    }

    /// The address in a kernel structure; nil for other families.
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

    /// Hands the address to a call in the kernel's form.
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
