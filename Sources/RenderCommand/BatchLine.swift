import Commands
import Foundation
import Quantities

/// One line of a batch: a picture of somebody, and the file it goes to.
struct BatchLine {
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

/// The error of a line of a batch.
struct BatchError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
