/// The spellings under which price lists may have a model.
package enum ModelName {
    /// Returns the names to look up in order, each shorter than the one before.
    package static func spellings(of model: String) -> [(name: String, step: PriceMatch.Step)] {
        var spellings = [(name: model, step: PriceMatch.Step.name)]
        var last: String { spellings.last?.name ?? model }
        if let name = withoutProvider(last) { spellings.append((name, .withoutProvider)) }
        if let name = withoutDate(last) { spellings.append((name, .withoutDate)) }
        if let name = without("-latest", last) { spellings.append((name, .withoutLatest)) }
        return spellings
    }

    /// Returns the part after the last `/`; nil if there is no `/` or nothing after it.
    package static func withoutProvider(_ name: String) -> String? {
        let bytes = name.utf8
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let rest = name[bytes.index(after: slash)...]
        return rest.isEmpty ? nil : String(rest)
    }

    /// Returns whether a name says that its model is free.
    package static func saysFree(_ name: String) -> Bool {
        without("-free", name) != nil || without(":free", name) != nil
    }

    /// Returns the name without `-20250929`, `@20250929` or `-2024-04-09` at its end; nil if it does not end so.
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
