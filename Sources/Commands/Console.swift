package import Files
import Foundation
import Quantities
import Synchronization

/// Where a command writes: its results to standard output, everything else to standard error.
package struct Console: Sendable {
    private let output: Output
    private let writeError: @Sendable ([UInt8]) -> Void

    /// Whether standard error is a terminal, which shows progress.
    package let isInteractive: Bool
    /// Whether standard output is a terminal.
    package let isTerminal: Bool

    /// Writes to the standard streams of the process.
    package init() {
        output = Output { bytes throws(FileError) in try StandardStream.write(bytes) }
        writeError = { try? FileHandle.standardError.write(contentsOf: Data($0)) }
        isInteractive = isatty(2) == 1
        isTerminal = isatty(1) == 1
    }

    /// Writes to functions in place of the standard streams, neither of which is a terminal.
    package init(
        output: @escaping @Sendable ([UInt8]) throws(FileError) -> Void,
        error: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.output = Output(output)
        writeError = error
        (isInteractive, isTerminal) = (false, false)
    }

    /// Whether a path leads to a terminal, as `/dev/tty` does.
    package static func isTerminal(_ path: String) -> Bool {
        let target = URL(filePath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        // Only a device is opened: opening a pipe would wait for its reader.
        guard attributes?[.type] as? FileAttributeType == .typeCharacterSpecial,
            let handle = FileHandle(forWritingAtPath: target)
        else { return false }
        return isatty(handle.fileDescriptor) == 1
    }

    /// The first error of writing to standard output; nil if there was none.
    ///
    /// It is checked when a command has ended; commands whose result must not get lost check it themselves.
    package var failure: FileError? { output.failure }

    /// Writes a line to standard output.
    package func say(_ line: String) { write(Array((Self.safe(line) + "\n").utf8)) }

    /// Writes bytes to standard output; after an error nothing more is written.
    package func write(_ bytes: [UInt8]) { output.write(bytes) }

    /// Writes a line to standard error.
    package func note(_ line: String) { writeError(Array((Self.safe(line) + "\n").utf8)) }

    /// Replaces characters that control a terminal, which names of files can hold, by U+FFFD.
    private static func safe(_ text: String) -> String {
        if SafeText.isClean(text) { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isKept = scalar == "\n" || scalar == "\t" || !SafeText.isControl(scalar)
            safe.append(isKept ? scalar : "\u{FFFD}")
        }
        return String(safe)
    }

    /// Shows a line in place of the terminal's current one; does nothing unless standard error is a terminal.
    package func progress(_ line: String) {
        guard isInteractive else { return }
        writeError(Array("\r\u{1B}[K\(line)".utf8))
    }

    /// Clears the line that `progress` shows.
    package func endProgress() { progress("") }

    private final class Output: Sendable {
        private let writing: @Sendable ([UInt8]) throws(FileError) -> Void
        private let firstFailure = Mutex<FileError?>(nil)

        init(_ writing: @escaping @Sendable ([UInt8]) throws(FileError) -> Void) { self.writing = writing }

        var failure: FileError? { firstFailure.withLock(\.self) }

        func write(_ bytes: [UInt8]) {
            firstFailure.withLock { failure in
                guard failure == nil else { return }
                do throws(FileError) {
                    try writing(bytes)
                } catch {
                    failure = error
                }
            }
        }
    }
}
