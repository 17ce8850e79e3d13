/// A strict parser of JSON (RFC 8259) in bytes that builds no tree.
///
/// Values nested deeper than 32 are an error, so that no input can exhaust the stack. Numbers and texts are returned as
/// ranges and converted on demand.
package struct JSONReader {
    package static let maxDepth = 32

    package let bytes: [UInt8]
    package private(set) var position: Int
    private let end: Int

    package init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// Reads one object and calls a closure with each member, in order, duplicates included.
    package mutating func object(
        depth: Int = 0,
        _ member: (_ key: JSONValue, _ value: JSONValue) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try expect("{", depth: depth)
        if take(UInt8(ascii: "}")) { return }
        repeat {
            skipSpace()
            let key = try text()
            guard take(UInt8(ascii: ":")) else { throw fault("a colon is missing after a key") }
            try member(key, try value(depth: depth + 1))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault("a comma or the end of an object is missing") }
    }

    /// Reads one array and calls a closure with each element, in order.
    package mutating func array(depth: Int = 0, _ element: (JSONValue) throws(JSONFault) -> Void) throws(JSONFault) {
        try expect("[", depth: depth)
        if take(UInt8(ascii: "]")) { return }
        repeat {
            try element(try value(depth: depth + 1))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault("a comma or the end of an array is missing") }
    }

    /// Reads one value of any kind, with everything inside it.
    package mutating func value(depth: Int = 0) throws(JSONFault) -> JSONValue {
        skipSpace()
        let start = position
        switch position < end ? bytes[position] : 0 {
        case UInt8(ascii: "\""): return try text()
        case UInt8(ascii: "{"):
            try object(depth: depth) { _, _ throws(JSONFault) in }
            return JSONValue(kind: .object, range: start..<position)
        case UInt8(ascii: "["):
            try array(depth: depth) { _ throws(JSONFault) in }
            return JSONValue(kind: .array, range: start..<position)
        case UInt8(ascii: "t"): return try literal("true", .boolean)
        case UInt8(ascii: "f"): return try literal("false", .boolean)
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return try number()
        }
    }

    /// Whether nothing but white space is left.
    package var isAtEnd: Bool { bytes[position..<end].allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }

    /// Checks that nothing but white space is left.
    package mutating func finish() throws(JSONFault) {
        skipSpace()
        guard position == end else { throw fault("something follows the end of the value") }
    }

    private mutating func expect(_ opening: Unicode.Scalar, depth: Int) throws(JSONFault) {
        guard depth < Self.maxDepth else { throw fault("values are nested deeper than \(Self.maxDepth)") }
        guard take(UInt8(truncatingIfNeeded: opening.value)) else { throw fault("“\(opening)” is missing") }
    }

    private mutating func skipSpace() {
        while position < end, bytes[position] <= 0x20 {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func literal(_ text: StaticString, _ kind: JSONValue.Kind) throws(JSONFault) -> JSONValue {
        let start = position
        for expected in text.description.utf8 {
            guard position < end, bytes[position] == expected else { throw fault("there is no value") }
            position += 1
        }
        return JSONValue(kind: kind, range: start..<position)
    }

    private mutating func text() throws(JSONFault) -> JSONValue {
        guard position < end, bytes[position] == UInt8(ascii: "\"") else { throw fault("a quoted text is missing") }
        position += 1
        let start = position
        var hasEscapes = false
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return JSONValue(kind: .text(hasEscapes: hasEscapes), range: start..<position - 1)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                position += 2
            case 0..<0x20: throw fault("a text contains a raw control character")
            default: position += 1
            }
        }
        position = end
        throw fault("a text does not end")
    }

    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = position
        skip(UInt8(ascii: "-"))
        if !skip(UInt8(ascii: "0")) { try digits() }
        if skip(UInt8(ascii: ".")) { try digits() }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            if !skip(UInt8(ascii: "+")) { skip(UInt8(ascii: "-")) }
            try digits()
        }
        return JSONValue(kind: .number, range: start..<position)
    }

    private mutating func digits() throws(JSONFault) {
        let start = position
        while position < end, 48...57 ~= bytes[position] { position += 1 }
        guard position > start else {
            throw fault(position < end ? "there is no value" : "the value does not end")
        }
    }

    @discardableResult
    private mutating func skip(_ byte: UInt8) -> Bool {
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private func fault(_ reason: String) -> JSONFault {
        JSONFault(reason: reason, position: position)
    }
}
