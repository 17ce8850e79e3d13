/// Where a value of a JSON text lies and what kind it is; what it means is read when it is wanted.
struct JSONValue {
    enum Kind: Equatable {
        /// The range lies between the quotes.
        case text(hasEscapes: Bool)
        case number, boolean, null, object, array
    }

    let kind: Kind
    let range: Range<Int>
}

/// Where and why a JSON text is none.
struct JSONFault: Error {
    let reason: String
    let position: Int
}
