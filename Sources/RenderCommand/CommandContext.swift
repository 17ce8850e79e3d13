import Assets
import Files
import Foundation
import Profiles
import Service
import Sodium
import Typography

/// What a command finds around it.
struct CommandContext: Sendable {
    let console: Console
    let environment: [String: String]
    let program: URL

    /// Now.
    var now: Timestamp {
        Timestamp(unixMicroseconds: Int((Date().timeIntervalSince1970 * 1_000_000).rounded()))
    }

    /// The project's fonts and, behind them, the system's.
    func fonts(_ assets: Assets) throws -> FontLibrary {
        try FontLibrary(
            folder: assets.fonts.path,
            includingSystem: true,
            cacheFolder: FontLibrary.cacheFolder(environment: environment)
        )
    }

    /// Opens a store; for writing it is made where there is none.
    func store(_ options: StoreOptions, access: ProfileStore.Access, readers: Int = 1) throws -> ProfileStore {
        if access == .readOnly, !FileManager.default.fileExists(atPath: options.path) {
            throw CommandError.noStore(path: options.path)
        }
        var prices = PriceTable.listed
        if let path = options.prices {
            prices = prices.extended(by: try PriceTable(file: InputFile.read(path)))
        }
        return try ProfileStore(
            path: options.path,
            access: access,
            prices: prices,
            readers: readers,
            cryptography: try Cryptography()
        )
    }
}

/// Where the store is, and what models cost.
struct StoreOptions: Sendable {
    let path: String
    let prices: String?

    static let specs = [
        OptionSpec(
            name: "--store",
            value: "FILE",
            help: "Where users and their usage are stored (default: emblem.sqlite)."
        ),
        OptionSpec(
            name: "--prices",
            value: "FILE",
            help: "A JSON file with what more models cost, in USD per million tokens."
        ),
    ]

    init(_ arguments: ParsedArguments) {
        path = arguments["--store"] ?? "emblem.sqlite"
        prices = arguments["--prices"]
    }

    /// Does something with the store; where it lacks a user, the error says how to add them.
    func explainingWhoIsMissing<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            guard let error = error as? ServiceError, case .userNotFound(let name) = error else { throw error }
            throw CommandError.noUser(name, store: path)
        }
    }
}

/// Why a command could not do its work.
enum CommandError: Error, CustomStringConvertible {
    /// There is no store to read.
    case noStore(path: String)
    /// A file cannot be read.
    case unreadable(String, reason: String? = nil)
    /// A file is no picture of somebody that every card could show.
    case noAvatar(String)
    /// A file cannot be written.
    case unwritable(String, reason: String)
    /// A token that nobody could be shown, and that is no more.
    case unshownToken(Int, reason: String)
    /// The user keeps their numbers to themselves, or there is no such user.
    case noUser(String, store: String)

    var description: String {
        switch self {
        case .noStore(let path):
            "there is no store at \(path); import into one with render import FILE --user NAME --store \(path)"
        case .unreadable(let path, let reason): "\(path) cannot be read" + (reason.map { ": \($0)" } ?? "")
        case .noAvatar(let path):
            "\(path) is no picture that cards can show: a PNG file, or a JPEG file in RGB or grey, whole and of at most "
                + "16 million pixels"
        case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
        case .unshownToken(let id, let reason):
            "token \(id) could not be shown and is revoked; standard output cannot be written: \(reason)"
        case .noUser(let name, let store):
            "there is no user '\(name)' in \(store); add one with render user add \(name) --store \(store)"
        }
    }
}
