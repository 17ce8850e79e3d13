import HTTP

/// What the service says of itself: health and figures.
///
/// Apart from pictures, on a thread of its own, so that whoever watches is answered most of all when there is too much
/// to draw.
struct Report: Sendable {
    /// Makes the answer; may wait for the store.
    let make: @Sendable () -> Response
}
