import HTTP
import Server

/// What of a request matters for sending its answer, besides what it asks for.
struct Exchange: Sendable {
    /// Who asks.
    let caller: Caller
    /// The name of the request, which problems in the flat shape carry.
    let id: RequestID
    /// The address as it was sent.
    let target: [UInt8]
    /// What problems look like.
    let form: ProblemForm
    /// Whether a credential has chosen the answer, so that it is for nobody else.
    let isPersonal: Bool
    /// What a problem is drawn as; nil for a client that prefers JSON.
    ///
    /// The query is only read when it is called.
    let problemPicture: @Sendable () -> ProblemPicture?
    /// Further fields of every answer, such as what is left of a limit.
    let fields: @Sendable () -> HeaderFields

    /// The answer to a problem in JSON.
    func json(_ problem: Problem) -> Response { form.response(problem, id: id, isPersonal: isPersonal) }

    /// Sends an answer that is there, after its request has left the thread that serves connections.
    func send(_ answer: Answer) {
        if case .now(let delivery) = answer { caller.reply.send(delivery) }
    }
}
