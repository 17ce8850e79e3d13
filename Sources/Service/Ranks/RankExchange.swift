import HTTP
import Pictures
import Server

/// What of a request for a rank matters for its answer, beside what it asks for.
struct RankExchange: Sendable {
    /// Named in errors.
    let id: RequestID
    /// Whose limits count.
    let client: IPAddress
    /// Whether credentials came with it, so that the answer is nobody else's.
    let isPersonal: Bool
    /// How an error is drawn; nil for whoever is better served by JSON.
    let notice: RankCardQuery?
    /// The way back.
    let reply: Reply
}
