internal import CSodium

/// A secret that signs messages with HMAC-SHA256 (RFC 2104, FIPS 198-1).
public struct SigningKey: Sendable {
    /// Bytes of the shortest secret that is accepted.
    public static let minLength = 16

    /// The length of a signature in bytes.
    public static let signatureLength = 32

    private let secret: [UInt8]

    /// Makes a key of a secret.
    ///
    /// - Parameters:
    ///   - secret: 16 bytes or more; 32 random ones are best.
    ///   - cryptography: the initialised library.
    /// - Throws: `CryptographyError.secretTooShort`.
    public init(_ secret: [UInt8], with cryptography: Cryptography) throws(CryptographyError) {
        guard secret.count >= Self.minLength else {
            throw .secretTooShort(bytes: secret.count, atLeast: Self.minLength)
        }
        self.secret = secret
    }

    /// Returns the signature of a message, 32 bytes.
    public func signature(of message: [UInt8]) -> [UInt8] {
        var state = crypto_auth_hmacsha256_state()
        var signature = [UInt8](repeating: 0, count: Self.signatureLength)
        // The results are always 0: these functions cannot fail.
        _ = unsafe crypto_auth_hmacsha256_init(&state, secret, secret.count)
        _ = unsafe crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
        _ = unsafe crypto_auth_hmacsha256_final(&state, &signature)
        return signature
    }

    /// Whether a signature is that of a message; takes the same time for every signature of the right length.
    public func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        let expected = self.signature(of: message)
        guard signature.count == expected.count else { return false }
        return unsafe sodium_memcmp(expected, signature, expected.count) == 0
    }
}
