/// A value of one of SQLite's five storage classes, to be bound to a statement.
public enum Value: Hashable, Sendable {
    /// A 64-bit integer.
    case integer(Int)
    /// A floating-point number.
    case real(Double)
    /// A text, bound as UTF-8 by its length: a NUL inside does not cut it.
    case text(String)
    /// Bytes.
    case blob([UInt8])
    /// No value.
    case null

    /// The text, or no value.
    public static func text(_ text: String?) -> Value { text.map(Value.text) ?? .null }

    /// The integer, or no value.
    public static func integer(_ integer: Int?) -> Value { integer.map(Value.integer) ?? .null }
}
