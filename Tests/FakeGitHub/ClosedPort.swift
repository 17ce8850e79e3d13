import Glibc

/// A port of 127.0.0.1 that refuses connections and that nobody else can get as long as this lives.
///
/// The port of a server that was stopped is no substitute: the next server may be given it.
public final class ClosedPort: Sendable {
    /// The address to give the service as `GITHUB_API_URL`.
    public let address: String
    private let descriptor: Int32

    /// Reserves a free port.
    public init() throws {
        let bound = try LoopbackListener.boundSocket(port: 0)
        descriptor = bound.descriptor
        address = "http://127.0.0.1:\(bound.port)"
    }

    deinit {
        close(descriptor)
    }
}
