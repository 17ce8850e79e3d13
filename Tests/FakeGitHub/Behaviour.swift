/// How the fake handles a request.
public indirect enum Behaviour: Sendable {
    /// Answers as GitHub would.
    case answer
    /// Answers with exactly this; rate limit headers are added unless given.
    case raw(status: Int, headers: [String: String], body: String)
    /// Answers with the bytes, which need not be UTF-8.
    case bytes([UInt8])
    /// Answers as GitHub would, with the body changed.
    case edited(@Sendable (String) -> String)
    /// Waits for the gate, then does the rest.
    case gated(Gate, then: Behaviour)
    /// Announces a longer body than it sends, and closes.
    case cutConnection
    /// Closes without a byte.
    case hangUp
    /// Sends exactly these bytes, head and all, and closes.
    case verbatim([UInt8])
    /// Sends exactly these bytes and then a blank every few milliseconds, until the other end closes.
    case dripping(after: [UInt8])

    /// 200 with a body.
    public static func body(_ body: String) -> Behaviour { .raw(status: 200, headers: [:], body: body) }

    /// A proxy's page.
    public static let badGateway = Behaviour.raw(
        status: 502,
        headers: ["Content-Type": "text/html"],
        body: "<html><h1>502 Bad Gateway</h1></html>"
    )

    /// 200 with a page where JSON should be.
    public static let html = Behaviour.raw(
        status: 200,
        headers: ["Content-Type": "text/html"],
        body: "<!DOCTYPE html><title>Unicorn!</title>"
    )

    /// JSON that ends in the middle, in a complete HTTP response.
    public static let truncated = Behaviour.edited { String($0.prefix($0.count / 2)) }

    /// 403 of a secondary limit.
    public static func secondaryLimit(retryAfter: Int?) -> Behaviour {
        .raw(
            status: 403,
            headers: retryAfter.map { ["Retry-After": "\($0)"] } ?? [:],
            body: """
                {"documentation_url":"https://docs.github.com/","message":"You have exceeded a secondary rate limit. \
                Please wait a few minutes before you try again."}
                """
        )
    }

    /// 401.
    public static let badCredentials = Behaviour.raw(
        status: 401,
        headers: [:],
        body: #"{"message":"Bad credentials","documentation_url":"https://docs.github.com/graphql"}"#
    )

    /// 200 with an error of GraphQL's and no user.
    public static func error(type: String?, message: String = "Something went wrong.") -> Behaviour {
        let type = type.map { #""type":"\#($0)","# } ?? ""
        return .body(#"{"data":{"user":null},"errors":[{\#(type)"message":"\#(message)"}]}"#)
    }
}
