internal import CSodium

extension [UInt8] {
    /// The bytes as lower-case hexadecimal digits, two for each.
    public var hexadecimal: String {
        // One more character, for the zero byte that ends a string in C.
        let length = 2 * count
        return unsafe String(unsafeUninitializedCapacity: length + 1) { text in
            guard let start = text.baseAddress else { return 0 }
            _ = unsafe start.withMemoryRebound(to: CChar.self, capacity: length + 1) {
                unsafe sodium_bin2hex($0, length + 1, self, count)
            }
            return length
        }
    }

    /// Parses lower-case hexadecimal digits, two for each byte; nil for anything else.
    public init?(hexadecimal text: String) {
        let digits = Array(text.utf8)
        var bytes = [UInt8](repeating: 0, count: digits.count / 2)
        var length = 0
        let status = unsafe digits.withUnsafeBytes { digits in
            let start = unsafe digits.assumingMemoryBound(to: CChar.self).baseAddress
            return unsafe sodium_hex2bin(&bytes, bytes.count, start, digits.count, nil, &length, nil)
        }
        // libsodium takes capital digits too.
        guard status == 0, length == bytes.count, bytes.hexadecimal == text else { return nil }
        self = bytes
    }
}
