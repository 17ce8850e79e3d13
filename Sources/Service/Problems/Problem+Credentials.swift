/// The problems of requests whose sender has to be known.
extension Problem {
    /// A picture is for its owner, and the request has no token.
    static let tokenMissing = Problem(
        .unauthorized,
        message: "This picture is for its owner: send Authorization: Bearer TOKEN, or use a share link.",
        sentence: "token needed"
    )

    /// The token belongs to no user.
    static let tokenInvalid = guess(
        Problem(.unauthorized, message: "The token is not valid.", sentence: "token not valid")
    )

    /// A signed link does not hold, or no longer; which part of it is wrong is not told.
    static let badLink = guess(
        Problem(.forbidden, message: "The link is not valid, or no longer.", sentence: "link not valid")
    )

    private static func guess(_ problem: Problem) -> Problem {
        var problem = problem
        problem.isGuess = true
        return problem
    }
}
