internal import CLinux
internal import Glibc
internal import Descriptors

/// A connected stream socket that never blocks.
public final class StreamSocket: Sendable {
    /// What a read came to.
    public enum Received: Hashable, Sendable {
        /// That many bytes.
        case bytes(Int)
        /// Nothing more for now.
        case nothing
        /// The other end will send no more.
        case end
        /// The connection is broken.
        case broken
    }

    /// What a write came to.
    public enum Sent: Hashable, Sendable {
        /// That many bytes went out, perhaps fewer than given, perhaps none.
        case bytes(Int)
        /// The connection is broken.
        case broken
    }

    /// The other end.
    public let peer: SocketAddress
    let descriptor: Descriptor

    init(_ descriptor: consuming Descriptor, peer: SocketAddress) {
        self.descriptor = descriptor
        self.peer = peer
        // Without it the second packet of an answer waits for the client's delayed acknowledgement, 40 ms. It cannot
        // fail in a way that matters: a socket on which it does is broken, and the first read says so.
        try? enable(IPPROTO_TCP, TCP_NODELAY, on: self.descriptor, .accept)
    }

    /// Reads what is there into the start of the buffer, over what was in it.
    public func receive(into buffer: inout [UInt8]) -> Received {
        let number = descriptor.number
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(number, $0.baseAddress, $0.count, 0) }
            if count > 0 { return .bytes(count) }
            if count == 0 { return .end }
            if errno == EAGAIN { return .nothing }
            if errno != EINTR { return .broken }
        }
    }

    /// Sends three pieces in one call, in order, without copying them together.
    ///
    /// When more follows at once, the system may wait for it to fill a packet.
    public func send(
        _ first: Span<UInt8>,
        _ second: Span<UInt8>,
        _ third: Span<UInt8>,
        moreFollows: Bool = false
    ) -> Sent {
        unsafe first.withUnsafeBytes { first in
            unsafe second.withUnsafeBytes { second in
                unsafe third.withUnsafeBytes { third in
                    unsafe send(first, second, third, moreFollows)
                }
            }
        }
    }

    private func send(
        _ first: UnsafeRawBufferPointer,
        _ second: UnsafeRawBufferPointer,
        _ third: UnsafeRawBufferPointer,
        _ moreFollows: Bool
    ) -> Sent {
        while true {
            let count = unsafe linux_send(
                descriptor.number,
                first.baseAddress,
                first.count,
                second.baseAddress,
                second.count,
                third.baseAddress,
                third.count,
                moreFollows ? 1 : 0
            )
            if count >= 0 { return .bytes(count) }
            if errno == EAGAIN { return .bytes(0) }
            if errno != EINTR { return .broken }
        }
    }

    /// Sends a file from a position on; the process must ignore SIGPIPE.
    public func send(_ file: MemoryFile, from start: Int) -> Sent {
        while true {
            var offset = off_t(start)
            let count = unsafe sendfile(descriptor.number, file.descriptor.number, &offset, max(0, file.count - start))
            if count >= 0 { return .bytes(count) }
            if errno == EAGAIN { return .bytes(0) }
            if errno != EINTR { return .broken }
        }
    }

    /// Tells the other end that nothing more will come, and goes on reading.
    public func finishSending() {
        shutdown(descriptor.number, Int32(SHUT_WR))
    }
}
