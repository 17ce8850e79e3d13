internal import CXXHash

/// The hash function XXH3 of libxxhash.
///
/// It has no key, so that the same bytes have the same hash in every process and on every machine. It does not
/// withstand people who look for collisions.
public enum XXH3 {
    /// Returns the 128-bit hash of bytes, with the default secret and seed 0.
    public static func hash128(_ bytes: Span<UInt8>) -> UInt128 {
        let hash = unsafe bytes.withUnsafeBytes { unsafe XXH3_128bits($0.baseAddress, $0.count) }
        return UInt128(hash.high64) << 64 | UInt128(hash.low64)
    }
}
