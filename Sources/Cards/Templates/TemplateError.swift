import Quantities

/// Why a template cannot be used.
public struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it.
    public enum Problem: Hashable, Sendable {
        /// The file cannot be read, and why.
        case unreadable(String)
        /// The file exceeds a limit.
        case excessive(String)
        /// The file is not well-formed XML, and why.
        case malformed(String)
        /// An element that is not supported, or not in this place.
        case unknownElement(String, allowed: [String])
        /// An attribute that its element does not support.
        case unknownAttribute(String, element: String, allowed: [String])
        /// An invalid value of an attribute.
        case badValue(String, attribute: String, expected: String)
        /// A required attribute is missing.
        case missingAttribute(String, element: String)
        /// A `{{name}}` that the card does not have.
        case unknownValue(String, allowed: [String])
        /// A `{{theme.name}}` that themes do not have.
        case unknownColor(String, allowed: [String])
        /// A `data-slot` that the card does not have.
        case unknownSlot(String, allowed: [String])
        /// A `url(#id)` without an element of the right kind in the file.
        case unknownReference(String)
        /// Text where none is shown.
        case strayText(String)
        /// A template is missing.
        case missing(String)
        /// A file whose name is not that of a template.
        case unknownTemplate(allowed: [String])
    }

    /// The path of the file as it was given.
    public let file: String
    /// The line, counted from 1; nil if the error is about the whole file.
    public let line: Int?
    /// What is wrong.
    public let problem: Problem

    init(_ file: String, line: Int? = nil, _ problem: Problem) {
        (self.file, self.line, self.problem) = (file, line, problem)
    }

    /// The place and what is wrong there, as compilers write it: `stats.standard.svg:12: unknown value {{tokns}}; …`.
    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(problem)"
    }
}

extension TemplateError.Problem: CustomStringConvertible {
    /// What is wrong and what would be right.
    public var description: String {
        switch self {
        case .unreadable(let reason): "cannot be read: \(reason)"
        case .excessive(let limit): "more than \(limit)"
        case .malformed(let reason): "no well-formed XML: \(reason)"
        case .unknownElement(let name, let allowed):
            "unknown element <\(SafeText.shown(name))> here; allowed: \(Self.list(allowed))"
        case .unknownAttribute(let name, let element, let allowed):
            "unknown attribute \(SafeText.shown(name)) of <\(element)>; allowed: \(Self.list(allowed))"
        case .badValue(let value, let attribute, let expected):
            "\(attribute)=\"\(SafeText.shown(value))\" should be \(expected)"
        case .missingAttribute(let name, let element): "<\(element)> needs the attribute \(name)"
        case .unknownValue(let name, let allowed):
            "unknown value {{\(SafeText.shown(name))}}; allowed: \(Self.list(allowed))"
        case .unknownColor(let name, let allowed):
            "unknown colour {{theme.\(SafeText.shown(name))}}; allowed: \(Self.list(allowed))"
        case .unknownSlot(let name, let allowed):
            "unknown slot \(SafeText.shown(name)); allowed: \(allowed.isEmpty ? "none" : Self.list(allowed))"
        case .unknownReference(let value): "nothing here is called \(SafeText.shown(value))"
        case .strayText(let text): "text outside of <text>: \(SafeText.shown(text))"
        case .missing(let name): "the template \(name) is missing"
        case .unknownTemplate(let allowed): "no template by its name; allowed: \(Self.list(allowed))"
        }
    }

    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
