import Foundation
import Glibc
import Synchronization

/// A plain blocking HTTP/1.1 server on 127.0.0.1, a thread a connection: test support, not a server to expose.
final class LoopbackListener: Sendable {
    struct Request: Sendable {
        let method: String
        let path: String
        /// Names in lower case.
        let headers: [String: String]
        let body: [UInt8]
    }

    /// What to send: nil hangs up.
    struct Response: Sendable {
        var status: Int
        var headers: [String: String]
        var body: [UInt8]
        var end = End.none

        /// What follows the answer.
        enum End {
            /// Another answer.
            case none
            /// Closes after half of the body that the head announces.
            case cut
            /// The body is all there is, head included; closes.
            case close
            /// As `close`, but blanks without end come first.
            case drip
        }
    }

    enum Failure: Error {
        case socket(errno: Int32)
    }

    let port: UInt16
    private let descriptor: Int32
    private let isStopped = Atomic(false)
    private let count = Atomic(0)
    private let handle: @Sendable (Request) -> Response?

    init(port: UInt16, handle: @escaping @Sendable (Request) -> Response?) throws {
        self.handle = handle
        let bound = try Self.boundSocket(port: port)
        descriptor = bound.descriptor
        self.port = bound.port
        guard listen(descriptor, 128) == 0 else {
            let failure = Failure.socket(errno: errno)
            close(descriptor)
            throw failure
        }
    }

    /// A socket bound to the port, a free one for 0, that does not listen yet.
    static func boundSocket(port: UInt16) throws -> (descriptor: Int32, port: UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Failure.socket(errno: errno) }
        if port != 0 {
            var reuse: Int32 = 1
            _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe bind(descriptor, generic, length) == 0 && getsockname(descriptor, generic, &length) == 0
            }
        }
        guard isBound else {
            let failure = Failure.socket(errno: errno)
            close(descriptor)
            throw failure
        }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    /// Connections so far.
    var accepted: Int { count.load(ordering: .relaxed) }

    func start() {
        Thread.detachNewThread { [self] in
            // Closed by the thread that uses it: closed elsewhere, its number could by then be another listener's.
            defer { close(descriptor) }
            while !isStopped.load(ordering: .acquiring) {
                let connection = accept(descriptor, nil, nil)
                guard connection >= 0 else { continue }
                count.add(1, ordering: .relaxed)
                Thread.detachNewThread { self.serve(connection) }
            }
        }
    }

    /// Ends the accepting thread; connections end when their clients close them.
    func stop() {
        guard !isStopped.exchange(true, ordering: .acquiringAndReleasing) else { return }
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    private func serve(_ connection: Int32) {
        defer { close(connection) }
        var buffer: [UInt8] = []
        while let request = nextRequest(connection, &buffer) {
            guard let response = handle(request) else { return }
            switch response.end {
            case .none: guard send(head(response) + response.body, connection) else { return }
            case .cut:
                _ = send(head(response) + response.body.prefix(response.body.count / 2), connection)
                return
            case .close:
                _ = send(response.body, connection)
                return
            case .drip:
                _ = send(response.body, connection)
                while !hasClosed(connection), send([UInt8(ascii: " ")], connection) {}
                return
            }
        }
    }

    /// Whether the client closes within some milliseconds.
    private func hasClosed(_ connection: Int32) -> Bool {
        var watched = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&watched, 1, 5) > 0
    }

    private func head(_ response: Response) -> [UInt8] {
        let lines = response.headers.map { "\($0.key): \($0.value)\r\n" }.joined()
        return Array("HTTP/1.1 \(response.status) Fake\r\nContent-Length: \(response.body.count)\r\n\(lines)\r\n".utf8)
    }

    private func nextRequest(_ connection: Int32, _ buffer: inout [UInt8]) -> Request? {
        let blank = Array("\r\n\r\n".utf8)
        var end = buffer.firstRange(of: blank)
        while end == nil {
            guard receive(connection, &buffer) else { return nil }
            end = buffer.firstRange(of: blank)
        }
        guard let end else { return nil }
        let lines = String(decoding: buffer[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let words = (lines.first ?? "").components(separatedBy: " ")
        guard words.count == 3 else { return nil }
        let headers = lines.dropFirst().reduce(into: [String: String]()) { headers, line in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2 { headers[parts[0].lowercased()] = parts[1] }
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        if headers["expect"] == "100-continue" { _ = send(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8), connection) }
        while buffer.count < end.upperBound + length {
            guard receive(connection, &buffer) else { return nil }
        }
        let body = Array(buffer[end.upperBound..<(end.upperBound + length)])
        buffer.removeFirst(end.upperBound + length)
        return Request(method: words[0], path: words[1], headers: headers, body: body)
    }

    private func receive(_ connection: Int32, _ buffer: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 16_384)
        let count = unsafe recv(connection, &chunk, chunk.count, 0)
        guard count > 0 else { return false }
        buffer += chunk[..<count]
        return true
    }

    private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { pointer in
                unsafe Glibc.send(connection, pointer.baseAddress, pointer.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
