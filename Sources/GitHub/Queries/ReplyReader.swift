private import Foundation

/// Decides what an answer of GitHub's means.
enum ReplyReader {
    enum Verdict<Answer: Sendable>: Sendable {
        /// What was asked for; with errors beside it GitHub may have left parts out.
        case answer(Answer)
        case notFound
        /// The name is an organization's.
        case organization
        case refused(Refusal)
        case fault(UpstreamFault)
    }

    /// Reads a response.
    ///
    /// Every error of a known kind decides, even beside data; an unknown one only when the data lack something. No user
    /// means "not found" only with an error of type NOT_FOUND: GitHub also leaves the user out when it has trouble.
    static func read<Answer: Decodable & Sendable>(
        _ response: UpstreamResponse,
        as type: Answer.Type
    ) -> (verdict: Verdict<Answer>, budget: RateBudget?) {
        let reply = try? JSONDecoder().decode(Reply<Answer>.self, from: Data(response.body))
        let headerBudget = RateBudget(headers: response.headers)
        let budget = reply?.budget ?? headerBudget
        if let refusal = refusal(response, message: reply?.message ?? "", budget: headerBudget) {
            return (.refused(refusal), budget)
        }
        guard response.status == 200 else { return (.fault(.status(response.status)), budget) }
        guard let reply else { return (.fault(.malformed(at: "the top")), budget) }
        return (verdict(on: reply), budget)
    }

    private static func refusal(_ response: UpstreamResponse, message: String, budget: RateBudget?) -> Refusal? {
        if let refusal = Refusal(type: nil, message: message) { return refusal }
        switch response.status {
        case 401: return .badCredentials
        case 403, 429:
            if budget?.remaining == 0 { return .primaryLimit }
            return response.status == 429 || response.headers[.retryAfter] != nil ? .secondaryLimit : nil
        default: return nil
        }
    }

    private static func verdict<Answer: Decodable & Sendable>(on reply: Reply<Answer>) -> Verdict<Answer> {
        if let refusal = reply.errors.lazy.compactMap({ Refusal(type: $0.type, message: $0.message) }).first {
            return .refused(refusal)
        }
        let types = reply.errors.map { $0.type ?? "" }
        if reply.isWithoutUser, types.contains("NOT_FOUND") {
            return reply.accountType == .organization ? .organization : .notFound
        }
        if case .success(let answer) = reply.answer, !reply.isWithoutUser { return .answer(answer) }
        if types.contains("RESOURCE_LIMITS_EXCEEDED") { return .fault(.resourceLimits) }
        if let type = types.first { return .fault(.graphQL(type: presentable(type))) }
        guard case .failure(let fault) = reply.answer else { return .fault(.malformed(at: "data.user")) }
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
