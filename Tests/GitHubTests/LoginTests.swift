import GitHub
import Testing

@Suite struct LoginTests {
    @Test(arguments: [
        "a", "7", "octocat", "Octo-Cat", "a-", "a--b", "a_b", "octo_acme", "a_", String(repeating: "x", count: 39),
    ])
    func `takes what the rule allows`(text: String) {
        #expect(Login(text)?.description == text)
    }

    @Test(arguments: [
        "", "-a", "_a", "a b", "a.b", "octocat\n", "\u{212A}elvin", "ａ", "é", "a\u{301}", "a/b", "a%00",
        "x type:pr", "\"}){", String(repeating: "x", count: 40),
    ])
    func `refuses everything else`(text: String) {
        #expect(Login(text) == nil)
    }

    @Test func `names that differ in case are the same user`() throws {
        let one = try #require(Login("OctoCat"))
        let other = try #require(Login("octocat"))

        #expect(one == other)
        #expect(Set([one, other]).count == 1)
        #expect(one.key == "octocat")
        #expect(one.description == "OctoCat")
    }
}
