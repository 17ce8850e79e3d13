public import Descriptors

/// The reasons why a server does not run.
public enum ServerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The address cannot be listened at.
    case cannotListen(host: String, port: UInt16, SystemError)
    /// A thread, or what it needs, cannot be made.
    case cannotStart(SystemError)
    /// A thread that serves connections has ended before the server was stopped.
    case loopEnded(SystemError)

    /// What failed and what to do.
    public var description: String {
        switch self {
        case .cannotListen(let host, let port, let error) where error.isAddressInUse:
            "Port \(port) of \(host) is taken: stop what listens there, or choose another port. (\(error))"
        case .cannotListen(let host, let port, let error): "Cannot listen at \(host), port \(port): \(error)."
        case .cannotStart(let error): "Cannot start to serve: \(error)."
        case .loopEnded(let error): "Cannot go on serving: \(error)."
        }
    }
}
