package import Quantities

extension Day {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Parses a day as `Sep 16, 2025`, the month in three letters or in full; nil for anything else.
    package init?(monthFirst text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: " "))
        guard parts.count == 3, parts[1].last == UInt8(ascii: ","), parts[0].count >= 3,
            let day = Self.number(parts[1].dropLast(), 1...2), let year = Self.number(parts[2], 4...4),
            let month = Self.months.firstIndex(where: { name in
                name.utf8.elementsEqual(parts[0].prefix(3).map { $0 | 0x20 })
            })
        else { return nil }
        self.init(year: year, month: month + 1, day: day)
    }

    private static func number(_ digits: Substring.UTF8View, _ length: ClosedRange<Int>) -> Int? {
        guard length.contains(digits.count), digits.allSatisfy({ 48...57 ~= $0 }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    }
}
