/// Why a cryptographic value could not be made.
public enum CryptographyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// libsodium could not be initialised.
    case unavailable
    /// A signing secret is too short to be one.
    case secretTooShort(bytes: Int, atLeast: Int)

    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .unavailable: "libsodium could not be initialised: the system offers no random numbers"
        case .secretTooShort(let bytes, let least):
            "the signing secret has \(bytes) bytes; it needs at least \(least), for example from `openssl rand -hex 32`"
        }
    }
}
