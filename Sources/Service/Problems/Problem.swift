import Cards
import HTTP
import Limits

/// Why a request does not get what it asks for: the only error that leaves the service.
///
/// `ProblemForm` writes it as JSON, `ProblemPicture` draws it. Problems that several endpoints share are in
/// `Problem+Common`, those of one feature beside that feature.
struct Problem: Error, Hashable, Sendable {
    /// Its kind, which decides the status.
    let code: ProblemCode
    /// What was wrong and what is allowed, for whoever wrote the request.
    let message: String
    /// The same in the few words that fit on a picture.
    let sentence: String
    /// Seconds for which clients may keep the answer.
    var lifetime: Int
    /// What the service's own cache does with it.
    var retention: Retention
    /// Seconds after which asking again makes sense; nil for no such advice.
    var retryAfter: Int?
    /// What programs may want to know besides, in the flat shape.
    var details: [String: Detail] = [:]
    /// The methods that are allowed, where the method was wrong.
    var allowedMethods: [Method] = []
    /// What is left of a limit, where that was exceeded.
    var verdict: RateVerdict?
    /// The person whom the card of the problem is about.
    var subject: Subject?
    /// Whether it answers a guess at a secret, which counts against the picture limit like a drawn picture.
    var isGuess = false

    /// What the cache does with a problem.
    enum Retention: Hashable, Sendable {
        /// It says something about this request or moment only, and is not kept.
        case none
        /// It is as good as an answer for so many seconds, and takes the place of an older answer.
        case answer(seconds: Int)
        /// An older answer is better. Without one it is kept for so many seconds, and making the answer is not tried
        /// again before.
        case failure(seconds: Int)
    }

    /// A value among the details.
    enum Detail: Hashable, Sendable {
        case text(String)
        case number(Int)
        case list([String])
    }

    /// Somebody whom a card of their own is drawn for.
    enum Subject: Hashable, Sendable {
        /// Nobody has the name.
        case missing(name: String)
        /// The profile of the name is private.
        case `private`(name: String)
    }

    /// A problem.
    ///
    /// Clients may keep it for a minute when it is the service's or the moment's fault, else for five.
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

    /// The card that says so.
    var card: Card {
        switch subject {
        case .missing(let name): .missing(name: name)
        case .private(let name): .private(name: name)
        case nil: .notice(headline: sentence.prefix(1).uppercased() + sentence.dropFirst(), detail: message)
        }
    }
}
