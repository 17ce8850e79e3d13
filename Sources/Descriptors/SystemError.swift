import Glibc

/// A call of the system that failed.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was being done.
    public enum Stage: String, Hashable, Sendable {
        case address = "reading the address"
        case socket = "making a socket"
        case bind = "binding to the address"
        case listen = "listening"
        case accept = "accepting a connection"
        case receive = "receiving"
        case send = "sending"
        case file = "making a file in memory"
        case poll = "waiting for events"
        case wake = "making an event"
        case signals = "watching signals"
        case thread = "starting a thread"
    }

    /// What was being done.
    public let stage: Stage
    /// The system's error number, 0 where there is none.
    public let code: Int32

    /// Describes the failure of the call that was made last, unless `code` says otherwise.
    package init(_ stage: Stage, code: Int32 = errno) {
        self.stage = stage
        self.code = code
    }

    /// The error of a host that is not written as an IP address.
    public static let invalidAddress = SystemError(.address, code: EINVAL)

    /// Whether the process or the system has no descriptor left for another connection.
    public var isOutOfDescriptors: Bool {
        code == EMFILE || code == ENFILE || code == ENOBUFS || code == ENOMEM
    }

    /// Whether another process or socket has the port.
    public var isAddressInUse: Bool { code == EADDRINUSE }

    /// Stage and reason, as "binding to the address failed: Address already in use".
    public var description: String {
        guard code != 0 else { return "\(stage.rawValue) failed" }
        return "\(stage.rawValue) failed: \(unsafe String(cString: strerror(code)))"
    }
}
