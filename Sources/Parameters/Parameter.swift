/// A parameter of an endpoint or a command: its name, its allowed values, its default, its help, and its parser.
///
/// Endpoints read it from a query, commands from an option of the same name, and both describe it to people and
/// programs by `description`.
public struct Parameter<Value: Sendable>: Sendable {
    /// The description, without the type of the value.
    public let description: ParameterDescription
    private let parse: @Sendable (String) -> Value?

    /// Describes a parameter.
    ///
    /// - Parameters:
    ///   - name: the name in a query; with two dashes before it, in a command line.
    ///   - allowed: the values that `parse` accepts.
    ///   - fallback: the text of the value if the parameter is missing; nil for none.
    ///   - help: a sentence that says what the parameter does.
    ///   - parse: makes the value of a text; nil for a text that is not allowed.
    public init(
        _ name: String,
        allowed: AllowedValues,
        default fallback: String? = nil,
        help: String,
        parse: @escaping @Sendable (String) -> Value?
    ) {
        description = ParameterDescription(name: name, allowed: allowed, default: fallback, help: help)
        self.parse = parse
    }

    /// The name.
    public var name: String { description.name }

    /// Returns the value that a source gives, or nil if the parameter is missing or empty.
    ///
    /// - Throws: `ParameterError` for a value that is not allowed.
    public func value(in source: some ParameterSource) throws(ParameterError) -> Value? {
        guard let text = source.parameter(name), !text.isEmpty else { return nil }
        return try value(of: text)
    }

    /// Parses a value.
    ///
    /// - Throws: `ParameterError` for a value that is not allowed.
    public func value(of text: String) throws(ParameterError) -> Value {
        guard let value = parse(text) else { throw ParameterError(description, received: text) }
        return value
    }

    /// Returns the value that a source gives, or nil if it is missing, empty or not allowed.
    public func allowedValue(in source: some ParameterSource) -> Value? {
        source.parameter(name).flatMap { $0.isEmpty ? nil : parse($0) }
    }
}

extension Parameter where Value: RawRepresentable<String> & CaseIterable {
    /// Describes a parameter whose values are the cases of an enumeration.
    public init(_ name: String, default fallback: Value? = nil, help: String) {
        self.init(
            name,
            allowed: .choices(Value.allCases.map(\.rawValue)),
            default: fallback?.rawValue,
            help: help,
            parse: { Value(rawValue: $0) }
        )
    }
}

extension Parameter<Int> {
    /// Describes a parameter whose value is a whole number, in decimal ASCII digits without a leading zero.
    public init(_ name: String, in range: ClosedRange<Int>, default fallback: Int? = nil, help: String) {
        self.init(
            name,
            allowed: .wholeNumber(range),
            default: fallback.map { "\($0)" },
            help: help,
            parse: { text in
                // `Int` also reads signs; only what it writes itself is a number here.
                Int(text).flatMap { range.contains($0) && "\($0)" == text ? $0 : nil }
            }
        )
    }
}
