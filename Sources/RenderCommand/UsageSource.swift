import Commands
import Deflate
import Files
import Foundation
import SQLiteStore
import Usage

/// The bytes of a file or of standard input, a piece at a time; what is packed by gzip is unpacked.
final class UsageSource {
    /// The most that a packed file may unpack to, and the most that it may have itself: it is read at once.
    private static let largestUnpacked = 1 << 28
    private static let piece = 1 << 16

    /// How many bytes there are; nil where nobody knows.
    let size: Int?
    private let read: (Int) throws -> [UInt8]?
    private var hasBegun = false
    /// What was unpacked and has not been asked for yet.
    private var unpacked: ArraySlice<UInt8> = []

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

    func next() throws(StoreError) -> [UInt8]? {
        if !unpacked.isEmpty { return nextUnpacked() }
        let bytes = try nextPiece()
        defer { hasBegun = true }
        guard !hasBegun, var packed = bytes, Decompressor.isGzip(packed) else { return bytes }
        while let more = try nextPiece(), !more.isEmpty {
            packed += more
            guard packed.count <= Self.largestUnpacked else {
                throw .unreadable("\(DeflateError.tooLarge(limit: Self.largestUnpacked))")
            }
        }
        do throws(DeflateError) {
            unpacked = try Decompressor().gunzip(packed, limit: Self.largestUnpacked)[...]
        } catch {
            throw .unreadable("\(error)")
        }
        return nextUnpacked()
    }

    private func nextUnpacked() -> [UInt8] {
        defer { unpacked = unpacked.dropFirst(Self.piece) }
        return Array(unpacked.prefix(Self.piece))
    }

    private func nextPiece() throws(StoreError) -> [UInt8]? {
        do {
            return try read(Self.piece)
        } catch {
            throw .unreadable(error.localizedDescription)
        }
    }
}
