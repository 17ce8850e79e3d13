import Glibc

/// A blocking client that sends and receives bytes as they are; every wait ends after five seconds.
final class RawClient: @unchecked Sendable {
    // Sendable because one thread sends at most while another receives, which share the descriptor only.
    struct Failure: Error {}

    private let descriptor: Int32

    init(port: UInt16, receiveBuffer: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure() }
        if var size = receiveBuffer {
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, 4)
        }
        var patience = timeval(tv_sec: 5, tv_usec: 0)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let number = descriptor
        let status = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw Failure() }
    }

    deinit { close(descriptor) }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) throws {
        let count = unsafe Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        guard count == bytes.count else { throw Failure() }
    }

    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Closes with a reset instead of an orderly end.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, 8)
        let null = unsafe open("/dev/null", O_RDONLY)
        dup2(null, descriptor)
        close(null)
    }

    /// Whether there is something to receive, or an end, before that long.
    func isReadable(withinMilliseconds milliseconds: Int32) -> Bool {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&wanted, 1, milliseconds) > 0
    }

    /// Some bytes, or none at the end; nil when nothing came in time or the connection was reset.
    func receive(atMost limit: Int = 65_536) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: limit)
        let count = unsafe recv(descriptor, &buffer, limit, 0)
        return count < 0 ? nil : Array(buffer[..<count])
    }

    /// Everything until the server closes; nil when it does not.
    func receiveAll() -> String? {
        var all: [UInt8] = []
        while let bytes = receive() {
            if bytes.isEmpty { return String(decoding: all, as: UTF8.self) }
            all += bytes
        }
        return nil
    }

    /// One answer with its body, by its Content-Length.
    func receiveAnswer(toHead isHead: Bool = false) throws -> RawAnswer {
        while true {
            if let answer = RawAnswer(&unread, isHead: isHead) { return answer }
            guard let bytes = receive(), !bytes.isEmpty else { throw Failure() }
            unread += bytes
        }
    }

    private var unread: [UInt8] = []
}

/// An answer taken apart.
struct RawAnswer {
    var status: Int
    var fields: [String: String] = [:]
    var body: [UInt8]

    /// Takes the first complete answer from the bytes; nil while it is not complete.
    init?(_ bytes: inout [UInt8], isHead: Bool) {
        let end = Array("\r\n\r\n".utf8)
        guard let headEnd = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else { return nil }
        let lines = String(decoding: bytes[..<headEnd], as: UTF8.self).split(separator: "\r\n")
        status = lines.first.flatMap { Int($0.split(separator: " ")[1]) } ?? 0
        for line in lines.dropFirst() {
            let parts = line.split(separator: ": ", maxSplits: 1)
            fields[parts[0].lowercased()] = parts.count > 1 ? String(parts[1]) : ""
        }
        let length = isHead ? 0 : fields["content-length"].flatMap { Int($0) } ?? 0
        guard bytes.count >= headEnd + 4 + length else { return nil }
        body = Array(bytes[(headEnd + 4)..<(headEnd + 4 + length)])
        bytes.removeFirst(headEnd + 4 + length)
    }

    var text: String { String(decoding: body, as: UTF8.self) }
}
