public import Foundation

/// Something that reads what strangers send, to be fed anything at all.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// Request heads, whole and in pieces, with everything that is decoded from them.
    case request
    /// Addresses, read as each endpoint reads them.
    case endpoint
    /// Queries of the badge endpoint, and what the log shows of them.
    case look
    /// Usage in its three shapes.
    case usage
    /// Price files.
    case prices
    /// Names and sentences on pictures.
    case picture
    /// Fields of the log.
    case log
    /// Card templates, and the cards that they draw.
    case template

    /// Feeds it some bytes.
    ///
    /// - Throws: `Finding` when what comes out is wrong; what crashes, crashes.
    public func run(_ bytes: [UInt8]) throws {
        switch self {
        case .request: try RequestFuzzing.run(bytes)
        case .endpoint: try EndpointFuzzing.run(bytes)
        case .look: try LookFuzzing.run(bytes)
        case .usage: try UsageFuzzing.run(bytes)
        case .prices: PricesFuzzing.run(bytes)
        case .picture: try PictureFuzzing.run(bytes)
        case .log: try LogFuzzing.run(bytes)
        case .template: try TemplateFuzzing.run(bytes)
        }
    }

    /// Its seeds, and what was found with it: small files that are fed to it in every run of the tests.
    public var corpus: [URL] {
        get throws {
            let folder = URL(filePath: #filePath).deletingLastPathComponent()
            let seeds = try Self.files(in: folder.appending(path: "corpus/\(rawValue)"))
            guard self == .template else { return seeds }
            return seeds + (try Self.files(in: folder.appending(path: "../../Templates")))
        }
    }

    private static func files(in folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }
}

/// Something that must never be.
public struct Finding: Error, CustomStringConvertible {
    /// What is wrong.
    public let description: String

    init(_ description: String) {
        self.description = description
    }

    static func require(_ condition: Bool, _ description: @autoclosure () -> String) throws {
        if !condition { throw Finding(description()) }
    }
}
