import HTTP

/// What the service says of itself: health and figures.
struct Report: Sendable {
    /// Tells it from the others.
    let name: String
    /// Makes the answer; may wait for the store.
    let make: @Sendable () -> Response
}
