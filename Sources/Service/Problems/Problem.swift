import Cards
import HTTP
import Limits

/// The reason why a request fails: the only error that leaves the service.
///
/// `ProblemForm` writes it as JSON, `ProblemPicture` draws it. Problems that several endpoints share are in
/// `Problem+Common`, those of one feature beside that feature.
struct Problem: Error, Hashable, Sendable {
    /// The kind of problem, which decides the status.
    let code: ProblemCode
    /// What was wrong and what is allowed, for the author of the request.
    let message: String
    /// The few words that a picture says.
    let sentence: String
    /// Seconds for which clients may cache the answer.
    var lifetime: Int
    /// How the service's own cache treats the problem.
    var retention: Retention
    /// Seconds after which a client should try again; nil for no such advice.
    var retryAfter: Int?
    /// Further values for programs, which the flat form has.
    var details: [String: Detail] = [:]
    /// The allowed methods, if the method was wrong.
    var allowedMethods: [Method] = []
    /// The verdict of a limit, if that was exceeded.
    var verdict: RateVerdict?
    /// What the problem's card says of a user; nil for a problem that is not about one.
    var subject: Subject?
    /// Whether the request may be a guess at a secret, which counts against the picture limit as a drawn picture does.
    var isGuess = false

    /// How the cache treats a problem.
    enum Retention: Hashable, Sendable {
        /// The problem concerns one request or moment, and is not cached.
        case none
        /// The problem is cached as an answer for a number of seconds, and replaces an older one.
        case answer(seconds: Int)
        /// An older answer is used instead. If there is none, the problem is cached for a number of seconds, in which the
        /// answer is not made.
        case failure(seconds: Int)
    }

    /// A value among the details.
    enum Detail: Hashable, Sendable {
        case text(String)
        case number(Int)
        case list([String])
    }

    /// Why a user has no card, for the card that says so.
    enum Subject: Hashable, Sendable {
        /// There is no user with the name.
        case missing(name: String)
        /// The profile of the name is private.
        case `private`(name: String)
    }

    /// Makes a problem.
    ///
    /// Clients may cache it for five minutes; for one minute if its cause lies in the service or may soon be over.
    init(
        _ code: ProblemCode,
        message: String,
        sentence: String,
        lifetime: Int? = nil,
        retention: Retention? = nil,
        retryAfter: Int? = nil,
        details: [String: Detail] = [:]
    ) {
        (self.code, self.message, self.sentence) = (code, message, sentence)
        let isPassing = code.status.rawValue >= 500 || code.status == .tooManyRequests
        self.lifetime = lifetime ?? (isPassing ? 60 : 300)
        self.retention = retention ?? (isPassing ? .failure(seconds: 60) : .answer(seconds: 300))
        self.retryAfter = retryAfter
        self.details = details
    }

    /// The status of the answer.
    var status: Status { code.status }

    /// The card that shows the problem.
    var card: Card {
        switch subject {
        case .missing(let name): .missing(name: name)
        case .private(let name): .private(name: name)
        case nil: .notice(headline: sentence.prefix(1).uppercased() + sentence.dropFirst(), detail: message)
        }
    }
}
