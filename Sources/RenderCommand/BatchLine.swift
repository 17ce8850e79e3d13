import Commands
import Foundation
import Quantities

/// One line of a batch: a picture and the file that it is written to.
struct BatchLine {
    /// The path of the file below the batch's folder.
    let file: String
    private let kind: String
    private let name: String
    private let store: String
    private let options: [String: String]

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - bytes: a JSON object of texts and whole numbers.
    ///   - store: the path of the store.
    /// - Throws: `BatchError`.
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
        let kinds = ["badge"] + CardCommand.names
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

    /// The keys that are no options.
    private static let ownKeys = ["draw", "name", "file"]
    /// The options that are given once for the whole batch.
    private static let sharedKeys = ["output", "store", "prices", "assets", "brand", "address"]

    /// Whether the picture shows a user of the store.
    var needsStore: Bool { name.lowercased() != "demo" }

    /// The path of the file's folder below the batch's folder; empty for the batch's folder itself.
    var subfolder: String { file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "" }

    /// Returns the command that draws the picture.
    ///
    /// - Throws: `UsageError` for options that are not allowed.
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

    /// A JSON text or whole number, as text.
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

/// An error in a line of a batch.
struct BatchError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
