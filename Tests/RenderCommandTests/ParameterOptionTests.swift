import Parameters
import Pictures
import Testing

/// Options that are written from the descriptions of parameters.
@Suite struct ParameterOptionTests {
    private static let commands: [(words: [String], parameters: [ParameterDescription])] = [
        (["badge", "demo"], BadgeQuery.parameters),
        (["og", "stats", "demo"], CardQuery.parameters),
        (["share", "ann", "2026", "--share-secret", "a secret of the deployment"], CardQuery.parameters),
        (
            ["rank", "octocat", "--stats", "-"],
            [
                RankCardQuery.theme.description, RankCardQuery.scale.description,
                PictureParameters.idPrefix.description,
            ]
        ),
    ]

    @Test(arguments: commands.indices) func `help lists every allowed value of a parameter and its default`(
        index: Int
    ) async throws {
        let (words, parameters) = Self.commands[index]
        let help = try await Program().run(["help", words[0]]).text.split(separator: "\n")

        for parameter in parameters {
            let place = try #require(help.firstIndex { $0.hasPrefix("  --\(parameter.name) ") }, "\(parameter.name)")
            // A long option has its help on the next line.
            let line = help[place...].prefix(2).joined(separator: " ")
            if case .choices(let choices) = parameter.allowed {
                let words = Set(line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
                for choice in choices { #expect(words.contains(choice)) }
            }
            if let usual = parameter.default {
                #expect(line.contains("(default: \(usual))") || line.contains("else \(usual))"))
            }
        }
    }

    @Test(arguments: commands.indices) func `an error lists every allowed value of a parameter`(
        index: Int
    ) async throws {
        let (words, parameters) = Self.commands[index]
        for parameter in parameters {
            let result = try await Program().run(words + ["--\(parameter.name)", "§"], input: "{}")
            let allowed =
                switch parameter.allowed {
                case .wholeNumber(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
                case .choices, .text: parameter.allowed.words
                }
            #expect(result.status == 2)
            #expect(result.errors == "render: invalid value '§' for --\(parameter.name); allowed: \(allowed)\n")
        }
    }

    @Test func `an option takes the values of its parameter alone, but leading zeros and no empty text`() async throws {
        let scaled = try await Program().run(["badge", "demo", "--format", "png", "--scale", "3"])
        let zeros = try await Program().run(["badge", "demo", "--format", "png", "--scale", "003"])
        let empty = try await Program().run(["badge", "demo", "--theme="])
        let ofQuery = try await Program().run(["og", "stats", "demo", "--format", "png"])

        #expect(scaled.status == 0 && scaled.output == zeros.output)
        #expect(empty.errors.hasPrefix("render: invalid value '' for --theme; allowed: dark, light, auto"))
        // The query of the service takes this for the type of file.
        #expect(ofQuery.status == 2 && ofQuery.errors.contains("allowed: standard, story, square"))
    }
}
