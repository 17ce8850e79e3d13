import FakeGitHub
import Foundation
import Testing

@Suite(.timeLimit(.minutes(10))) struct RankTests {
    private struct Body: Decodable {
        struct Rank: Decodable {
            let tier: String
            let elo: Int
        }

        let username: String
        let rank: Rank
        let stats: [String: Int]
    }

    /// The sample of the GitHub Ranked specification, section 5.1.
    private static let sample = """
        {"totalCommits":5420,"totalMergedPRs":890,"totalCodeReviews":1250,"totalIssuesClosed":340,
        "totalStars":12500,"totalFollowers":8900}
        """

    private static func rank(_ bytes: [UInt8]) throws -> Body {
        try JSONDecoder().decode(Body.self, from: Data(bytes))
    }

    @Test func `draws a card from counts in a file`() async throws {
        let program = try Program()
        try Data(Self.sample.utf8).write(to: URL(filePath: program.path("octocat.json")))
        let card = try await program.run(["rank", "octocat", "--stats", "octocat.json", "--theme", "light"])
        let picture = try await program.run([
            "rank", "octocat", "--stats", "octocat.json", "-o", "card.png", "--scale", "1",
        ])

        #expect(card.status == 0)
        #expect(card.text.hasPrefix("<svg "))
        #expect(card.text.contains("width=\"400\" height=\"120\""))
        #expect(card.text.contains("Grandmaster"))
        #expect(picture.status == 0)
        #expect(FileManager.default.contents(atPath: program.path("card.png"))?.prefix(4) == Data([137, 80, 78, 71]))
    }

    @Test func `says the rank of counts on standard input as JSON`() async throws {
        let result = try await Program().run(
            ["rank", "octocat", "--stats", "-", "--format", "json"],
            input: Self.sample
        )
        let body = try Self.rank(result.output)

        #expect(body.rank.tier == "Grandmaster")
        #expect(body.rank.elo == 2620)
        #expect(body.stats["totalFollowers"] == 8900)
    }

    @Test(arguments: [
        ("[1]", "standard input holds no counts: it is no JSON object"),
        (#"{"totalCommits":-1}"#, "totalCommits is -1; allowed: a whole number, zero or more"),
        (#"{"totalCommits":1.5}"#, "totalCommits is 1.5; allowed: a whole number"),
        (#"{"totalCommits":1e99}"#, "totalCommits is 1e+99; allowed: a whole number"),
        (#"{"totalStars":"many"}"#, "totalStars is \"many\"; allowed: a whole number"),
        (#"{"firstContributionYear":[]}"#, "firstContributionYear is no number; allowed: a whole number"),
        (#"{"totalCommit":5}"#, "there is no count 'totalCommit'; allowed: totalCommits, totalMergedPRs,"),
        (#"{"totalCommits":5"#, "it is not valid JSON"),
        ("", "it is not valid JSON"),
    ])
    func `says what is wrong with counts`(text: String, complaint: String) async throws {
        let result = try await Program().run(["rank", "octocat", "--stats", "-"], input: text)

        #expect(result.status == 1)
        #expect(result.errors.contains(complaint))
        #expect(result.output.isEmpty)
    }

    @Test func `asks GitHub when told to`() async throws {
        let fake = try FakeGitHubServer(users: FakeUser.ladder())
        defer { fake.stop() }
        let environment = ["GITHUB_API_URL": fake.address, "GITHUB_TOKENS": " first-token-of-the-test-0001 ,"]
        let program = try Program()
        let result = try await program.run(
            ["rank", "Emerald", "--github", "--format", "json"],
            environment: environment
        )
        let missing = try await program.run(["rank", "nobody", "--github"], environment: environment)

        #expect(try Self.rank(result.output).rank.tier == "Emerald")
        #expect(try Self.rank(result.output).username == "emerald")
        #expect(missing.status == 1)
        #expect(missing.errors.contains("no rank of nobody: GitHub has no user of this name."))
        #expect(fake.requests.allSatisfy { $0.authorization == "Bearer first-token-of-the-test-0001" })
    }

    @Test func `a token that is none is named by its place and never shown`() async throws {
        let program = try Program()
        let none = try await program.run(["rank", "octocat", "--github"])
        let bad = try await program.run(
            ["rank", "octocat", "--github"],
            environment: ["GITHUB_TOKENS": "good-one,se cret"]
        )

        #expect(none.errors.contains("set GITHUB_TOKENS"))
        #expect(bad.errors.contains("token number 2 in GITHUB_TOKENS"))
        #expect(!bad.errors.contains("cret"))
    }
}
