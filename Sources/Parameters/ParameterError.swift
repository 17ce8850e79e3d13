/// The error of a parameter whose value is not allowed.
public struct ParameterError: Error, Hashable, Sendable {
    /// The parameter.
    public let parameter: ParameterDescription
    /// The value as it was received, which may be any text.
    public let received: String

    /// Makes the error of a parameter and the value that it was given.
    public init(_ parameter: ParameterDescription, received: String) {
        (self.parameter, self.received) = (parameter, received)
    }
}
