/// Path and query of a request, decoded.
public struct RequestTarget: Sendable, Hashable {
    /// Name and value of one query parameter.
    public struct Parameter: Sendable, Hashable {
        /// The part before the first `=`.
        public var name: String
        /// The part behind it; empty without one.
        public var value: String
    }

    /// The bytes as they came, from the first slash on.
    public let raw: [UInt8]
    /// The decoded path between its slashes: `/a/b` is two segments, `/` one empty one.
    public let segments: [String]
    /// The decoded query in its order.
    public let parameters: [Parameter]

    /// Decodes a target that starts with a slash.
    ///
    /// Throws `.malformed` for bad escapes, NUL, encoded slashes in the path, bytes that are not UTF-8, or another
    /// first byte.
    public init(_ raw: [UInt8]) throws(RequestError) {
        guard raw.first == ASCII.slash else { throw .malformed(.target) }
        self.raw = raw
        let question = raw.firstIndex(of: UInt8(ascii: "?"))
        segments = try Self.segments(of: raw[1..<(question ?? raw.endIndex)])
        parameters = try question.map { mark throws(RequestError) in try Self.parameters(of: raw[(mark + 1)...]) } ?? []
    }

    /// The value of the first parameter of that name; later ones do not count.
    public func parameter(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// The path as text, for messages and logs.
    public var path: String { "/" + segments.joined(separator: "/") }

    private static func segments(of path: ArraySlice<UInt8>) throws(RequestError) -> [String] {
        var segments: [String] = []
        for part in path.split(separator: ASCII.slash, omittingEmptySubsequences: false) {
            segments.append(try PercentEscapes.decode(part, in: .segment))
        }
        return segments
    }

    private static func parameters(of query: ArraySlice<UInt8>) throws(RequestError) -> [Parameter] {
        var parameters: [Parameter] = []
        for part in query.split(separator: UInt8(ascii: "&")) {
            let equals = part.firstIndex(of: UInt8(ascii: "="))
            let name = try PercentEscapes.decode(part[..<(equals ?? part.endIndex)], in: .query)
            let value = try PercentEscapes.decode(part[(equals.map { $0 + 1 } ?? part.endIndex)...], in: .query)
            parameters.append(Parameter(name: name, value: value))
        }
        return parameters
    }
}
