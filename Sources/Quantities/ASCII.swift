extension UInt8 {
    /// Whether the byte is one of `a-z A-Z 0-9`.
    package var isASCIIAlphanumeric: Bool {
        switch self {
        case 48...57, 65...90, 97...122: true
        default: false
        }
    }
}
