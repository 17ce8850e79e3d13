import Foundation
import Testing

/// What README tells people to type is there.
@Suite struct ReadmeTests {
    private static func readme() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    }

    /// The words behind `render` in each of README's samples, without comments and other programs of a pipe.
    private static func samples() throws -> [[String]] {
        try readme().matches(of: /```sh\n((?s).*?)```/).flatMap { $0.1.split(separator: "\n") }.compactMap { line in
            let words = line.split(separator: "#")[0].split(separator: " ").map(String.init)
            return words.firstIndex { $0.hasSuffix("bin/render") || $0.hasSuffix("release/render") || $0 == "render" }
                .map { Array(words[($0 + 1)...].prefix { $0 != "|" && $0 != ">" }) }
        }
    }

    @Test func `every sample is a command with options that it has`() async throws {
        let program = try Program()
        let samples = try Self.samples()
        #expect(samples.count > 10)
        for sample in samples {
            let help = try await program.run(["help"] + sample.prefix { !$0.hasPrefix("-") })
            #expect(help.status == 0, "\(sample)")
            for option in sample where option.hasPrefix("-") && option != "-" {
                #expect(help.text.contains(" \(option)"), "\(sample)")
            }
        }
    }

    @Test func `every option and variable that is spoken of is one`() async throws {
        let program = try Program()
        let overview = try await program.run(["help"]).text
        let commands = overview.matches(of: #/\n  ([a-z]+(?: [a-z]+)?) {2}/#).map { String($0.1) }
        #expect(commands.count > 15)
        var options: Set = ["--help"]
        for command in commands {
            let help = try await program.run(["help"] + command.split(separator: " ").map(String.init)).text
            options.formUnion(help.matches(of: /(--[a-z-]+)/).map { String($0.1) })
        }
        let readme = try Self.readme()
        // Those of other programs stand beside the program's name.
        let others: Set = ["--json", "--nginx", "--no-redirect"]
        let spoken = Set(readme.matches(of: /[ `(](--[a-z][a-z-]+)/).map { String($0.1) }).subtracting(others)
        #expect(spoken.contains("--brand") && spoken.contains("--address"))
        #expect(spoken.subtracting(options).isEmpty)
        let variables = Set(options.map { "RENDER_" + $0.dropFirst(2).uppercased().replacing("-", with: "_") })
        #expect(Set(readme.matches(of: /RENDER_[A-Z_]*[A-Z]/).map { String($0.0) }).subtracting(variables).isEmpty)
    }
}
