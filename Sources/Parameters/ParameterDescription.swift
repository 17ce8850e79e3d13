/// The description of a parameter for people and programs.
public struct ParameterDescription: Hashable, Sendable {
    /// The name in a query; with two dashes before it, in a command line.
    public let name: String
    /// The allowed values.
    public let allowed: AllowedValues
    /// The text of the value if the parameter is missing; nil for none.
    public let `default`: String?
    /// A sentence that says what the parameter does.
    public let help: String

    /// Describes a parameter.
    public init(name: String, allowed: AllowedValues, default fallback: String? = nil, help: String) {
        (self.name, self.allowed, self.default, self.help) = (name, allowed, fallback, help)
    }
}

/// The values that a parameter allows.
public enum AllowedValues: Hashable, Sendable {
    /// One of these words.
    case choices([String])
    /// A whole number in this range, in decimal digits.
    case wholeNumber(ClosedRange<Int>)
    /// A text of a form that is described in words.
    case text(String)

    /// The allowed values in words, for errors: `flat, plastic`, `1, 2, 3, 4`, `2010 to 2026`.
    public var words: String {
        switch self {
        case .choices(let choices): choices.joined(separator: ", ")
        case .wholeNumber(let range) where range.count <= 10: range.map { "\($0)" }.joined(separator: ", ")
        case .wholeNumber(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .text(let words): words
        }
    }
}
