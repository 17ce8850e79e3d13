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

    /// Decodes a target that starts with a slash; throws `.malformed` for another first byte.
    ///
    /// A segment, name or value that stands for no text stays as it came, escapes and all, as the WHATWG's URL standard
    /// has it for bad escapes (section 1.3); here also for NUL, encoded slashes in the path and bytes that are not
    /// UTF-8. Where the request ends is in no doubt, so it is for the service to say what is wrong with it, in words or
    /// in the picture that was asked for.
    public init(_ raw: [UInt8]) throws(RequestError) {
        guard raw.first == ASCII.slash else { throw .malformed(.target) }
        self.raw = raw
        let question = raw.firstIndex(of: UInt8(ascii: "?"))
        segments = raw[1..<(question ?? raw.endIndex)]
            .split(separator: ASCII.slash, omittingEmptySubsequences: false)
            .map { Self.text($0, in: .segment) }
        parameters = question.map { Self.parameters(of: raw[($0 + 1)...]) } ?? []
    }

    /// The value of the first parameter of that name; later ones do not count.
    public func parameter(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// The path as text, for messages and logs.
    public var path: String { "/" + segments.joined(separator: "/") }

    private static func parameters(of query: ArraySlice<UInt8>) -> [Parameter] {
        query.split(separator: UInt8(ascii: "&")).map { part in
            let equals = part.firstIndex(of: UInt8(ascii: "="))
            return Parameter(
                name: text(part[..<(equals ?? part.endIndex)], in: .query),
                value: text(part[(equals.map { $0 + 1 } ?? part.endIndex)...], in: .query)
            )
        }
    }

    private static func text(_ part: ArraySlice<UInt8>, in place: PercentEscapes.Place) -> String {
        PercentEscapes.decode(part, in: place) ?? String(decoding: part, as: UTF8.self)
    }
}
