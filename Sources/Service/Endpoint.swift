import Caching
import HTTP
import Pictures
import Server

/// A kind of request: what it reads from one, and what it makes of that.
struct Endpoint: Sendable {
    /// For logs and figures.
    let name: String
    /// Reads a request; runs on the loop, so it only parses.
    let plan: @Sendable (Request, PathValues) throws(ServiceError) -> Step
    /// What an error is drawn as for a request whose parameters may be wrong.
    let notice: @Sendable (Request) -> NoticeLook
    /// The types of file that its address may end in.
    var types: [Picture.Format] = [.png]
    /// Whether a credential that came with a request chooses its answer, which is nobody else's then, errors included.
    var isPersonal: @Sendable (Request) -> Bool = { _ in false }
}

/// What is to be done about a request.
enum Step: Sendable {
    /// Make this, unless it is there already.
    case make(Plan)
    /// Ask the store whose it is, on a drawing thread, and then make that; while the store cannot be asked, show what is
    /// kept under the key, if there is one.
    case ask(orShow: String? = nil, @Sendable () throws(ServiceError) -> Plan)
}

/// What a request comes to: all that is needed to answer it, now or from the cache.
struct Plan: Sendable {
    /// The canonical request: endpoint, user in lower case, parsed parameters.
    let key: String
    /// Whose picture it is, in lower case, void when something about them changes; nil for nobody's.
    let owner: String?
    /// Whether the same address means the same answer for everybody and at any time, so that it may be found by its bytes alone.
    var isAddressStable = true
    /// Whether it is for one caller, chosen by their credential, so that nobody else may be shown it or its errors.
    var isPersonal = false
    /// How long making it takes.
    var lane = RenderLane.slow
    /// Makes the answer; runs on a drawing thread.
    let make: @Sendable (PictureRenderer) throws(ServiceError) -> MadeAnswer
}

/// A fresh answer, and how long it may be kept.
struct MadeAnswer: Sendable {
    var response: Response
    let cacheControl: CacheControl

    /// An answer of any kind.
    init(_ response: Response, _ cacheControl: CacheControl) {
        (self.response, self.cacheControl) = (response, cacheControl)
    }

    /// A picture.
    init(_ picture: Picture, _ cacheControl: CacheControl) {
        self.init(picture.response(cacheControl), cacheControl)
    }
}

extension CacheControl {
    /// What the cache may do with the answer: what its header says, and a day more when the source fails.
    var lifetime: Lifetime {
        Lifetime(
            fresh: .seconds(maxAge ?? 0),
            staleWhileRevalidate: .seconds(staleWhileRevalidate ?? 0),
            staleIfError: .seconds(86_400)
        )
    }
}
