package import Parameters
import Quantities

extension ParsedArguments {
    /// Returns the value of a parameter's option, or nil if the option is not given.
    ///
    /// - Throws: `UsageError.invalid` for a value that is not allowed, also for an empty one.
    package func value<Value>(of parameter: Parameter<Value>) throws(UsageError) -> Value? {
        guard let text = self["--\(parameter.name)"] else { return nil }
        return try Self.value(of: parameter, text, received: text)
    }

    /// Returns the value of a number's option, which may have leading zeros, or nil if the option is not given.
    ///
    /// - Throws: `UsageError.invalid` for a value that is not allowed, also for an empty one.
    package func value(of parameter: Parameter<Int>) throws(UsageError) -> Int? {
        guard let text = self["--\(parameter.name)"] else { return nil }
        return try Self.value(of: parameter, Int(digits: text).map { "\($0)" } ?? text, received: text)
    }

    private static func value<Value>(
        of parameter: Parameter<Value>,
        _ text: String,
        received: String
    ) throws(UsageError) -> Value {
        do throws(ParameterError) {
            return try parameter.value(of: text)
        } catch {
            throw UsageError(error.parameter, received: received)
        }
    }
}

extension UsageError {
    /// The option of a parameter has a value that is not allowed.
    fileprivate init(_ parameter: ParameterDescription, received: String) {
        let option = "--\(parameter.name)"
        self =
            switch parameter.allowed {
            case .choices(let choices): .invalid(option: option, value: received, choices: choices)
            case .wholeNumber(let range): .invalid(option: option, value: received, range: range)
            case .text(let words): .invalid(option: option, value: received, allowed: words)
            }
    }
}
