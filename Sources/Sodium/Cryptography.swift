internal import CSodium

/// Hashes and random bytes of libsodium.
///
/// A value of this type proves that the library has been initialised, so callers that need libsodium take one.
public struct Cryptography: Sendable {
    /// Initialises libsodium; may be called repeatedly and on any thread.
    public init() throws(CryptographyError) {
        guard sodium_init() >= 0 else { throw .unavailable }
    }

    /// Returns the SHA-256 digest (FIPS 180-4), 32 bytes.
    public func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
        // Its result is always 0: the function cannot fail.
        _ = unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// Returns bytes from the system's random generator, which are fit for secrets.
    ///
    /// - Parameter count: the number of bytes; a negative one counts as 0.
    /// - Returns: the bytes.
    public func randomBytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(count, 0))
        unsafe bytes.withUnsafeMutableBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            unsafe randombytes_buf(start, buffer.count)
        }
        return bytes
    }
}
