import Sodium
import Testing

@Suite struct SodiumTests {
    private let cryptography = try? Cryptography()

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private func key(_ secret: [UInt8]) throws -> SigningKey {
        try SigningKey(secret, with: try #require(cryptography))
    }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func `hashes as FIPS 180-4 says`(text: String, digest: String) throws {
        #expect(hexadecimal(try #require(cryptography).sha256(Array(text.utf8))) == digest)
    }

    @Test func `signs as RFC 4231 says`() throws {
        let signature = try key([UInt8](repeating: 0x0B, count: 20)).signature(of: Array("Hi There".utf8))
        #expect(hexadecimal(signature) == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        let long = try key([UInt8](repeating: 0xAA, count: 131))
        let message = Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8)
        #expect(
            hexadecimal(long.signature(of: message))
                == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        )
    }

    @Test func `accepts its own signature and no other`() throws {
        let key = try key([UInt8](repeating: 1, count: 16))
        let signature = key.signature(of: [1, 2, 3])
        #expect(key.isValid(signature, for: [1, 2, 3]))
        #expect(!key.isValid(signature, for: [1, 2, 4]))
        #expect(!key.isValid([], for: [1, 2, 3]))
        #expect(!key.isValid(signature + [0], for: [1, 2, 3]))
        for bit in 0..<256 {
            var wrong = signature
            wrong[bit / 8] ^= 1 << (bit % 8)
            #expect(!key.isValid(wrong, for: [1, 2, 3]))
        }
        #expect(!(try self.key([UInt8](repeating: 2, count: 16)).isValid(signature, for: [1, 2, 3])))
    }

    @Test func `refuses a short secret`() {
        #expect(throws: CryptographyError.secretTooShort(bytes: 15, atLeast: 16)) {
            _ = try key([UInt8](repeating: 1, count: 15))
        }
    }

    @Test func `random bytes differ and have the length asked for`() throws {
        let cryptography = try #require(cryptography)
        #expect(cryptography.randomBytes(32) != cryptography.randomBytes(32))
        #expect(cryptography.randomBytes(32).count == 32)
        #expect(cryptography.randomBytes(0).isEmpty)
        #expect(cryptography.randomBytes(-1).isEmpty)
    }
}
