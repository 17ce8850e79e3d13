package import Files
import Foundation
import Quantities
import Synchronization

/// Where a command writes: what was asked for to standard output, everything else to standard error.
package struct Console: Sendable {
    private let output = Output()
    private let errors = FileHandle.standardError

    /// Whether somebody watches standard error at a terminal.
    package let isInteractive = isatty(2) == 1

    /// Whether standard output is a terminal, and so read by somebody and not by a program.
    package let isShown = isatty(1) == 1

    /// Whether a path leads to a terminal, as `/dev/tty` does.
    package static func isTerminal(_ path: String) -> Bool {
        let target = URL(filePath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        // Nothing else is opened: a pipe would wait for its reader.
        guard attributes?[.type] as? FileAttributeType == .typeCharacterSpecial,
            let handle = FileHandle(forWritingAtPath: target)
        else { return false }
        return isatty(handle.fileDescriptor) == 1
    }

    /// Why not all that was asked for could be written; nil when it was.
    ///
    /// It is looked at when a command has ended, and sooner only by those whose work is worth nothing unseen.
    package var failure: FileError? { output.failure.withLock(\.self) }

    /// Writes a line of what was asked for.
    package func say(_ line: String) { write(Array((Self.safe(line) + "\n").utf8)) }

    /// Writes bytes of what was asked for; once that has failed, nothing more.
    package func write(_ bytes: [UInt8]) {
        output.failure.withLock { failure in
            guard failure == nil else { return }
            do throws(FileError) {
                try StandardStream.write(bytes)
            } catch {
                failure = error
            }
        }
    }

    /// Writes a line for whoever watches.
    package func note(_ line: String) { try? errors.write(contentsOf: Data((Self.safe(line) + "\n").utf8)) }

    /// Words as they are shown: what steers a terminal and came from outside, as in a file's name, steers none.
    private static func safe(_ words: String) -> String {
        if SafeText.isClean(words) { return words }
        var safe = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            let isKept = scalar == "\n" || scalar == "\t" || !SafeText.isControl(scalar)
            safe.append(isKept ? scalar : "\u{FFFD}")
        }
        return String(safe)
    }

    /// Replaces the line that the cursor is in; nothing where nobody watches.
    package func progress(_ line: String) {
        guard isInteractive else { return }
        try? errors.write(contentsOf: Data("\r\u{1B}[K\(line)".utf8))
    }

    /// Clears the line of progress.
    package func endProgress() {
        guard isInteractive else { return }
        try? errors.write(contentsOf: Data("\r\u{1B}[K".utf8))
    }

    private final class Output: Sendable {
        package let failure = Mutex<FileError?>(nil)
    }
}
