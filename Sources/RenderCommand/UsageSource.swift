import Commands
import Deflate
import Files
import Foundation
import Usage

/// Reads the bytes of a file or of standard input in pieces, and decompresses gzip.
final class UsageSource {
    /// Bytes of the largest compressed file, which is read whole, and of the largest that it may decompress to.
    private static let maxUnpackedSize = 1 << 28
    private static let pieceSize = 1 << 16

    /// The number of bytes; nil if unknown.
    let size: Int?
    private let read: (Int) throws -> [UInt8]?
    private var hasBegun = false
    /// Decompressed bytes that have not been returned yet.
    private var unpacked: ArraySlice<UInt8> = []

    /// Opens a file, or standard input for `-`.
    ///
    /// - Throws: `CommandError.unreadable`.
    init(_ path: String, in context: CommandContext) throws(CommandError) {
        guard path != "-" else {
            read = context.input.read(upToCount:)
            size = nil
            return
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType != .typeDirectory else {
            throw .unreadable(path, reason: "\(FileError.isFolder)")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
        read = { try handle.read(upToCount: $0).map(Array.init) }
        size = (attributes?[.size] as? NSNumber)?.intValue
    }

    /// Returns the next piece, at most 64 KiB; nil or an empty one at the end.
    func next() throws(StoreError) -> [UInt8]? {
        if !unpacked.isEmpty { return nextUnpacked() }
        let bytes = try nextPiece()
        defer { hasBegun = true }
        guard !hasBegun, var packed = bytes, Decompressor.isGzip(packed) else { return bytes }
        while let more = try nextPiece(), !more.isEmpty {
            packed += more
            guard packed.count <= Self.maxUnpackedSize else {
                throw .unreadable("\(DeflateError.tooLarge(limit: Self.maxUnpackedSize))")
            }
        }
        do throws(DeflateError) {
            unpacked = try Decompressor().gunzip(packed, limit: Self.maxUnpackedSize)[...]
        } catch {
            throw .unreadable("\(error)")
        }
        return nextUnpacked()
    }

    private func nextUnpacked() -> [UInt8] {
        defer { unpacked = unpacked.dropFirst(Self.pieceSize) }
        return Array(unpacked.prefix(Self.pieceSize))
    }

    private func nextPiece() throws(StoreError) -> [UInt8]? {
        do {
            return try read(Self.pieceSize)
        } catch {
            throw .unreadable(error.localizedDescription)
        }
    }
}
