/// The level of a log line.
public enum LogLevel: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Something does not work, and will not mend by itself.
    case error
    /// Something does not work at the moment.
    case warn
    /// What happens, each request included.
    case info
    /// Details for the search for errors.
    case debug

    /// The order of levels: the more important, the smaller.
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

/// The form of log lines.
public enum LogFormat: String, Sendable, Hashable, CaseIterable {
    /// A JSON object a line, for programs.
    case json
    /// Time, level, message and `name=value` pairs, for people.
    case text
}
