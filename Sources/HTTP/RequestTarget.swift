/// Path and query of a request, decoded.
public struct RequestTarget: Sendable, Hashable {
    /// Name and value of one query parameter.
    public struct Parameter: Sendable, Hashable {
        /// The part before the first `=`, without an `amp;` in front.
        public var name: String
        /// The part behind it; empty without one.
        public var value: String
        /// Whether the `&` before it came as `&amp;`, from a page whose address somebody has copied with its escapes.
        public var isEscaped = false
    }

    /// The parts of an address whose number is limited, because reading thousands would delay other clients.
    public enum Excess: String, Sendable, Hashable {
        case segments = "path segments"
        case parameters

        /// The largest number that is read.
        public var max: Int {
            switch self {
            case .segments: 32
            case .parameters: 64
            }
        }
    }

    /// The bytes as they came, from the first slash on.
    public let raw: [UInt8]
    /// The decoded path between its slashes: `/a/b` is two segments, and so is `/a/b/`; `/` is one empty one.
    public let segments: [String]
    /// The decoded query in its order.
    public let parameters: [Parameter]
    /// The parts that the address has too many of, of which the rest was not read; nil if all of it was read.
    public let excess: Excess?

    /// Decodes a target that starts with a slash; throws `.malformed` for another first byte.
    ///
    /// A segment, name or value whose escapes do not decode to text is kept undecoded, as the WHATWG's URL standard says
    /// for bad escapes (section 1.3); here also with NUL, encoded slashes in the path, and bytes that are not UTF-8. The
    /// service reports it, in words or in the requested picture, as the end of the request is certain.
    public init(_ raw: [UInt8]) throws(RequestError) {
        guard raw.first == ASCII.slash else { throw .malformed(.target) }
        self.raw = raw
        let question = raw.firstIndex(of: UInt8(ascii: "?"))
        var path = raw[1..<(question ?? raw.endIndex)]
        if path.count > 1, path.last == ASCII.slash { path = path.dropLast() }
        let query = question.map { raw[($0 + 1)...] } ?? []
        let segments = Self.parts(of: path, at: ASCII.slash, keepingEmpty: true, atMost: Excess.segments.max)
        let parameters = Self.parts(
            of: query,
            at: UInt8(ascii: "&"),
            keepingEmpty: false,
            atMost: Excess.parameters.max
        )
        self.segments = segments.read.map { Self.text($0, in: .segment) }
        self.parameters = parameters.read.map(Self.parameter)
        excess = !segments.isWhole ? .segments : !parameters.isWhole ? .parameters : nil
    }

    private init(_ other: RequestTarget, segments: [String], parameters: [Parameter]) {
        (raw, excess) = (other.raw, other.excess)
        (self.segments, self.parameters) = (segments, parameters)
    }

    /// The same address read otherwise: with another last segment, and a parameter in front that counts before all of
    /// its name.
    public func with(lastSegment: String, parameter name: String, value: String) -> RequestTarget {
        RequestTarget(
            self,
            segments: segments.dropLast() + [lastSegment],
            parameters: [Parameter(name: name, value: value)] + parameters
        )
    }

    /// The value of the first parameter of that name; later ones do not count, and those behind an `&amp;` only where
    /// there is no other.
    public func parameter(_ name: String) -> String? {
        var escaped: String?
        for parameter in parameters where parameter.name == name {
            guard parameter.isEscaped else { return parameter.value }
            escaped = escaped ?? parameter.value
        }
        return escaped
    }

    /// The path as text, for messages and logs.
    public var path: String { "/" + segments.joined(separator: "/") }

    /// Returns the parts between separators, up to a number of them, and whether those are all.
    private static func parts(
        of bytes: ArraySlice<UInt8>,
        at separator: UInt8,
        keepingEmpty: Bool,
        atMost most: Int
    ) -> (read: [ArraySlice<UInt8>], isWhole: Bool) {
        var parts: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        for index in bytes.startIndex...bytes.endIndex where index == bytes.endIndex || bytes[index] == separator {
            if keepingEmpty || start < index {
                guard parts.count < most else { return (parts, false) }
                parts.append(bytes[start..<index])
            }
            start = index + 1
        }
        return (parts, true)
    }

    private static func parameter(_ part: ArraySlice<UInt8>) -> Parameter {
        var part = part
        let whole = part.count
        while part.starts(with: escapedAmpersand) { part = part.dropFirst(escapedAmpersand.count) }
        let equals = part.firstIndex(of: UInt8(ascii: "="))
        return Parameter(
            name: text(part[..<(equals ?? part.endIndex)], in: .query),
            value: text(part[(equals.map { $0 + 1 } ?? part.endIndex)...], in: .query),
            isEscaped: part.count < whole
        )
    }

    /// What is left of `&amp;` behind its first character.
    private static let escapedAmpersand = Array("amp;".utf8)

    private static func text(_ part: ArraySlice<UInt8>, in place: PercentEscapes.Place) -> String {
        PercentEscapes.decode(part, in: place) ?? String(decoding: part, as: UTF8.self)
    }
}
