/// A parameter has a value that it does not take.
public struct ParameterError: Error, Hashable, Sendable {
    /// The parameter.
    public let parameter: ParameterDescription
    /// The value as it was given, which may be anything.
    public let received: String

    /// Names a parameter and the value that it does not take.
    public init(_ parameter: ParameterDescription, received: String) {
        (self.parameter, self.received) = (parameter, received)
    }
}
