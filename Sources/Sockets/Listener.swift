internal import CLinux
internal import Glibc
public import Descriptors

/// A socket that connections arrive at.
public final class Listener: Sendable {
    /// The address that it listens at, with the port that the system chose for 0.
    public let address: SocketAddress
    let descriptor: Descriptor

    /// Binds to an address that no other socket has, and listens.
    ///
    /// - Throws: when another socket has the address, even one that shares it. If several ask for it at the same moment, one
    ///   gets it.
    public convenience init(_ wanted: SocketAddress) throws(SystemError) {
        try self.init(wanted, joining: false)
    }

    /// Makes another listener at the same address, which has a queue of its own (`SO_REUSEPORT`).
    public func sharing() throws(SystemError) -> Listener {
        // Set after it listens: a socket that may share when it binds gets in beside all others that may.
        try enable(SOL_SOCKET, SO_REUSEPORT, on: descriptor, .socket)
        return try Listener(address, joining: true)
    }

    private init(_ wanted: SocketAddress, joining: Bool) throws(SystemError) {
        descriptor = try Self.bound(to: wanted, joining: joining)
        guard listen(descriptor.number, 4096) == 0 else { throw SystemError(.listen) }
        address = try Self.localAddress(of: descriptor)
    }

    /// Accepts the next waiting connection; returns nil when there is none.
    public func accept() throws(SystemError) -> StreamSocket? {
        while true {
            var storage = sockaddr_storage()
            let number = unsafe linux_accept(descriptor.number, &storage)
            if number >= 0 {
                let peer = SocketAddress(storage) ?? SocketAddress(high: 0, low: 0, port: 0)
                return StreamSocket(try Descriptor(number, .accept), peer: peer)
            }
            switch errno {
            case EAGAIN: return nil
            // The client has left while it waited; the next one may still be there.
            case ECONNABORTED, EINTR, EPROTO, EPERM: continue
            default: throw SystemError(.accept)
            }
        }
    }

    /// Stops listening: clients are refused from now on, even while other references to the object exist.
    public func stop() {
        shutdown(descriptor.number, Int32(SHUT_RDWR))
    }

    private static func bound(to address: SocketAddress, joining: Bool) throws(SystemError) -> Descriptor {
        let family = address.isV4 ? AF_INET : AF_INET6
        let descriptor = try Descriptor(socket(family, LINUX_STREAM_SOCKET, 0), .socket)
        try enable(SOL_SOCKET, SO_REUSEADDR, on: descriptor, .socket)
        if joining { try enable(SOL_SOCKET, SO_REUSEPORT, on: descriptor, .socket) }
        let status = unsafe address.withKernelForm { unsafe bind(descriptor.number, $0, $1) }
        guard status == 0 else { throw SystemError(.bind) }
        return descriptor
    }

    private static func localAddress(of descriptor: borrowing Descriptor) throws(SystemError) -> SocketAddress {
        var storage = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let number = descriptor.number
        let status = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe getsockname(number, $0, &size) }
        }
        guard status == 0, let address = SocketAddress(storage) else { throw SystemError(.address) }
        return address
    }
}

/// Switches a socket option on.
func enable(
    _ level: some BinaryInteger,
    _ option: Int32,
    on descriptor: borrowing Descriptor,
    _ stage: SystemError.Stage
) throws(SystemError) {
    var on: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    guard unsafe setsockopt(descriptor.number, Int32(level), option, &on, size) == 0 else { throw SystemError(stage) }
}
