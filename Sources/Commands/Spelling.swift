/// Finds the words that a misspelt word may stand for.
package enum Spelling {
    /// Returns `; did you mean badge?`, or an empty text if no word is near.
    package static func hint(for word: String, among words: [String]) -> String {
        let near = nearest(to: word, among: words)
        guard let last = near.last else { return "" }
        let others = near.dropLast().joined(separator: ", ")
        return "; did you mean \(others.isEmpty ? last : "\(others) or \(last)")?"
    }

    /// Returns the nearest of some words, at most three.
    ///
    /// A word is near if it differs by at most two letters, or one for each three letters of a longer word. If there is
    /// none, words count that have the given one as a part or as the beginning of a part, as `flat-square` has
    /// `square`, and words that it begins with, as `warning` does with `warn`. Case, leading dashes and `_` for `-` make
    /// no difference.
    package static func nearest(to word: String, among words: [String]) -> [String] {
        let key = Self.key(of: word)
        guard !key.isEmpty, key.count <= 64 else { return [] }
        let distances = words.map { edits(from: key, to: Self.key(of: $0)) }
        guard let least = distances.compactMap(\.self).min() else {
            return Array(words.filter { hasPart(key, Self.key(of: $0)) }.prefix(3))
        }
        return Array(zip(words, distances).filter { $0.1 == least }.map(\.0).prefix(3))
    }

    private static func key(of word: String) -> [UInt8] {
        word.lowercased().utf8.drop { $0 == UInt8(ascii: "-") }.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
    }

    /// Returns the number of edits between two words, or nil if there are too many or no letter would remain.
    private static func edits(from key: [UInt8], to word: [UInt8]) -> Int? {
        let maxEdits = min(max(2, key.count / 3), key.count - 1, word.count - 1)
        guard abs(key.count - word.count) <= maxEdits else { return nil }
        let edits = distance(key, word)
        return edits <= maxEdits ? edits : nil
    }

    /// Returns the number of letters to add, delete, replace or swap with their neighbour: the Damerau–Levenshtein
    /// distance in its restricted form (optimal string alignment).
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

    private static func hasPart(_ key: [UInt8], _ word: [UInt8]) -> Bool {
        word.count > 2 && key.starts(with: word)
            || word.split { " -/".utf8.contains($0) }.contains { part in
                part.elementsEqual(key) || key.count > 2 && part.starts(with: key)
            }
    }
}
