import Commands
import Foundation
import Quantities
import Ranking

/// A file with the counts that a rank is made of: a JSON object of whole numbers.
struct CountsFile: Decodable {
    let stats: AggregatedStats

    /// Reads a file; a missing count is zero.
    ///
    /// - Throws: `CountsFileError`.
    init(_ bytes: [UInt8]) throws {
        do {
            self = try JSONDecoder().decode(CountsFile.self, from: Data(bytes))
        } catch DecodingError.dataCorrupted {
            throw CountsFileError.noJSON
        } catch DecodingError.typeMismatch {
            throw CountsFileError.noObject
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Name.self)
        for name in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
            guard AggregatedStats.names.contains(name.stringValue) else {
                throw CountsFileError.unknownName(name.stringValue)
            }
            guard try !container.decodeNil(forKey: name) else { continue }
            guard let count = try? container.decode(Int.self, forKey: name), count >= 0 else {
                throw CountsFileError.noCount(name.stringValue, Self.shown(name, in: container))
            }
        }
        stats = try AggregatedStats(from: decoder)
    }

    private static func shown(_ name: Name, in container: KeyedDecodingContainer<Name>) -> String {
        if let number = try? container.decode(Int.self, forKey: name) { return "\(number)" }
        if let number = try? container.decode(Double.self, forKey: name) { return "\(number)" }
        return (try? container.decode(String.self, forKey: name)).map { "\"\(SafeText.shown($0))\"" } ?? "no number"
    }

    /// A key with any name.
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

/// An error in a file of counts.
enum CountsFileError: Error, CustomStringConvertible {
    /// The file is no JSON.
    case noJSON
    /// The JSON is no object.
    case noObject
    /// There is no count of this name.
    case unknownName(String)
    /// The count of the first name has a value, shown second, that is no whole number of zero or more.
    case noCount(String, String)

    var description: String {
        switch self {
        case .noJSON: "it is not valid JSON"
        case .noObject: "it is no JSON object"
        case .unknownName(let name):
            "there is no count '\(SafeText.shown(name))'; allowed: \(AggregatedStats.names.joined(separator: ", "))"
        case .noCount(let name, let value): "\(name) is \(value); allowed: a whole number, zero or more"
        }
    }
}
