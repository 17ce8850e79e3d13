/// What caches may do with an answer (RFC 9111 section 5.2, RFC 5861).
public struct CacheControl: Sendable, Hashable, CustomStringConvertible {
    /// Who may store the answer.
    public enum Storage: Sendable, Hashable {
        /// Every cache.
        case `public`
        /// The client's own only.
        case `private`
        /// None.
        case none
        /// Every cache, but each use must be checked with us.
        case revalidated
    }

    /// Who may store the answer.
    public var storage: Storage
    /// Seconds it is fresh for.
    public var maxAge: Int?
    /// Seconds it is fresh for in shared caches.
    public var sharedMaxAge: Int?
    /// Seconds it may be used after that while a new one is fetched.
    public var staleWhileRevalidate: Int?

    /// Puts a policy together; negative numbers count as zero.
    public init(
        _ storage: Storage,
        maxAge: Int? = nil,
        sharedMaxAge: Int? = nil,
        staleWhileRevalidate: Int? = nil
    ) {
        self.storage = storage
        self.maxAge = maxAge.map { max(0, $0) }
        self.sharedMaxAge = sharedMaxAge.map { max(0, $0) }
        self.staleWhileRevalidate = staleWhileRevalidate.map { max(0, $0) }
    }

    /// For answers to one client that no cache may store.
    public static let privateNoStore = CacheControl(.none)
    /// For answers that must be requested anew each time.
    public static let noCache = CacheControl(.revalidated)

    /// The field's value, as `public, max-age=3600, stale-while-revalidate=86400`.
    public var description: String {
        var parts: [String] =
            switch storage {
            case .public: ["public"]
            case .private: ["private"]
            case .none: ["private", "no-store"]
            case .revalidated: ["no-cache"]
            }
        if let maxAge { parts.append("max-age=\(maxAge)") }
        if let sharedMaxAge { parts.append("s-maxage=\(sharedMaxAge)") }
        if let staleWhileRevalidate { parts.append("stale-while-revalidate=\(staleWhileRevalidate)") }
        return parts.joined(separator: ", ")
    }

    /// The field's value.
    public var value: HeaderValue { HeaderValue(sanitizing: description) }
}
