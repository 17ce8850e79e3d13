/// Where a value of a JSON text lies and what kind it is; what it means is read when it is wanted.
package struct JSONValue {
    package enum Kind: Equatable {
        /// The range lies between the quotes.
        case text(hasEscapes: Bool)
        case number, boolean, null, object, array
    }

    package let kind: Kind
    package let range: Range<Int>

    package init(kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

/// Where and why a JSON text is none.
package struct JSONFault: Error {
    package let reason: String
    package let position: Int
}
