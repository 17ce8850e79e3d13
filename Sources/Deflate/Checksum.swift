internal import CDeflate

/// The check value that the container formats ask for.
public enum Checksum {
    /// The CRC-32 of gzip and PNG, of several pieces by going on from the one before.
    public static func crc32(_ bytes: Span<UInt8>, after crc: UInt32 = 0) -> UInt32 {
        unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(crc, $0.baseAddress, $0.count) }
    }
}
