import Caching
import HTTP
import Parameters
import Pictures
import Server

/// Everything the service knows of an address: what it reads, who may ask, what errors look like, and what is done.
///
/// The stages that every request passes, in this order, are in `Pipeline`. To add an endpoint, describe it in a value of
/// this type and list it in `Endpoints`.
struct Endpoint: Sendable {
    /// The name under which the time of drawing is counted.
    let name: String
    /// The family under which its requests are counted: a word for all addresses with the same beginning.
    let family: String
    /// The address.
    let pattern: RoutePattern
    /// The methods, in the order in which `Allow` names them.
    var methods: [Method] = [.get, .head]
    /// The parameters of its query.
    var parameters: [ParameterDescription] = []
    /// The types of file that its address may end in, as `.png`.
    var types: [Picture.Format] = []
    /// Who may ask, and what a credential changes.
    var audience = Audience.anybody
    /// What is counted against a limit.
    var limit = Limit.none
    /// How much of a request's body it reads; nil for none, and then requests with one are answered and hung up on.
    var body: BodyPolicy?
    /// What its problems look like in JSON.
    var form = ProblemForm.envelope
    /// What its problems are drawn as for a request, whose parameters may be wrong; nil for JSON to every client.
    var problemPicture: @Sendable (Request) -> ProblemPicture? = { _ in nil }
    /// Decides what is to be done about a request.
    ///
    /// Runs on the thread that serves connections, so it only parses.
    let work: @Sendable (Request, PathValues) throws(Problem) -> Work
}

/// Who may ask an endpoint, and what a credential changes.
enum Audience: Sendable {
    /// Anybody; credentials change nothing.
    case anybody
    /// Anybody; whoever sends a token of their own, in `Authorization` or in a parameter, gets an answer of their own.
    case anybodyOrTokenHolder(parameter: String)
    /// The owner by `Authorization: Bearer`, and anybody by a signed link.
    case ownerOrLinkHolder

    /// Whether a credential came with a request, good or bad, so that its answer is for nobody else.
    func isPersonal(_ request: Request) -> Bool {
        switch self {
        case .anybody: false
        case .anybodyOrTokenHolder(let name): request.target.parameter(name) != nil || request.bearerToken != nil
        case .ownerOrLinkHolder: request.bearerToken != nil
        }
    }
}

/// What an endpoint counts against a limit; answers from the cache are free.
enum Limit: Sendable {
    /// Nothing.
    case none
    /// Pictures drawn for an address in a window.
    case pictures
    /// Lookups at GitHub for an address and of a user, which every answer tells the rest of.
    case lookups
}

/// What is to be done about a request.
enum Work: Sendable {
    /// Look for the answer in the cache, and make it if it is not there.
    case make(Draft)
    /// Ask the store on a drawing thread, then go on with the draft. While the store cannot be read, an answer that is
    /// kept under `fallback` is sent.
    case ask(fallback: CacheKey? = nil, @Sendable () throws(Problem) -> Draft)
    /// Look for the answer under `cached`. If it is not there, wait for other machines, which blocks no thread, then go on
    /// with the draft.
    case fetch(cached: CacheKey?, @Sendable (IPAddress) async -> Draft)
    /// Unpack the body of the request on a drawing thread, then answer with what comes of it, which is not kept.
    case read(@Sendable ([UInt8]) throws(Problem) -> Response)
    /// Make a report on a thread of its own, once for all who ask meanwhile, and keep nothing.
    case report(@Sendable () -> Response)
}

/// An answer that may have to be made, and the rules for keeping it.
struct Draft: Sendable {
    /// The canonical request: equal for equal answers.
    ///
    /// Nil for an answer that is made for this request alone.
    let key: CacheKey?
    /// What the answer depends on; it is void when that changes.
    ///
    /// Nil for nothing.
    var tag: String?
    /// A tag whose answers are void from now on, because newer data has been read.
    var voids: String?
    /// Whether the same address means the same answer for everybody and at any time, so that it may be found by its bytes
    /// alone.
    var isAddressStable = false
    /// Whether a credential has chosen the answer, so that nobody else may be shown it or its problems.
    var isPersonal = false
    /// What `X-Cache` says of an answer that is made for this request; nil for nothing.
    var outcome: Delivery.Outcome? = .miss
    /// The answer.
    let content: Content

    /// An answer, or how it is made.
    enum Content: Sendable {
        /// Draw on a thread of a lane.
        case draw(RenderLane, @Sendable (PictureRenderer) throws(Problem) -> MadeAnswer)
        /// Say what is wrong.
        case problem(Problem)
    }
}

/// A fresh answer and how long it may be kept.
struct MadeAnswer: Sendable {
    /// The answer.
    var response: Response
    /// How long the cache may keep it.
    let lifetime: Lifetime
    /// Whether it was made of data that is out of date.
    var isStale = false

    /// An answer.
    init(_ response: Response, _ lifetime: Lifetime, isStale: Bool = false) {
        (self.response, self.lifetime, self.isStale) = (response, lifetime, isStale)
    }

    /// A picture, kept as long as its header allows.
    init(_ picture: Picture, _ cacheControl: CacheControl) {
        self.init(picture.response(cacheControl), cacheControl.lifetime)
    }
}

extension CacheControl {
    /// How long the cache may keep an answer with this header: as the header says, and a day more while its source fails.
    var lifetime: Lifetime {
        Lifetime(
            fresh: .seconds(maxAge ?? 0),
            staleWhileRevalidate: .seconds(staleWhileRevalidate ?? 0),
            staleIfError: .seconds(86_400)
        )
    }
}
