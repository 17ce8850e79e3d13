/// Finds the endpoint for a method and a path.
///
/// Of several patterns that fit, the one with the earliest fixed segment wins, whatever the order of adding.
public struct Router<Endpoint: Sendable>: Sendable {
    /// What was found.
    public enum Match: Sendable {
        /// An endpoint and the values of its path.
        case found(Endpoint, PathValues)
        /// The path exists for these methods only; the endpoint of the most specific pattern among them.
        case methodNotAllowed(allowed: [Method], Endpoint)
        /// There is no such path.
        case notFound
    }

    private struct Route: Sendable {
        var pattern: RoutePattern
        var methods: [Method]
        var endpoint: Endpoint
    }

    private var routes: [Route] = []

    /// A router without routes.
    public init() {}

    /// Adds an endpoint for these methods, in the order in which `Allow` will name them.
    public mutating func add(_ pattern: RoutePattern, methods: [Method] = [.get, .head], _ endpoint: Endpoint) {
        let position = routes.firstIndex { pattern.isMoreSpecific(than: $0.pattern) } ?? routes.endIndex
        routes.insert(Route(pattern: pattern, methods: methods, endpoint: endpoint), at: position)
    }

    /// Looks a request up.
    public func match(_ method: Method, _ segments: [String]) -> Match {
        var allowed: [Method] = []
        var nearest: Endpoint?
        for route in routes {
            guard let values = route.pattern.match(segments) else { continue }
            if route.methods.contains(method) { return .found(route.endpoint, values) }
            allowed += route.methods.filter { !allowed.contains($0) }
            nearest = nearest ?? route.endpoint
        }
        return nearest.map { .methodNotAllowed(allowed: allowed, $0) } ?? .notFound
    }
}
