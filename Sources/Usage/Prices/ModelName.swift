/// What a model's name may be called in a price list.
package enum ModelName {
    /// The names to look up, most like the given one first; each drops what the one before still had.
    package static func spellings(of model: String) -> [(name: String, step: PriceMatch.Step)] {
        var spellings = [(name: model, step: PriceMatch.Step.name)]
        var last: String { spellings.last?.name ?? model }
        if let name = withoutProvider(last) { spellings.append((name, .withoutProvider)) }
        if let name = withoutDate(last) { spellings.append((name, .withoutDate)) }
        if let name = without("-latest", last) { spellings.append((name, .withoutLatest)) }
        return spellings
    }

    /// What stands behind the last `/`; nil where there is none, or nothing behind it.
    package static func withoutProvider(_ name: String) -> String? {
        let bytes = name.utf8
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let rest = name[bytes.index(after: slash)...]
        return rest.isEmpty ? nil : String(rest)
    }

    /// Whether a name says that its model costs nothing.
    package static func saysFree(_ name: String) -> Bool {
        without("-free", name) != nil || without(":free", name) != nil
    }

    /// The name without `-20250929`, `@20250929` or `-2024-04-09` at its end.
    private static func withoutDate(_ name: String) -> String? {
        let bytes = Array(name.utf8)
        for pattern in ["-dddddddd", "@dddddddd", "-dddd-dd-dd"].map({ Array($0.utf8) })
        where bytes.count > pattern.count {
            let matches = zip(bytes.suffix(pattern.count), pattern).allSatisfy { byte, expected in
                expected == UInt8(ascii: "d") ? 48...57 ~= byte : byte == expected
            }
            if matches { return String(decoding: bytes.dropLast(pattern.count), as: UTF8.self) }
        }
        return nil
    }

    private static func without(_ ending: String, _ name: String) -> String? {
        let (bytes, ending) = (Array(name.utf8), Array(ending.utf8))
        guard bytes.count > ending.count, bytes.suffix(ending.count).elementsEqual(ending) else { return nil }
        return String(decoding: bytes.dropLast(ending.count), as: UTF8.self)
    }
}
