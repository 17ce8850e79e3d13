import Foundation
import Glibc

/// A client with a connection of its own, which asks and listens on the calling thread; no wait is longer than ten
/// seconds.
final class KeepAliveClient {
    enum Failure: Error {
        case system(errno: Int32)
        case closed
    }

    private let descriptor: Int32
    private var unread: [UInt8] = []

    init(_ server: RunningServer) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Failure.system(errno: errno) }
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(server.demo.port ?? 0).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let number = descriptor
        let status = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw Failure.system(errno: errno) }
    }

    deinit { close(descriptor) }

    /// Asks for a path, without waiting for the answer; more fields each with their line ending.
    func ask(_ path: String, fields: String = "") throws {
        try send("GET \(path) HTTP/1.1\r\nHost: emblem\r\n\(fields)\r\n")
    }

    /// Sends a piece of a request.
    func send(_ text: String) throws {
        let request = Array(text.utf8)
        let count = unsafe Glibc.send(descriptor, request, request.count, Int32(MSG_NOSIGNAL))
        guard count == request.count else { throw Failure.system(errno: errno) }
    }

    /// The answer to the oldest question that has none.
    func answer() throws -> Answer {
        let end = Array("\r\n\r\n".utf8)
        var head = unread.firstRange(of: end)
        while head == nil {
            try receive()
            head = unread.firstRange(of: end)
        }
        let headEnd = head?.upperBound ?? 0
        let lines = String(decoding: unread[..<headEnd], as: UTF8.self).components(separatedBy: "\r\n")
        let fields = lines.dropFirst().reduce(into: [String: String]()) { fields, line in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2 { fields[parts[0].lowercased()] = parts[1] }
        }
        let length = fields["content-length"].flatMap { Int($0) } ?? 0
        while unread.count < headEnd + length { try receive() }
        defer { unread.removeFirst(headEnd + length) }
        return Answer(
            status: lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0,
            text: String(decoding: unread[headEnd..<headEnd + length], as: UTF8.self),
            cache: fields["x-cache"],
            retryAfter: fields["retry-after"]
        )
    }

    /// Asks and waits.
    func get(_ path: String) throws -> Answer {
        try ask(path)
        return try answer()
    }

    /// Whether something of an answer, or the end, comes within that time.
    func hasAnswer(within milliseconds: Int32) -> Bool {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe !unread.isEmpty || poll(&wanted, 1, milliseconds) > 0
    }

    private func receive() throws {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
        guard count >= 0 else { throw Failure.system(errno: errno) }
        guard count > 0 else { throw Failure.closed }
        unread += buffer[..<count]
    }
}
