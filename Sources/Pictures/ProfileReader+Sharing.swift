public import Usage

/// Who can be shown to whoever holds a link.
extension ProfileReader {
    /// What a link to somebody's pictures is signed for.
    ///
    /// - Throws: `PictureError` for nobody, for somebody private, and when the store cannot be read.
    /// - Returns: nil where there is nothing to sign, in a row that was put into the store by hand.
    public func shareSubject(_ name: UserName) throws(PictureError) -> ShareSubject? {
        try person(name).shareSubject
    }
}

extension ProfileReader.Person {
    /// What links to their pictures are signed for; nil where there is nothing to sign.
    package var shareSubject: ShareSubject? {
        switch self {
        case .demo: UserName("demo").map { ShareSubject(user: $0, seal: []) }
        case .user(let user): user.shareSeal.map { ShareSubject(user: user.name, seal: $0.bytes) }
        }
    }
}
