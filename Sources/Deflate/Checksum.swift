internal import CDeflate

/// The checksum of gzip and PNG files.
public enum Checksum {
    /// Returns the CRC-32 of bytes; for data in several pieces, `crc` is that of the pieces before.
    public static func crc32(_ bytes: Span<UInt8>, after crc: UInt32 = 0) -> UInt32 {
        unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(crc, $0.baseAddress, $0.count) }
    }
}
