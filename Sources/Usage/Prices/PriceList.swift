/// The rows of one price list, indexed by name.
package struct PriceList: Hashable, Sendable {
    /// The rows, sorted by name.
    package let rows: [PriceRow]
    private let named: [String: Int]
    private let lent: [String: Int]

    /// Makes a list of rows; of several with the same name, the last counts.
    package init(_ all: some Sequence<PriceRow>) {
        let unique = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
        let rows = unique.values.sorted { $0.name < $1.name }
        self.rows = rows
        named = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.name, $0) })
        var sellers: [String: [Int]] = [:]
        for (index, row) in rows.enumerated() {
            guard let name = ModelName.withoutProvider(row.name) else { continue }
            sellers[name, default: []].append(index)
        }
        lent = Dictionary(
            uniqueKeysWithValues: sellers.compactMap { name, sellers in
                Self.choice(among: sellers, of: rows, for: name).map { (name, $0) }
            }
        )
    }

    /// Returns the row for a model's name, or nil if there is none.
    package func find(_ model: String) -> PriceMatch? {
        for (name, step) in ModelName.spellings(of: model) {
            if let index = named[name] { return PriceMatch(step: step, row: rows[index]) }
            guard let index = lent[name] else { continue }
            return PriceMatch(step: step == .name ? .rowWithoutProvider : step, row: rows[index])
        }
        return nil
    }

    /// Returns the row whose price counts for a name without a provider: the maker's, else the median of the sellers'.
    ///
    /// The median is used so that a single mistake or discount does not decide.
    private static func choice(among sellers: [Int], of rows: [PriceRow], for name: String) -> Int? {
        let makers = sellers.compactMap { index in
            ModelMaker.rank(of: rows[index].provider, for: name).map { (rank: $0, index: index) }
        }
        // The rows are sorted by name, so that the choice among equals is always the same.
        if let maker = makers.min(by: { ($0.rank, $0.index) < ($1.rank, $1.index) }) { return maker.index }
        func sum(_ index: Int) -> Int { rows[index].price.input + rows[index].price.output }
        let byPrice = sellers.sorted { (sum($0), $0) < (sum($1), $1) }
        return byPrice.isEmpty ? nil : byPrice[(byPrice.count - 1) / 2]
    }
}

extension PriceList {
    /// The program's own list, parsed when the first price is looked up.
    package static let shipped = PriceList(ShippedPrices.rows)
}

extension ShippedPrices {
    /// Parses the rows of the lines.
    package static var rows: [PriceRow] {
        Array(lines.utf8).split(separator: UInt8(ascii: "\n")).compactMap { line in
            let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            guard columns.count >= 4 else { return nil }
            func number(_ column: Int) -> Int? { columns.count > column ? Self.number(columns[column]) : nil }
            let price = ModelPrice(
                kinds: (2..<6).map(number),
                maxPrompt: number(6),
                tiers: columns.dropFirst(7).compactMap(tier)
            )
            guard let price else { return nil }
            return PriceRow(
                name: String(decoding: columns[0], as: UTF8.self),
                provider: String(decoding: columns[1], as: UTF8.self),
                price: price
            )
        }
    }

    /// Parses a tier such as `272000:400000/1800000/500000/40000`: the threshold, and the four prices above it.
    private static func tier(_ column: ArraySlice<UInt8>) -> (above: Int, kinds: [Int?])? {
        let parts = column.split(separator: UInt8(ascii: ":"))
        guard parts.count == 2, let above = number(parts[0]) else { return nil }
        return (above, parts[1].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(number))
    }

    /// Parses up to fifteen digits.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard 1...15 ~= digits.count, digits.allSatisfy({ 48...57 ~= $0 }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    }
}
