import Caching
import HTTP
import Parameters
import Pictures
import Server
import Usage

/// The description of an address: its parameters, who may ask, the form of its errors, and its work.
///
/// `Pipeline` has the stages that every request passes. To add an endpoint, describe it in a value of
/// this type and list it in `Endpoints`.
struct Endpoint: Sendable {
    /// The name under which metrics count the time of drawing.
    let name: String
    /// The family under which metrics count its requests: a word for all addresses that begin alike.
    let family: String
    /// The address.
    let pattern: RoutePattern
    /// The methods, in the order in which `Allow` names them.
    var methods: [Method] = [.get, .head]
    /// The parameters of its query.
    var parameters: [ParameterDescription] = []
    /// The types of file that its address may end in, as `.png`.
    var types: [Picture.Format] = []
    /// Who may ask, so that answers to a credential are not shared.
    ///
    /// `Work.authenticate` checks the credential.
    var audience = Audience.anybody
    /// What counts against a limit.
    var limit = Limit.none
    /// How much of a request's body it reads; nil for none: the connection then closes after a request with one.
    var body: BodyPolicy?
    /// The form of its problems in JSON.
    var form = ProblemForm.envelope
    /// The kind of picture for the problems of a request, whose parameters may be wrong; nil for JSON to every client.
    var problemPicture: @Sendable (Request) -> ProblemPicture? = { _ in nil }
    /// Returns the work for a request.
    ///
    /// Runs on the thread that serves connections, so it only parses.
    let work: @Sendable (Request, PathValues) throws(Problem) -> Work
}

/// Who may ask an endpoint, and what a credential changes.
enum Audience: Sendable {
    /// Anybody; credentials change nothing.
    case anybody
    /// Anybody. A request with a token, in `Authorization` or in a parameter, gets an answer of its own.
    case anybodyOrTokenHolder(parameter: String)
    /// The owner by `Authorization: Bearer`, and anybody by a signed link.
    case ownerOrLinkHolder

    /// Returns whether a request has a credential, good or bad, so that its answer is for its sender only.
    func isPersonal(_ request: Request) -> Bool {
        switch self {
        case .anybody: false
        case .anybodyOrTokenHolder(let name): request.target.parameter(name) != nil || request.bearerToken != nil
        case .ownerOrLinkHolder: request.bearerToken != nil
        }
    }
}

/// What an endpoint counts against a limit.
///
/// Answers from the cache do not count.
enum Limit: Sendable {
    /// Nothing.
    case none
    /// Pictures drawn for an address in a window.
    case pictures
    /// Lookups at GitHub for an address and of a user; every answer has the number that is left.
    case lookups
}

/// The work for a request.
enum Work: Sendable {
    /// Find the answer in the cache, or make it.
    case make(Draft)
    /// Ask the store whose bearer token came with the request, and unpack its body, then go on with the draft for that user
    /// and body, whose answer is for that user only. The body is empty if the endpoint reads none.
    case authenticate(@Sendable (User, [UInt8]) throws(Problem) -> Draft)
    /// Ask the store on a drawing thread, then go on with the draft. While the store cannot be read, an answer that is
    /// kept under `fallback` is sent.
    case ask(fallback: CacheKey? = nil, @Sendable () throws(Problem) -> Draft)
    /// Look for the answer under `cached`. If it is not there, wait for other machines, which blocks no thread, then go on
    /// with the draft.
    case fetch(cached: CacheKey?, @Sendable (IPAddress) async -> Draft)
    /// Unpack the body of the request on a drawing thread, then make the answer from it, which is not cached.
    case read(@Sendable ([UInt8]) throws(Problem) -> Response)
    /// Make a report on a thread of its own, once for all clients that wait; it is not cached.
    ///
    /// Clients share it whatever their queries say, so it must not depend on the request.
    case report(@Sendable () -> Response)
}

/// An answer that may have to be made, and the rules for caching it.
struct Draft: Sendable {
    /// The canonical request: equal for equal answers.
    ///
    /// Nil for an answer that is made for this request alone.
    let key: CacheKey?
    /// The tag of what the answer depends on; the answer is removed when that changes.
    ///
    /// Nil for nothing.
    var tag: String?
    /// A tag whose answers are removed, because newer data has been read.
    var voids: String?
    /// Whether the answer depends on the address alone, so that the cache may find it by the bytes of the address.
    var isAddressStable = false
    /// Whether the answer depends on a credential, so that no other client may get it or its problems.
    var isPersonal = false
    /// The `X-Cache` of an answer that is made for this request; nil for no such field.
    var outcome: Delivery.Outcome? = .miss
    /// The answer.
    let content: Content

    /// An answer, or how it is made.
    enum Content: Sendable {
        /// Draw it on a thread of a lane.
        case draw(RenderLane, @Sendable (PictureRenderer) throws(Problem) -> MadeAnswer)
        /// The problem that is known already.
        case problem(Problem)
    }
}

/// An answer that has just been made, and how long it may be cached.
struct MadeAnswer: Sendable {
    /// The answer.
    var response: Response
    /// How long the cache may use it.
    let lifetime: Lifetime
    /// Whether the data that it was made of is out of date.
    var isStale = false

    /// Makes an answer.
    init(_ response: Response, _ lifetime: Lifetime, isStale: Bool = false) {
        (self.response, self.lifetime, self.isStale) = (response, lifetime, isStale)
    }

    /// Makes the answer for a picture, which is cached as long as its header says.
    init(_ picture: Picture, _ cacheControl: CacheControl) {
        self.init(picture.response(cacheControl), cacheControl.lifetime)
    }
}

extension CacheControl {
    /// How long the cache may use an answer with this header: as the header says, and a day longer while its source fails.
    var lifetime: Lifetime {
        Lifetime(
            fresh: .seconds(maxAge ?? 0),
            staleWhileRevalidate: .seconds(staleWhileRevalidate ?? 0),
            staleIfError: .seconds(86_400)
        )
    }
}
