import Glibc

/// A port of 127.0.0.1 that refuses connections and stays reserved while this object exists.
///
/// The port of a stopped server would not do: the next server may get it.
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
