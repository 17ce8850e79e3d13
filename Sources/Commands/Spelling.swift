/// Finds what somebody may have meant by a word that is none of those there are.
package enum Spelling {
    /// `; did you mean badge?`; nothing where no word is near.
    package static func hint(for word: String, among words: [String]) -> String {
        let near = nearest(to: word, among: words)
        guard let last = near.last else { return "" }
        let others = near.dropLast().joined(separator: ", ")
        return "; did you mean \(others.isEmpty ? last : "\(others) or \(last)")?"
    }

    /// The words that one is likely to stand for, the nearest ones alone, three at most.
    ///
    /// Near is what two slips of a finger, or one for three letters, lead to; else what has the word as a part or a
    /// part's beginning, as `flat-square` has `square`, or begins it, as `warn` does `warning`. Case, leading dashes and `_` for `-` make no difference.
    package static func nearest(to word: String, among words: [String]) -> [String] {
        let heard = folded(word)
        guard !heard.isEmpty, heard.count <= 64 else { return [] }
        let distances = words.map { slips(from: heard, to: folded($0)) }
        guard let least = distances.compactMap(\.self).min() else {
            return Array(words.filter { hasPart(heard, folded($0)) }.prefix(3))
        }
        return Array(zip(words, distances).filter { $0.1 == least }.map(\.0).prefix(3))
    }

    private static func folded(_ word: String) -> [UInt8] {
        word.lowercased().utf8.drop { $0 == UInt8(ascii: "-") }.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
    }

    /// How many slips one word is from another; nil when too many, or when nothing of it would be left.
    private static func slips(from heard: [UInt8], to word: [UInt8]) -> Int? {
        let most = min(max(2, heard.count / 3), heard.count - 1, word.count - 1)
        guard abs(heard.count - word.count) <= most else { return nil }
        let slips = distance(heard, word)
        return slips <= most ? slips : nil
    }

    /// Letters to add, leave out, replace or swap with their neighbour (Damerau and Levenshtein's distance, in which no
    /// place is changed twice).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var (before, previous) = ([Int](), Array(0...right.count))
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var least = min(current[column], previous[column + 1]) + 1
                least = min(least, previous[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }

    private static func hasPart(_ heard: [UInt8], _ word: [UInt8]) -> Bool {
        word.count > 2 && heard.starts(with: word)
            || word.split { " -/".utf8.contains($0) }.contains { part in
                part.elementsEqual(heard) || heard.count > 2 && part.starts(with: heard)
            }
    }
}
