/// The path of an endpoint: fixed segments and named places for values.
///
/// Written as `["api", "badge", .parameter("username")]`; `[""]` is the root.
public struct RoutePattern: Sendable, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
    /// One segment.
    public enum Component: Sendable, Hashable, ExpressibleByStringLiteral {
        /// Exactly this text.
        case literal(String)
        /// Any text that is not empty, kept under this name.
        case parameter(String)

        /// A fixed segment.
        public init(stringLiteral text: String) { self = .literal(text) }
    }

    /// The segments in order.
    public let components: [Component]

    /// A pattern of these segments.
    public init(_ components: [Component]) {
        self.components = components
    }

    /// A pattern of these segments.
    public init(arrayLiteral elements: Component...) {
        self.init(elements)
    }

    /// What every address of the pattern begins with: the fixed segments before the first named place.
    public var literalPrefix: String {
        var prefix = ""
        for component in components {
            guard case .literal(let text) = component else { return prefix + "/" }
            prefix += "/" + text
        }
        return prefix
    }

    /// The pattern as people write it: `/api/badge/{username}`.
    public var description: String {
        components.map { component in
            switch component {
            case .literal(let text): "/" + text
            case .parameter(let name): "/{\(name)}"
            }
        }.joined()
    }

    /// The values of the named places when the path fits, else nil.
    func match(_ segments: [String]) -> PathValues? {
        guard segments.count == components.count else { return nil }
        var values: [String: String] = [:]
        for (component, segment) in zip(components, segments) {
            switch component {
            case .literal(let text): if text != segment { return nil }
            case .parameter(let name):
                if segment.isEmpty { return nil }
                values[name] = segment
            }
        }
        return PathValues(values: values)
    }

    /// Whether this pattern says more about a path than another of the same length.
    func isMoreSpecific(than other: RoutePattern) -> Bool {
        for (mine, theirs) in zip(components, other.components) {
            switch (mine, theirs) {
            case (.literal, .parameter): return true
            case (.parameter, .literal): return false
            default: continue
            }
        }
        return false
    }
}

/// What stood in the named places of a path.
public struct PathValues: Sendable, Hashable {
    let values: [String: String]

    /// The decoded segment in the place of that name; empty when the pattern has none such.
    public subscript(_ name: String) -> String { values[name] ?? "" }
}
