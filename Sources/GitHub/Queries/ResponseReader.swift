private import Foundation

/// Decides what a response from GitHub means.
enum ResponseReader {
    /// What a response means for the lookup.
    enum Verdict<Answer: Sendable>: Sendable {
        /// The data that the query asked for. With errors beside them, GitHub may have left parts out.
        case answer(Answer)
        /// No account has the name.
        case notFound
        /// The name belongs to an organization.
        case organization
        /// GitHub refused the token.
        case refused(TokenRefusal)
        /// The response is unusable.
        case fault(UpstreamFault)
    }

    /// Returns what a response means and the rate budget that it names.
    ///
    /// An error of a known kind decides, even beside data. An error of an unknown kind decides only when the data are
    /// incomplete. A missing user means "not found" only together with an error of type NOT_FOUND, because GitHub also
    /// leaves the user out when it has trouble.
    static func read<Answer: Decodable & Sendable>(
        _ response: UpstreamResponse,
        as type: Answer.Type
    ) -> (verdict: Verdict<Answer>, budget: RateBudget?) {
        let decoded = try? JSONDecoder().decode(GraphQLResponse<Answer>.self, from: Data(response.body))
        let headerBudget = RateBudget(headers: response.headers)
        let budget = decoded?.budget ?? headerBudget
        if let refusal = refusal(response, message: decoded?.message ?? "", budget: headerBudget) {
            return (.refused(refusal), budget)
        }
        guard response.status == 200 else { return (.fault(.status(response.status)), budget) }
        guard let decoded else { return (.fault(.malformed(at: "the top")), budget) }
        return (verdict(on: decoded), budget)
    }

    private static func refusal(_ response: UpstreamResponse, message: String, budget: RateBudget?) -> TokenRefusal? {
        if let refusal = TokenRefusal(type: nil, message: message) { return refusal }
        switch response.status {
        case 401: return .badCredentials
        case 403, 429:
            if budget?.remaining == 0 { return .primaryLimit }
            return response.status == 429 || response.headers[.retryAfter] != nil ? .secondaryLimit : nil
        default: return nil
        }
    }

    private static func verdict<Answer: Decodable & Sendable>(on decoded: GraphQLResponse<Answer>) -> Verdict<Answer> {
        if let refusal = decoded.errors.lazy.compactMap({ TokenRefusal(type: $0.type, message: $0.message) }).first {
            return .refused(refusal)
        }
        let types = decoded.errors.map { $0.type ?? "" }
        if decoded.isWithoutUser, types.contains("NOT_FOUND") {
            return decoded.accountType == .organization ? .organization : .notFound
        }
        if case .success(let answer) = decoded.answer, !decoded.isWithoutUser { return .answer(answer) }
        if types.contains("RESOURCE_LIMITS_EXCEEDED") { return .fault(.resourceLimits) }
        if let type = types.first { return .fault(.graphQL(type: presentable(type))) }
        guard case .failure(let fault) = decoded.answer else { return .fault(.malformed(at: "data.user")) }
        return .fault(fault)
    }

    private static func presentable(_ type: String) -> String {
        let bytes = type.utf8.prefix(40)
        let isName = bytes.allSatisfy {
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "_")
        }
        return isName && !bytes.isEmpty ? String(decoding: bytes, as: UTF8.self) : "UNKNOWN"
    }
}
