internal import CSodium

/// libsodium, ready for use: hashes and randomness.
///
/// Having one means that the library has been initialised. It is passed to whoever hashes or draws random numbers.
public struct Cryptography: Sendable {
    /// Initialises libsodium; once or often, from any thread.
    public init() throws(CryptographyError) {
        guard sodium_init() >= 0 else { throw .unavailable }
    }

    /// The SHA-256 digest (FIPS 180-4), 32 bytes.
    public func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
        // Its result is always 0: the function cannot fail.
        _ = unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// Bytes from the system's random generator, fit for secrets.
    ///
    /// - Parameter count: How many; none for a negative number.
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
