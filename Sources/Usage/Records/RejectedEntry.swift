/// Why one entry of an import was left out; the others are kept.
public struct RejectedEntry: Error, Hashable, Sendable {
    /// Where an entry stands.
    public enum Place: Hashable, Sendable, CustomStringConvertible {
        /// A line of JSON lines, the first being 1.
        case line(Int)
        /// A path into a JSON document, such as `records[3]`.
        case path(String)

        /// `line 12` or `records[3]`.
        public var description: String {
            switch self {
            case .line(let number): "line \(number)"
            case .path(let path): path
            }
        }
    }

    /// What is wrong with an entry.
    public struct Cause: Error, Hashable, Sendable {
        /// The field, when it is one that is wrong.
        public let field: String?
        /// The value that came, as it was written, cut after 64 characters; nil when there was none.
        public let received: String?
        /// What is allowed, or what is wrong with the entry as a whole.
        public let reason: String

        package init(field: String?, received: String?, reason: String) {
            self.field = field
            self.received = received
            self.reason = reason
        }

        /// What is wrong with an entry as a whole.
        package static func whole(_ reason: String) -> Cause {
            Cause(field: nil, received: nil, reason: reason)
        }

        /// The same cause about something further in, as `modelBreakdowns[2]`.
        package func inside(_ path: String) -> Cause {
            guard let field else { return Cause(field: nil, received: nil, reason: "\(path): \(reason)") }
            return Cause(field: "\(path).\(field)", received: received, reason: reason)
        }
    }

    /// Where it stands.
    public let place: Place
    /// What is wrong with it.
    public let cause: Cause

    package init(place: Place, cause: Cause) {
        self.place = place
        self.cause = cause
    }
}

extension RejectedEntry: CustomStringConvertible {
    /// One line: where, which field, what came, what is allowed.
    public var description: String { "\(place): \(cause.description)" }
}

extension RejectedEntry.Cause: CustomStringConvertible {
    /// Which field, what came, what is allowed.
    public var description: String {
        guard let field else { return reason }
        guard let received else { return "\(field) is missing; allowed: \(reason)" }
        return "\(field) is \(received); allowed: \(reason)"
    }
}
