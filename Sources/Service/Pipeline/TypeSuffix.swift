import HTTP
import Parameters
import Pictures

/// A type of file at the end of an address, as `.png`, which counts before the parameters of the query.
struct TypeSuffix {
    /// The type of file.
    let type: Picture.Format
    /// The address without its suffix, with `as=` before its parameters instead.
    let target: RequestTarget

    /// Splits an address; nil if it ends in no known type, or if its last segment is nothing but the suffix.
    init?(_ target: RequestTarget) {
        guard let last = target.segments.last,
            let type = Picture.Format.allCases.first(where: { last.hasSuffix(".\($0.rawValue)") }),
            last.utf8.count > type.rawValue.utf8.count + 1
        else { return nil }
        self.type = type
        self.target = target.with(
            lastSegment: String(last.dropLast(type.rawValue.count + 1)),
            parameter: PictureParameters.type.name,
            value: type.rawValue
        )
    }
}

extension Router {
    /// Looks a request up by its address, without a suffix where the endpoint makes files of that type.
    ///
    /// - Parameters:
    ///   - request: the request.
    ///   - types: what an endpoint makes.
    /// - Returns: what was found, and the request as it is to be read.
    func match(_ request: Request, types: (Endpoint) -> [Picture.Format]) -> (match: Match, request: Request) {
        if let suffix = TypeSuffix(request.target) {
            let match = match(request.method, suffix.target.segments)
            if case .found(let endpoint, _) = match, types(endpoint).contains(suffix.type) {
                var request = request
                request.target = suffix.target
                return (match, request)
            }
        }
        return (match(request.method, request.target.segments), request)
    }
}
