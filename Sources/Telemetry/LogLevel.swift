/// How much a line of the log matters.
public enum LogLevel: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Something does not work and will not by itself.
    case error
    /// Something does not work at the moment.
    case warn
    /// What happens, each request included.
    case info
    /// More than anybody wants to know every day.
    case debug

    /// The more a line matters, the smaller it is.
    public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warn: 1
        case .info: 2
        case .debug: 3
        }
    }
}

/// How a line of the log is written.
public enum LogFormat: String, Sendable, Hashable, CaseIterable {
    /// An object a line, for programs.
    case json
    /// Time, level, message, and `name=value` behind, for people.
    case text
}
