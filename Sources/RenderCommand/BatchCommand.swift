import Foundation
import Profiles
import Service

/// `render batch FILE -o DIR`: draws many pictures, a line of JSON each.
struct BatchCommand: Command {
    static let spec = CommandSpec(
        name: "batch",
        summary: "Draw many pictures at once.",
        operands: ["FILE|-"],
        options: [
            OptionSpec(name: "--output", value: "DIR", help: "The folder they go to. Required.", short: "-o")
        ] + PictureOptions.specs,
        discussion: """
            A line is a JSON object: "draw" is badge or one of the cards stats, weekly, achievement and wrapped, "name"
            whose picture it is, "file" where it goes below DIR; everything else is an option of render badge or
            render og without its dashes, as {"draw":"badge","name":"demo","file":"demo.svg","variant":"heatmap"}.
            Lines that fail are listed at the end with their numbers; the others are drawn, and the exit status is 1.
            """
    )

    private let source: String
    private let folder: String
    private let options: PictureOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        source = arguments.operands.first ?? "-"
        guard let folder = arguments["--output"] else {
            throw .invalid(option: "--output", value: "", allowed: "the folder that the pictures go to")
        }
        self.folder = folder
        options = try PictureOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let lines = try Self.lines(of: source)
        try Self.makeFolder(folder)
        let profiles = ProfileReader(
            store: try? context.store(options.store, access: .readOnly, readers: 8),
            now: { context.now },
            asOf: options.asOf,
            showsPrivate: true
        )
        let workshop = Workshop(try options.studio(in: context), console: context.console)
        let failures = try workshop.run(
            lines.map { number, line in
                (
                    "line \(number)",
                    { artist in
                        let picture = try BatchLine(line, store: options.store.path)
                        let file = try picture.command().file(from: profiles, with: artist)
                        try OutputFile.write(file, to: folder + "/" + picture.file)
                    }
                )
            }
        )
        context.console.say("\(lines.count - failures.count) of \(lines.count) pictures in \(folder)")
        return failures.report(context.console)
    }

    /// The lines that are not empty, with their numbers.
    private static func lines(of source: String) throws -> [(number: Int, bytes: [UInt8])] {
        let data =
            source == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: source)
        guard let data else { throw CommandError.unreadable(source) }
        return Array(data).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
            .map { ($0.offset + 1, Array($0.element)) }
            .filter { !$0.1.allSatisfy { $0 <= 32 } }
    }

    static func makeFolder(_ path: String) throws(CommandError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .unwritable(path, reason: error.localizedDescription)
        }
    }
}

/// One line of a batch.
private struct BatchLine {
    let file: String
    private let kind: String
    private let name: String
    private let store: String
    private let options: [String: String]

    init(_ bytes: [UInt8], store: String) throws {
        self.store = store
        let fields: [String: Field]
        do {
            fields = try JSONDecoder().decode([String: Field].self, from: Data(bytes))
        } catch {
            throw BatchError("not a JSON object of texts and numbers")
        }
        func text(_ key: String) throws -> String {
            guard let text = fields[key]?.text, !text.isEmpty else { throw BatchError("\"\(key)\" is missing") }
            return text
        }
        kind = try text("draw")
        name = try text("name")
        file = try text("file")
        guard !file.hasPrefix("/"), !file.split(separator: "/").contains("..") else {
            throw BatchError("\"file\" is \(file); allowed: a path below the folder")
        }
        options = fields.filter { !["draw", "name", "file"].contains($0.key) }.mapValues(\.text)
    }

    func command() throws -> any PictureCommand {
        let words =
            options.sorted { $0.key < $1.key }.flatMap { ["--\($0.key)", $0.value] } + [
                "--output", file, "--store", store,
            ]
        guard kind != "badge" else {
            return try BadgeCommand(
                ParsedArguments(words + ["--", name], for: BadgeCommand.spec, environment: [:])
            )
        }
        return try CardCommand(
            ParsedArguments(words + ["--", kind, name], for: CardCommand.spec, environment: [:])
        )
    }

    /// A text or a number, as text.
    private struct Field: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self.text = text
            } else {
                text = String(try container.decode(Int.self))
            }
        }
    }
}

/// What is wrong with a line of a batch.
private struct BatchError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
