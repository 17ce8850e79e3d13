/// The fields of a request or an answer, in order.
public struct HeaderFields: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// Name and value of one field line.
    public struct Line: Sendable, Hashable {
        /// What the field is called.
        public var name: HeaderName
        /// What it says.
        public var value: HeaderValue
    }

    /// Every field line, in the order of arrival or writing.
    public private(set) var lines: [Line] = []

    /// No fields at all.
    public init() {}

    /// The fields of a literal; of names given twice all are kept.
    public init(dictionaryLiteral elements: (HeaderName, HeaderValue)...) {
        lines = elements.map { Line(name: $0.0, value: $0.1) }
    }

    /// Makes the fields of a JSON body, which browsers must not take for another type.
    ///
    /// - Parameters:
    ///   - cacheControl: what caches may do with the answer.
    ///   - vary: the request fields that the answer depends on; nil for none.
    /// - Returns: the fields.
    public static func json(_ cacheControl: CacheControl, vary: HeaderValue? = nil) -> HeaderFields {
        var fields: HeaderFields = [
            .contentType: "application/json; charset=utf-8",
            .cacheControl: cacheControl.value,
        ]
        fields[.vary] = vary
        fields[.xContentTypeOptions] = "nosniff"
        return fields
    }

    /// Whether there is no field.
    public var isEmpty: Bool { lines.isEmpty }

    /// The first value of that name; setting it replaces all of them, nil removes them.
    public subscript(_ name: HeaderName) -> HeaderValue? {
        get { lines.first { $0.name == name }?.value }
        set {
            lines.removeAll { $0.name == name }
            if let newValue { lines.append(Line(name: name, value: newValue)) }
        }
    }

    /// Every value of that name, in order.
    public func values(of name: HeaderName) -> [String] {
        lines.filter { $0.name == name }.map(\.value.description)
    }

    /// Adds a field line and keeps those of the same name.
    public mutating func append(_ name: HeaderName, _ value: HeaderValue) {
        lines.append(Line(name: name, value: value))
    }

    /// Names one more request field that the answer depends on, in a single `Vary` line.
    public mutating func vary(on name: HeaderName) {
        guard let present = self[.vary]?.description else {
            self[.vary] = HeaderValue(sanitizing: name.description)
            return
        }
        let names = present.split(separator: ",").compactMap { HeaderName(String($0.drop { $0 == " " })) }
        if !names.contains(name) { self[.vary] = HeaderValue(sanitizing: "\(present), \(name)") }
    }

    /// Writes the field lines, each with its line ending.
    public func write(to bytes: inout [UInt8]) {
        for line in lines {
            bytes.append(contentsOf: line.name.description.utf8)
            bytes.append(contentsOf: ": ".utf8)
            bytes.append(contentsOf: line.value.description.utf8)
            bytes.append(contentsOf: "\r\n".utf8)
        }
    }
}
