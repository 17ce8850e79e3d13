import Foundation
import Quantities

/// The files that the lines of a batch write, each of which belongs to the first line that names it.
struct BatchFiles {
    /// The numbers of the lines, by the keys of their files.
    private var lines: [String: Int] = [:]

    /// Reads a line and reserves its file.
    ///
    /// - Throws: `BatchError`, also for a file that belongs to another line.
    mutating func line(_ bytes: [UInt8], _ number: Int, store: String) throws -> BatchLine {
        let line = try BatchLine(bytes, store: store)
        // Some file systems ignore case and the composition of letters.
        let key = line.file.split(separator: "/").filter { $0 != "." }.joined(separator: "/").lowercased()
            .precomposedStringWithCanonicalMapping
        if let other = lines[key] {
            throw BatchError("\"file\" is \(SafeText.shown(line.file)), as in line \(other); allowed: one of its own")
        }
        lines[key] = number
        return line
    }
}
