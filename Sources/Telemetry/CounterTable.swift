/// Counters by two properties, each with a known set of values: as requests by endpoint and status.
public struct CounterTable: Sendable {
    private let rows: [String]
    private let columns: [String]
    private let counters: [Counter]

    /// A table of zeros.
    public init(rows: [String], columns: [String]) {
        self.rows = rows
        self.columns = columns
        counters = (0..<rows.count * columns.count).map { _ in Counter() }
    }

    /// Counts one; nothing for a row or a column that there is not.
    public func add(row: Int, column: Int) {
        guard rows.indices.contains(row), columns.indices.contains(column) else { return }
        counters[row * columns.count + column].add()
    }

    /// What was counted at least once, row by row, under the names of the two properties.
    public func samples(_ rowLabel: String, _ columnLabel: String) -> [Sample] {
        counters.enumerated().compactMap { index, counter in
            guard counter.value > 0 else { return nil }
            return Sample(
                Double(counter.value),
                [(rowLabel, rows[index / columns.count]), (columnLabel, columns[index % columns.count])]
            )
        }
    }
}
