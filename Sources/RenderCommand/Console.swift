import Foundation
import Glibc

/// Where a command writes: what was asked for to standard output, everything else to standard error.
struct Console: Sendable {
    private let output = FileHandle.standardOutput
    private let errors = FileHandle.standardError

    /// Whether somebody watches standard error at a terminal.
    let isInteractive = isatty(2) == 1

    /// Whether standard output is a terminal, and so read by somebody and not by a program.
    let isShown = isatty(1) == 1

    /// Writes a line of what was asked for.
    func say(_ line: String) { write(Array((line + "\n").utf8)) }

    /// Writes bytes of what was asked for.
    func write(_ bytes: [UInt8]) { try? output.write(contentsOf: Data(bytes)) }

    /// Writes a line for whoever watches.
    func note(_ line: String) { try? errors.write(contentsOf: Data((line + "\n").utf8)) }

    /// Replaces the line that the cursor is in; nothing where nobody watches.
    func progress(_ line: String) {
        guard isInteractive else { return }
        try? errors.write(contentsOf: Data("\r\u{1B}[K\(line)".utf8))
    }

    /// Clears the line of progress.
    func endProgress() {
        guard isInteractive else { return }
        try? errors.write(contentsOf: Data("\r\u{1B}[K".utf8))
    }
}
