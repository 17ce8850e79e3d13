/// Counters by two labels with known sets of values, such as requests by endpoint and status.
public struct CounterTable: Sendable {
    private let rows: [String]
    private let columns: [String]
    private let counters: [Counter]

    /// Makes a table of zeros.
    public init(rows: [String], columns: [String]) {
        self.rows = rows
        self.columns = columns
        counters = (0..<rows.count * columns.count).map { _ in Counter() }
    }

    /// Adds one to a counter; does nothing if the row or the column does not exist.
    public func add(row: Int, column: Int) {
        guard rows.indices.contains(row), columns.indices.contains(column) else { return }
        counters[row * columns.count + column].add()
    }

    /// Returns the counters above zero, row by row, with the names of the two labels.
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
