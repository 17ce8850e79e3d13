public import Usage

/// Reads what share links are signed for.
extension ProfileReader {
    /// Returns what share links to a user's pictures are signed for.
    ///
    /// - Throws: `PictureError` for an unknown name, for a private profile, and when the store cannot be read.
    /// - Returns: nil for a user without an account to sign, whose row was inserted into the store by hand.
    public func shareSubject(_ name: UserName) throws(PictureError) -> ShareSubject? {
        try person(name).shareSubject
    }
}

extension ProfileReader.Person {
    /// What share links to the person's pictures are signed for; nil for a user without an account to sign.
    package var shareSubject: ShareSubject? {
        switch self {
        case .demo: UserName("demo").map { ShareSubject(user: $0, seal: []) }
        case .user(let user): user.shareSeal.map { ShareSubject(user: user.name, seal: $0.bytes) }
        }
    }
}
