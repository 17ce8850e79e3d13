internal import CDeflate

/// The check values that the container formats ask for.
public enum Checksum {
    /// The CRC-32 of gzip and PNG, of several pieces by going on from the one before.
    public static func crc32(_ bytes: Span<UInt8>, after crc: UInt32 = 0) -> UInt32 {
        unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(crc, $0.baseAddress, $0.count) }
    }

    /// The Adler-32 of zlib, of several pieces by going on from the one before.
    public static func adler32(_ bytes: Span<UInt8>, after adler: UInt32 = 1) -> UInt32 {
        unsafe bytes.withUnsafeBytes { unsafe libdeflate_adler32(adler, $0.baseAddress, $0.count) }
    }
}
