import Foundation
import Testing

/// Where results go and data comes from, and what is said when they cannot.
@Suite(.timeLimit(.minutes(5))) struct OutputTests {
    @Test(arguments: [
        (["badge", "demo", "-o", "."], 1, ". cannot be written: it is a folder"),
        (["badge", "demo", "-o", "nowhere/a.svg"], 1, "nowhere/a.svg cannot be written: there is no such folder"),
        (["badge", "demo", "-o", ""], 2, "invalid value '' for --output; allowed: a file, or - for standard output"),
        (["gallery", "demo", "-o", ""], 2, "allowed: the folder that the pictures go to"),
        (["gallery", "demo", "-o", "counts.json"], 1, "cannot be written: Not a directory"),
        (["batch", ".", "-o", "out"], 1, ". cannot be read: it is a folder"),
        (["rank", "octocat", "--stats", "."], 1, ". cannot be read: it is a folder"),
        (["import", ".", "--user", "ann"], 1, ". cannot be read: it is a folder"),
        (["rank", "octocat", "--stats", "nothing"], 1, "nothing cannot be read: No such file or directory"),
        (
            ["badge", "demo", "-o", "a.jpg"], 2,
            "invalid value 'a.jpg' for --output; allowed: a file that ends in .svg or"
        ),
        (["badge", "demo", "-o", "a.PNG", "--format", "svg"], 2, "ends in .svg, as --format svg says"),
        (["og", "stats", "demo", "-o", "a.webp"], 2, "allowed: a file that ends in .svg or .png"),
        (["og", "stats", "demo", "-o", "a.svg", "--file-format", "png"], 2, "ends in .png, as --file-format png says"),
        (["rank", "octocat", "--stats", "counts.json", "-o", "a.gif"], 2, "ends in .svg or .png or .json"),
        (["badge", "demo", "-o", "a.json"], 2, "ends in .svg or .png"),
    ])
    func `says what is wrong with where it should go or come from`(
        arguments: [String],
        status: Int32,
        words: String
    ) async throws {
        let program = try Program()
        try Data("{}".utf8).write(to: URL(filePath: program.path("counts.json")))
        let result = try await program.run(arguments)

        #expect(result.status == status)
        #expect(result.errors.contains(words))
        #expect(!result.errors.contains("NSCocoaErrorDomain"))
    }
}
