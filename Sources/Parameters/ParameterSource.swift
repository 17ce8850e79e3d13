/// Something that gives parameters their values: the query of a request, or the options of a command.
public protocol ParameterSource {
    /// Returns the text given for a parameter, or nil where there is none.
    func parameter(_ name: String) -> String?
}
