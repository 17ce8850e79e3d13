import GitHub
import Testing

@Suite struct AccessTokenTests {
    @Test(arguments: [
        "ghp_xxxxxxxxxxxx", "ghp_0123456789abcdefABCDEF0123456789abcd", "github_pat_11ABCDEFG0_abcdefGHIJKL",
    ])
    func `takes personal tokens of both kinds`(text: String) {
        #expect(AccessToken(personal: text) != nil)
    }

    @Test(arguments: [
        "", "ghp_", "github_pat_", "gho_abcdefgh", "GHP_abcdefgh", " ghp_abcdefgh", "ghp_abcd efgh", "ghp_abcd\r\nX: y",
        "ghp_abc_def", "github_pat_abc-def", "ghp_é", "ghp_ａbc", "ghp_abc\n",
        "ghp_" + String(repeating: "a", count: 252),
    ])
    func `refuses what is no personal token`(text: String) {
        #expect(AccessToken(personal: text) == nil)
    }

    @Test(arguments: ["", "a b", "a\n", "é", String(repeating: "a", count: 256)])
    func `refuses a configured token that no header can carry`(text: String) {
        #expect(AccessToken(configured: text) == nil)
    }

    @Test func `nothing that prints a token shows more than its last four characters`() throws {
        let token = try #require(AccessToken(personal: "ghp_secretsecretsecret1234"))
        var dumped = ""
        dump(token, to: &dumped)
        dump(Access.own(token), to: &dumped)

        for text in ["\(token)", String(reflecting: token), "\(Access.own(token))", dumped] {
            #expect(!text.contains("secret"))
        }
        #expect("\(token)" == "…1234")
    }

    @Test func `a short token shows nothing`() throws {
        #expect(try #require(AccessToken(personal: "ghp_12345678")).lastFour == "****")
    }
}
