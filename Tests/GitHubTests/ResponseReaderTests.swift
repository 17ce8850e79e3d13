import Randomness
import Testing

@testable import GitHub

@Suite struct ResponseReaderTests {
    private typealias Verdict = ResponseReader.Verdict<StarsQuery.Answer>

    private func read(_ body: String, status: Int = 200, headers: [UpstreamHeader: String] = [:]) -> Verdict {
        let response = UpstreamResponse(status: status, headers: headers, body: Array(body.utf8))
        return ResponseReader.read(response, as: StarsQuery.Answer.self).verdict
    }

    private let page = """
        {"data":{"rateLimit":{"limit":5000,"remaining":17,"resetAt":"2026-11-21T13:00:00Z"},"user":{"repositories":\
        {"nodes":[{"stargazerCount":23,"createdAt":"2019-05-01T00:00:00Z"},null,{"stargazerCount":0}],\
        "pageInfo":{"hasNextPage":true,"endCursor":"abc"}}}}}
        """

    @Test func `reads a page and the budget beside it`() throws {
        let response = UpstreamResponse(status: 200, headers: [.remaining: "99"], body: Array(page.utf8))
        let (verdict, budget) = ResponseReader.read(response, as: StarsQuery.Answer.self)

        guard case .answer(let answer) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(answer.user.repositories.repositories.map(\.stargazerCount.value) == [23, 0])
        #expect(answer.user.repositories.repositories.map(\.year) == [2019, nil])
        #expect(try answer.user.repositories.next() == nil)
        #expect(budget == RateBudget(limit: 5000, remaining: 17, reset: 1_795_266_000))
    }

    @Test func `a page that reaches a repository without stars needs no position`() throws {
        let nodes = #"{"totalCount":128,"nodes":[{"stargazerCount":23},{"stargazerCount":1},{"stargazerCount":0}]}"#
        guard case .answer(let answer) = read(#"{"data":{"user":{"repositories":\#(nodes)}}}"#) else {
            Issue.record("the page was not read")
            return
        }

        #expect(try answer.user.repositories.next() == nil)
        #expect(answer.user.repositories.repositories.count == 3)
    }

    @Test func `NOT_FOUND is the only way not to be found`() {
        let body = """
            {"data":{"user":null},"errors":[{"type":"NOT_FOUND","path":["user"],"locations":[{"line":2,"column":5}],\
            "message":"Could not resolve to a User with the login of 'alekinho'."}]}
            """

        guard case .notFound = read(body) else {
            Issue.record("not found was not recognized")
            return
        }
    }

    @Test(arguments: [
        (
            #"{"data":{"user":null},"errors":[{"type":"RATE_LIMITED","message":"API rate limit exceeded for user ID 1."}]}"#,
            200
        ),
        (#"{"errors":[{"type":"NOT_FOUND"},{"type":"RATE_LIMITED"}]}"#, 200),
        (#"{"message":"API rate limit exceeded for 127.0.0.1."}"#, 403),
    ])
    func `a spent hour is recognized by type or message`(body: String, status: Int) {
        guard case .refused(.primaryLimit) = read(body, status: status) else {
            Issue.record("the limit was not recognized")
            return
        }
    }

    @Test(arguments: [200, 403, 429])
    func `a secondary limit is recognized whatever the status`(status: Int) {
        let body = """
            {"documentation_url":"https://docs.github.com/en/free-pro-team@latest/rest/overview/\
            resources-in-the-rest-api#secondary-rate-limits","message":"You have exceeded a secondary rate limit. \
            Please wait a few minutes before you try again."}
            """

        guard case .refused(.secondaryLimit) = read(body, status: status) else {
            Issue.record("the limit was not recognized")
            return
        }
    }

    @Test func `resource limits are told from no user`() {
        let body = """
            {"data":{"user":null},"errors":[{"type":"RESOURCE_LIMITS_EXCEEDED","message":"Resource limits for this query \
            exceeded."}]}
            """

        guard case .fault(.resourceLimits) = read(body) else {
            Issue.record("the limits were not recognized")
            return
        }
    }

    @Test(arguments: [
        #"{"errors":{}}"#, #"{"errors":[1,null,"x",{"type":7,"message":[]}]}"#, #"{"errors":"RATE"}"#, "[]", "1",
        "null",
        "\"\"", #"{"data":[]}"#, #"{"data":{"user":7}}"#, #"{"data":{"user":[]}}"#, #"{"data":{"user":{}}}"#,
        #"{"data":{"user":{"repositories":{"nodes":{}}}}}"#, #"{"data":{"user":{"repositories":{"nodes":[[]]}}}}"#,
        "\u{FEFF}", "{\"data\":\u{0}}",
    ])
    func `any shape that is not asked for is a fault`(body: String) {
        guard case .fault = read(body) else {
            Issue.record("taken for an answer")
            return
        }
    }

    @Test(arguments: ["", "+5", "-1", "5 ", "0x5", "1e3", "５", "99999999999999999999"])
    func `a header that is no number is no budget`(text: String) {
        #expect(RateBudget(headers: [.remaining: text]) == nil)
    }

    @Test(arguments: [
        "2026-11-21T13:00:00", "2026-11-21 13:00:00Z", "2026-11-21T24:00:00Z", "2026-13-21T00:00:00Z",
        "2026-11-21T1３:00:0Z", "+026-11-21T13:00:00Z", "",
    ])
    func `a moment of another form is none`(text: String) {
        let body = Array(page.replacing("2026-11-21T13:00:00Z", with: text).utf8)
        let response = UpstreamResponse(status: 200, headers: [:], body: body)
        let (_, budget) = ResponseReader.read(response, as: StarsQuery.Answer.self)

        #expect(budget == RateBudget(limit: 5000, remaining: 17, reset: nil))
    }

    @Test func `damaged answers are read without a trap`() {
        let original = Array(page.utf8)
        var generator = SplitMix(seed: 42)
        func random(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
        for _ in 0..<5000 {
            var bytes = original
            for _ in 0...random(4) {
                switch random(3) {
                case 0: bytes[random(bytes.count)] = UInt8(random(256))
                case 1: bytes.removeSubrange(random(bytes.count)..<bytes.count)
                default:
                    bytes.insert(contentsOf: [Array("-9e\"\\u{[".utf8)[random(8)]], at: random(bytes.count))
                }
                if bytes.isEmpty { bytes = original }
            }
            let response = UpstreamResponse(status: 200, headers: [:], body: bytes)
            let (verdict, _) = ResponseReader.read(response, as: StarsQuery.Answer.self)
            if case .answer(let answer) = verdict { _ = try? answer.user.repositories.next() }
        }
    }
}
