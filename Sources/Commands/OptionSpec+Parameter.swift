package import Parameters

extension OptionSpec {
    /// Describes the option of a parameter, as `--style STYLE`.
    ///
    /// Its help is the list of choices, or the parameter's help where there is no list, and the default.
    ///
    /// - Parameters:
    ///   - parameter: the parameter; its name with two dashes before it is the option's.
    ///   - value: the shape of the value; nil for the usual one of its type.
    ///   - fallback: the default in words; nil for the parameter's own.
    package init(_ parameter: ParameterDescription, value: String? = nil, default fallback: String? = nil) {
        let (shape, help) =
            switch parameter.allowed {
            case .choices(let choices): (parameter.name.uppercased(), HelpText.list(choices))
            case .wholeNumber: ("N", parameter.help)
            case .text: ("TEXT", parameter.help)
            }
        let words = (fallback ?? parameter.default).map { " (default: \($0))" } ?? ""
        let sentence = help.hasSuffix(".") ? String(help.dropLast()) : help
        self.init(name: "--\(parameter.name)", value: value ?? shape, help: "\(sentence)\(words).")
    }
}
