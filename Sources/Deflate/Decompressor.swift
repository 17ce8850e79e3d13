internal import CDeflate

/// Decompresses whole gzip files with libdeflate.
///
/// Keeps its working memory from call to call; it belongs to one thread at a time.
@safe public final class Decompressor {
    private let handle: OpaquePointer

    /// Makes a decompressor.
    ///
    /// - Throws: `DeflateError.noDecompressor`.
    public init() throws(DeflateError) {
        guard let handle = unsafe libdeflate_alloc_decompressor() else { throw .noDecompressor }
        unsafe self.handle = handle
    }

    deinit {
        unsafe libdeflate_free_decompressor(handle)
    }

    /// Whether bytes begin like a gzip file.
    public static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// Decompresses a gzip file, all its members one after another (RFC 1952).
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - limit: bytes that may come out, 0 or more; bounds the memory.
    /// - Returns: the decompressed bytes.
    /// - Throws: `DeflateError.damaged`; `.tooLarge` when more than `limit` bytes would come out.
    public func gunzip(_ bytes: [UInt8], limit: Int) throws(DeflateError) -> [UInt8] {
        var unpacked: [UInt8] = []
        var position = 0
        repeat {
            let (member, length) = try member(bytes, from: position, limit: limit - unpacked.count, of: limit)
            unpacked += member
            position += length
        } while position < bytes.count
        return unpacked
    }

    /// Decompresses one member; also returns how many compressed bytes it had.
    private func member(
        _ bytes: [UInt8],
        from position: Int,
        limit: Int,
        of whole: Int
    ) throws(DeflateError) -> (bytes: [UInt8], length: Int) {
        var space = min(max(4 * (bytes.count - position), 1 << 16), limit)
        while true {
            var (length, count) = (0, 0)
            var result = LIBDEFLATE_BAD_DATA
            let member = unsafe bytes.withUnsafeBytes { source in
                unsafe [UInt8](unsafeUninitializedCapacity: max(space, 1)) { target, filled in
                    let packed = unsafe UnsafeRawBufferPointer(rebasing: source[position...])
                    result = unsafe libdeflate_gzip_decompress_ex(
                        handle,
                        packed.baseAddress,
                        packed.count,
                        target.baseAddress,
                        space,
                        &length,
                        &count
                    )
                    filled = result == LIBDEFLATE_SUCCESS ? count : 0
                }
            }
            switch result {
            case LIBDEFLATE_SUCCESS: return (member, length)
            case LIBDEFLATE_INSUFFICIENT_SPACE:
                guard space < limit else { throw .tooLarge(limit: whole) }
                space = min(space * 4, limit)
            default: throw .damaged
            }
        }
    }
}
