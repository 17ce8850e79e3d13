package import Files
import Foundation
import Synchronization

/// What a command reads where a path is `-`: the process's standard input, or bytes in its place.
package final class StandardInput: Sendable {
    /// The bytes not read yet; nil for the process's standard input.
    private let bytes: Mutex<ArraySlice<UInt8>?>

    /// The standard input of the process.
    package init() { bytes = Mutex(nil) }

    /// Bytes in place of the process's standard input.
    package init(_ bytes: [UInt8]) { self.bytes = Mutex(bytes[...]) }

    /// Reads to the end.
    ///
    /// - Throws: `FileError.tooLong` for more than `limit` bytes.
    package func readAll(atMost limit: Int) throws(FileError) -> [UInt8] {
        guard let bytes = take(limit + 1) else { return try StandardStream.read(atMost: limit) }
        guard bytes.count <= limit else { throw .tooLong(limit) }
        return bytes
    }

    /// Reads 1 to `count` bytes; nil or none at the end.
    package func read(upToCount count: Int) throws -> [UInt8]? {
        try take(count) ?? FileHandle.standardInput.read(upToCount: count).map(Array.init)
    }

    private func take(_ count: Int) -> [UInt8]? {
        bytes.withLock { bytes in
            guard let rest = bytes else { return nil }
            bytes = rest.dropFirst(count)
            return Array(rest.prefix(count))
        }
    }
}
