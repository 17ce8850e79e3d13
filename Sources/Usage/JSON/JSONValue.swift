/// The kind and the byte range of a value in a JSON text; its content is decoded on demand.
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

/// Where and why a text is not valid JSON.
package struct JSONFault: Error {
    package let reason: String
    package let position: Int
}
