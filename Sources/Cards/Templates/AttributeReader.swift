import SVG

/// The attributes of an element, taken one by one; one that is left over is an error.
struct AttributeReader {
    let element: MarkupElement
    let file: String
    private var rest: [String: String]
    private var asked: [String] = []

    init(_ element: MarkupElement, file: String) {
        (self.element, self.file) = (element, file)
        rest = element.attributes
        // Attributes that editors write for themselves, and namespaces.
        for name in ["id", "xml:space", "version"] { rest[name] = nil }
        for name in rest.keys where name == "xmlns" || name.hasPrefix("xmlns:") { rest[name] = nil }
    }

    /// Makes an error on this element's line.
    func error(_ problem: TemplateError.Problem) -> TemplateError {
        TemplateError(file, line: element.line, problem)
    }

    /// Makes the error for an invalid value of an attribute.
    func error(_ name: String, _ value: String, should expected: String) -> TemplateError {
        error(.badValue(value, attribute: name, expected: expected))
    }

    /// Takes an attribute's value without surrounding white space.
    mutating func take(_ name: String) -> String? {
        asked.append(name)
        return rest.removeValue(forKey: name).map(MarkupElement.collapsed)
    }

    /// Takes a required attribute.
    mutating func required(_ name: String) throws(TemplateError) -> String {
        guard let value = take(name) else { throw error(.missingAttribute(name, element: element.name)) }
        return value
    }

    /// Takes a number, with or without `px`.
    mutating func number(_ name: String) throws(TemplateError) -> Double? {
        guard let value = take(name) else { return nil }
        guard let number = Self.number(value) else { throw error(name, value, should: "a number") }
        return number
    }

    /// Takes a required number.
    mutating func requiredNumber(_ name: String) throws(TemplateError) -> Double {
        guard let number = try number(name) else { throw error(.missingAttribute(name, element: element.name)) }
        return number
    }

    /// Takes a required number of 0 or more.
    mutating func length(_ name: String) throws(TemplateError) -> Double {
        let number = try requiredNumber(name)
        guard number >= 0 else { throw error(name, "\(number)", should: "0 or more") }
        return number
    }

    /// Takes a number of 0 to 1, or a percentage.
    mutating func fraction(_ name: String) throws(TemplateError) -> Double? {
        guard let value = take(name) else { return nil }
        guard let fraction = Self.fraction(value), (0...1).contains(fraction) else {
            throw error(name, value, should: "a number of 0 to 1")
        }
        return fraction
    }

    /// Takes one of the allowed words.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ name: String) throws(TemplateError) -> Choice?
    where Choice.RawValue == String {
        guard let value = take(name) else { return nil }
        guard let choice = Choice(rawValue: value) else {
            throw error(name, value, should: Choice.allCases.map(\.rawValue).joined(separator: " or "))
        }
        return choice
    }

    /// Takes the id in a `url(#id)`.
    mutating func reference(_ name: String) throws(TemplateError) -> String? {
        guard let value = take(name) else { return nil }
        guard let id = Self.reference(value) else { throw error(name, value, should: "url(#id)") }
        return id
    }

    /// Throws if an attribute is left.
    func finish() throws(TemplateError) {
        guard let name = rest.keys.min() else { return }
        throw error(.unknownAttribute(name, element: element.name, allowed: asked))
    }

    static func number(_ value: String) -> Double? {
        var scanner = GeometryScanner(value)
        guard let number = scanner.number() else { return nil }
        let unit = scanner.word()
        return scanner.isAtEnd() && (unit.isEmpty || unit == "px") ? number : nil
    }

    static func fraction(_ value: String) -> Double? {
        value.hasSuffix("%") ? number(String(value.dropLast())).map { $0 / 100 } : number(value)
    }

    static func reference(_ value: String) -> String? {
        guard value.hasPrefix("url(#"), value.hasSuffix(")") else { return nil }
        return String(value.dropFirst(5).dropLast())
    }
}
