import Commands
import Foundation
import Usage
import Quantities
import Pictures

/// `render batch FILE -o DIR`: draws many pictures, each described by a line of JSON.
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

    private static let cards = HelpText.list(CardCommand.names, "and")

    private let source: String
    private let folder: OutputFolder
    private let options: PictureOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        source = arguments.operands.first ?? "-"
        folder = try OutputFolder(arguments)
        options = try PictureOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let lines = try lines(in: context)
        let store = Result { try context.store(options.store, access: .readOnly, readers: 8) }
        let renderAssets = try options.renderAssets(in: context)
        try folder.make()
        var files = BatchFiles()
        // Lines are read in their order, so that of several with the same file the first writes it.
        let jobs = lines.map { number, bytes in
            let line = Result { try files.line(bytes, number, store: options.store.path) }
            return ParallelRenderer.Job(name: "line \(number)") { renderer in
                try draw(line.get(), from: store, renderAssets, renderer, in: context)
            }
        }
        let failures = try ParallelRenderer(renderAssets, console: context.console).run(jobs)
        context.noteMissingFonts(of: renderAssets)
        context.console.say("\(lines.count - failures.count) of \(lines.count) pictures in \(folder.path)")
        return failures.report(context.console)
    }

    private func draw(
        _ line: BatchLine,
        from store: Result<any ClosableStore, any Error>,
        _ renderAssets: RenderAssets,
        _ shared: PictureRenderer,
        in context: CommandContext
    ) throws {
        let command = try line.command()
        let profiles = ProfileReader(
            store: try line.needsStore ? store.get() : nil,
            now: { context.now },
            asOf: command.options.asOf ?? options.asOf,
            viewer: .administrator
        )
        let renderer = try command.ownAssets(from: renderAssets).map { try PictureRenderer($0) } ?? shared
        let file = try command.file(from: profiles, with: renderer)
        try folder.make(line.subfolder)
        try folder.write(file, to: line.file, in: context)
    }

    /// The lines that are not empty, with their numbers.
    private func lines(in context: CommandContext) throws -> [(number: Int, bytes: [UInt8])] {
        try InputFile.read(source, atMost: InputFile.maxBatchSize, in: context).split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: false
        )
        .enumerated()
        .map { ($0.offset + 1, Array($0.element)) }
        .filter { !$0.1.allSatisfy { $0 <= 32 } }
    }
}
