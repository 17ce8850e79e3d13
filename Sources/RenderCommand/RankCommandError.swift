import GitHub

/// The reason why a rank card could not be drawn.
enum RankCommandError: Error, CustomStringConvertible {
    /// The file holds no counts.
    case noCounts(String, reason: String)
    /// There is no token, without which GitHub answers no request.
    case noTokens
    /// GitHub gave no counts.
    case noRank(Login, GitHubError)

    var description: String {
        switch self {
        case .noCounts(let path, let reason): "\(path) holds no counts: \(reason)"
        case .noTokens: "GitHub answers nobody without a token: set GITHUB_TOKENS to one of yours"
        case .noRank(let login, .upstream(let fault)):
            "no rank of \(login): GitHub did not answer: \(fault.detail)"
        case .noRank(let login, let error): "no rank of \(login): \(error)"
        }
    }
}
