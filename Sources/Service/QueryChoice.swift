import HTTP

/// Reads a parameter that is one of a few names.
enum QueryChoice {
    /// The value of the first parameter of that name; nil when there is none or an empty one.
    static func value<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        of target: RequestTarget
    ) throws(ServiceError) -> Choice? {
        guard let text = target.parameter(name), !text.isEmpty else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalidParameter(name, received: text, allowed: allowed)
        }
        return choice
    }
}
