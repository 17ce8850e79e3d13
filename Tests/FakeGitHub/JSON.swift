/// A JSON value, for requests read and answers written by the fake.
public enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Int)
    case text(String)
    case list([JSON])
    /// In the order in which it is written.
    case object([Pair])

    /// A name and its value.
    public struct Pair: Hashable, Sendable {
        let name: String
        let value: JSON
    }

    static func object(_ pairs: KeyValuePairs<String, JSON>) -> JSON {
        .object(pairs.map { Pair(name: $0.key, value: $0.value) })
    }

    /// The text of a text.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The value as JSON text.
    public var description: String {
        switch self {
        case .null: "null"
        case .bool(let bool): String(bool)
        case .number(let number): String(number)
        case .text(let text): Self.quoted(text)
        case .list(let values): "[" + values.map(\.description).joined(separator: ",") + "]"
        case .object(let pairs):
            "{" + pairs.map { Self.quoted($0.name) + ":" + $0.value.description }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            default: String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}

extension JSON: CustomStringConvertible, Decodable {
    /// Reads any JSON value with whole numbers.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSON].self) {
            self = .list(list)
        } else {
            let object = try container.decode([String: JSON].self)
            self = .object(object.map { Pair(name: $0.key, value: $0.value) })
        }
    }
}
