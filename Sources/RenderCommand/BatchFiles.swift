import Foundation
import Quantities

/// The files of a batch, each of which one line writes.
struct BatchFiles {
    private var lines: [String: Int] = [:]

    /// Reads a line, and takes its place for it.
    mutating func line(_ bytes: [UInt8], _ number: Int, store: String) throws -> BatchLine {
        let line = try BatchLine(bytes, store: store)
        // As file systems take them for the same that know no case.
        let key = line.file.split(separator: "/").filter { $0 != "." }.joined(separator: "/").lowercased()
            .precomposedStringWithCanonicalMapping
        if let other = lines[key] {
            throw BatchError("\"file\" is \(SafeText.shown(line.file)), as in line \(other); allowed: one of its own")
        }
        lines[key] = number
        return line
    }
}
