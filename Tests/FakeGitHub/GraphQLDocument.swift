/// A parsed query: enough of GraphQL for one operation with variables, aliases, arguments and `@include`.
struct GraphQLDocument: Sendable {
    indirect enum Value: Hashable, Sendable {
        case variable(String)
        case text(String)
        case number(Int)
        case name(String)
        case object([String: Value])
    }

    struct Field: Sendable {
        let alias: String
        let name: String
        let arguments: [String: Value]
        let include: Value?
        let selections: [Field]
    }

    let operation: String
    /// Types by the names of variables.
    let parameters: [String: String]
    let selections: [Field]

    init(_ text: String) throws(GraphQLSyntaxError) {
        var parser = GraphQLParser(text)
        try parser.expect("query")
        operation = try parser.name()
        parameters = try parser.parameters()
        selections = try parser.selections()
        try parser.expectEnd()
    }

    /// All fields at whatever depth.
    var allFields: [Field] { selections.flatMap(Self.flattened) }

    private static func flattened(_ field: Field) -> [Field] { [field] + field.selections.flatMap(flattened) }
}

struct GraphQLSyntaxError: Error, Hashable {
    let message: String
}

/// Recursive descent over tokens.
struct GraphQLParser {
    private let tokens: [String]
    private var position = 0

    init(_ text: String) {
        tokens = Self.tokens(of: text)
    }

    mutating func expect(_ token: String) throws(GraphQLSyntaxError) {
        guard take(token) else { throw GraphQLSyntaxError(message: "Expected \(token), found \(peek ?? "the end")") }
    }

    func expectEnd() throws(GraphQLSyntaxError) {
        guard position == tokens.count else { throw GraphQLSyntaxError(message: "Unexpected \(peek ?? "")") }
    }

    mutating func name() throws(GraphQLSyntaxError) -> String {
        guard let token = peek, token.first.map({ $0.isLetter || $0 == "_" }) == true else {
            throw GraphQLSyntaxError(message: "Expected a name, found \(peek ?? "the end")")
        }
        position += 1
        return token
    }

    mutating func parameters() throws(GraphQLSyntaxError) -> [String: String] {
        var parameters: [String: String] = [:]
        guard take("(") else { return parameters }
        while !take(")") {
            try expect("$")
            let name = try name()
            try expect(":")
            parameters[name] = try self.name() + (take("!") ? "!" : "")
        }
        return parameters
    }

    mutating func selections() throws(GraphQLSyntaxError) -> [GraphQLDocument.Field] {
        var fields: [GraphQLDocument.Field] = []
        try expect("{")
        while !take("}") { fields.append(try field()) }
        return fields
    }

    private mutating func field() throws(GraphQLSyntaxError) -> GraphQLDocument.Field {
        let first = try name()
        let name = take(":") ? try self.name() : first
        let arguments = peek == "(" ? try self.arguments() : [:]
        var include: GraphQLDocument.Value?
        if take("@") {
            try expect("include")
            include = try self.arguments()["if"]
        }
        return GraphQLDocument.Field(
            alias: first,
            name: name,
            arguments: arguments,
            include: include,
            selections: peek == "{" ? try selections() : []
        )
    }

    private mutating func arguments() throws(GraphQLSyntaxError) -> [String: GraphQLDocument.Value] {
        try expect("(")
        return try pairs(until: ")")
    }

    private mutating func pairs(until end: String) throws(GraphQLSyntaxError) -> [String: GraphQLDocument.Value] {
        var pairs: [String: GraphQLDocument.Value] = [:]
        while !take(end) {
            let name = try name()
            try expect(":")
            pairs[name] = try value()
        }
        return pairs
    }

    private mutating func value() throws(GraphQLSyntaxError) -> GraphQLDocument.Value {
        if take("$") { return .variable(try name()) }
        if take("{") { return .object(try pairs(until: "}")) }
        guard let token = peek else { throw GraphQLSyntaxError(message: "Expected a value, found the end") }
        if token.hasPrefix("\"") {
            position += 1
            return .text(String(token.dropFirst()))
        }
        if let number = Int(token) {
            position += 1
            return .number(number)
        }
        return .name(try name())
    }

    private var peek: String? { position < tokens.count ? tokens[position] : nil }

    private mutating func take(_ token: String) -> Bool {
        guard peek == token else { return false }
        position += 1
        return true
    }

    /// Names and numbers whole, punctuation by character, commas and blanks dropped, texts with a quote in front.
    private static func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        var rest = Substring(text)
        while let character = rest.first {
            if character.isWhitespace || character == "," {
                rest.removeFirst()
            } else if character == "\"" {
                let content = rest.dropFirst().prefix { $0 != "\"" }
                tokens.append("\"" + content)
                rest = rest.dropFirst(content.count + 2)
            } else {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                tokens.append(word.isEmpty ? String(character) : String(word))
                rest = rest.dropFirst(max(1, word.count))
            }
        }
        return tokens
    }
}
