import Commands
import Foundation
import SQLiteStore
import Usage
import Quantities
import Pictures

/// `render batch FILE -o DIR`: draws many pictures, a line of JSON each.
struct BatchCommand: Command {
    static let spec = CommandSpec(
        name: "batch",
        summary: "Draw many pictures at once.",
        operands: ["FILE|-"],
        options: [
            OutputFolder.spec
        ] + PictureOptions.specs,
        discussion: """
            A line is a JSON object: "draw" is badge or one of the cards \(cards), "name"
            whose picture it is, "file" where it goes below DIR, in a folder that is made where there is none. Options of
            render badge and render og stand there without their dashes, as
            {"draw":"badge","name":"demo","file":"sub/demo.svg","variant":"heatmap"}; where fonts, the store and prices
            are, and the brand with its address, is said once for the whole batch, and as-of where a line does not say it.
            Lines that fail are listed at the end with their numbers; the others are drawn, and the exit status is 1.
            """
    )

    private static let cards = HelpText.list(CardCommand.Kind.allCases.map(\.rawValue), "and")

    private let source: String
    private let folder: OutputFolder
    private let options: PictureOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        source = arguments.operands.first ?? "-"
        folder = try OutputFolder(arguments)
        options = try PictureOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let lines = try Self.lines(of: source)
        let store = Result { try context.store(options.store, access: .readOnly, readers: 8) }
        let renderAssets = try options.renderAssets(in: context)
        try folder.make()
        var places = BatchPlaces()
        let workshop = Workshop(renderAssets, console: context.console)
        let failures = try workshop.run(
            lines.map { number, line in
                // In the order of the lines, so that it is the first of several that has a place.
                let parsed = Result { try places.line(line, number, store: options.store.path) }
                return (
                    "line \(number)",
                    { renderer in
                        let picture = try parsed.get()
                        let command = try picture.command()
                        let profiles = ProfileReader(
                            store: try picture.needsStore ? store.get() : nil,
                            now: { context.now },
                            asOf: command.options.asOf ?? options.asOf,
                            showsPrivate: true
                        )
                        let renderer =
                            try command.needsItsOwnStudio
                            ? PictureRenderer(command.renderAssets(from: renderAssets)) : renderer
                        let file = try command.file(from: profiles, with: renderer)
                        try folder.make(picture.subfolder)
                        try folder.write(file, to: picture.file, in: context)
                    }
                )
            }
        )
        context.noteMissingFonts(of: renderAssets)
        context.console.say("\(lines.count - failures.count) of \(lines.count) pictures in \(folder.path)")
        return failures.report(context.console)
    }

    /// The lines that are not empty, with their numbers.
    private static func lines(of source: String) throws -> [(number: Int, bytes: [UInt8])] {
        try InputFile.read(source, atMost: InputFile.longestBatch).split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: false
        )
        .enumerated()
        .map { ($0.offset + 1, Array($0.element)) }
        .filter { !$0.1.allSatisfy { $0 <= 32 } }
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
        let kinds = ["badge"] + CardCommand.Kind.allCases.map(\.rawValue)
        guard kinds.contains(kind) else {
            let hint = Spelling.hint(for: kind, among: kinds)
            throw BatchError("\"draw\" is \(SafeText.shown(kind)); allowed: \(kinds.joined(separator: ", "))\(hint)")
        }
        name = try text("name")
        file = try text("file")
        guard !file.hasPrefix("/"), !file.split(separator: "/").contains(".."), SafeText.isClean(file) else {
            let allowed = "a path below the folder, without control characters"
            throw BatchError("\"file\" is \(SafeText.shown(file)); allowed: \(allowed)")
        }
        options = fields.filter { !Self.ownKeys.contains($0.key) }.mapValues(\.text)
        let spec = kind == "badge" ? BadgeCommand.spec : CardCommand.spec
        let allowed = spec.options.map { String($0.name.dropFirst(2)) }.filter { !Self.sharedKeys.contains($0) }
        if let key = options.keys.sorted().first(where: { !allowed.contains($0) }) {
            let keys = Self.ownKeys + allowed
            let words = keys.joined(separator: ", ") + Spelling.hint(for: key, among: keys)
            throw BatchError("\"\(SafeText.shown(key))\" is nothing that a line says; allowed: \(words)")
        }
    }

    private static let ownKeys = ["draw", "name", "file"]
    /// Options that hold for the whole batch.
    private static let sharedKeys = ["output", "store", "prices", "assets", "brand", "address"]

    /// Whether the picture shows what is in the store.
    var needsStore: Bool { name.lowercased() != "demo" }

    /// The folder that the file lies in; empty for the batch's own.
    var subfolder: String { file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "" }

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

/// The files of a batch, each of which one line writes.
private struct BatchPlaces {
    private var lines: [String: Int] = [:]

    /// Reads a line, and takes its place for it.
    mutating func line(_ bytes: [UInt8], _ number: Int, store: String) throws -> BatchLine {
        let line = try BatchLine(bytes, store: store)
        // As file systems take them for the same that know no case.
        let key = line.file.split(separator: "/").filter { $0 != "." }.joined(separator: "/").lowercased()
            .precomposedStringWithCanonicalMapping
        if let other = lines[key] {
            throw BatchError("\"file\" is \(SafeText.shown(line.file)), as in line \(other); allowed: one of its own")
        }
        lines[key] = number
        return line
    }
}

/// What is wrong with a line of a batch.
private struct BatchError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
