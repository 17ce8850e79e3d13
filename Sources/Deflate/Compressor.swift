internal import CDeflate

/// Compresses whole buffers with libdeflate.
///
/// Keeps its working memory from call to call; it belongs to one thread at a time.
@safe public final class Compressor {
    private let handle: OpaquePointer

    /// Makes a compressor.
    ///
    /// - Parameter level: 0 stores, 1 is fastest, 6 usual, 12 smallest and about fifty times slower than 1.
    /// - Throws: `DeflateError.noCompressor`.
    public init(level: Int) throws(DeflateError) {
        guard (0...12).contains(level), let handle = unsafe libdeflate_alloc_compressor(Int32(level)) else {
            throw .noCompressor(level: level)
        }
        unsafe self.handle = handle
    }

    deinit {
        unsafe libdeflate_free_compressor(handle)
    }

    /// Returns the bytes as one gzip member (RFC 1952), without a name or a time: the same bytes give the same file.
    public func gzip(_ bytes: [UInt8]) -> [UInt8] {
        unsafe compress(bytes, bound: libdeflate_gzip_compress_bound) { source, count, target, space in
            unsafe libdeflate_gzip_compress(handle, source, count, target, space)
        }
    }

    /// Returns the bytes as a zlib stream (RFC 1950).
    public func zlib(_ bytes: [UInt8]) -> [UInt8] {
        unsafe compress(bytes, bound: libdeflate_zlib_compress_bound) { source, count, target, space in
            unsafe libdeflate_zlib_compress(handle, source, count, target, space)
        }
    }

    private func compress(
        _ bytes: [UInt8],
        bound: (OpaquePointer?, Int) -> Int,
        _ body: (UnsafeRawPointer?, Int, UnsafeMutableRawPointer?, Int) -> Int
    ) -> [UInt8] {
        let space = unsafe bound(handle, bytes.count)
        return unsafe bytes.withUnsafeBytes { source in
            unsafe [UInt8](unsafeUninitializedCapacity: space) { target, count in
                // Never 0, which would mean too little space: the bound comes from the library.
                count = unsafe body(source.baseAddress, source.count, target.baseAddress, space)
            }
        }
    }
}
