/// A source of parameters' values, as the query of a request.
public protocol ParameterSource {
    /// Returns the text given for a parameter, or nil if there is none.
    func parameter(_ name: String) -> String?
}
