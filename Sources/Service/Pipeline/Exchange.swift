import HTTP
import Server

/// What is needed to answer a request, beside its work.
struct Exchange: Sendable {
    /// The client.
    let caller: Caller
    /// The request id, which problems in the flat form have.
    let id: RequestID
    /// The address as it was sent.
    let target: [UInt8]
    /// The form of problems.
    let form: ProblemForm
    /// Whether the request has a credential, so that problems are for its sender only.
    let isPersonal: Bool
    /// Returns the kind of picture for a problem; nil for a client that prefers JSON.
    ///
    /// It reads the query, so it is called for problems only.
    let problemPicture: @Sendable () -> ProblemPicture?
    /// Returns further fields of every answer, such as what is left of a limit.
    let fields: @Sendable () -> HeaderFields

    /// Returns a problem as JSON.
    func json(_ problem: Problem) -> Response { form.response(problem, id: id, isPersonal: isPersonal) }

    /// Sends an answer from another thread than the one that serves connections; does nothing for `.later`.
    func send(_ answer: Answer) {
        if case .now(let delivery) = answer { caller.reply.send(delivery) }
    }
}
