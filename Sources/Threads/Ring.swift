/// First in, first out, in a place of fixed size.
public struct Ring<Element> {
    private var elements: [Element?]
    private var first = 0
    /// How many elements there are.
    public private(set) var count = 0

    /// An empty ring for at most that many elements, at least one.
    public init(capacity: Int) {
        elements = Array(repeating: nil, count: max(1, capacity))
    }

    /// Whether there is no room left.
    public var isFull: Bool { count == elements.count }

    /// Adds an element at the end; false when there is no room.
    public mutating func append(_ element: Element) -> Bool {
        guard !isFull else { return false }
        elements[(first + count) % elements.count] = element
        count += 1
        return true
    }

    /// Takes the first element; nil when there is none.
    public mutating func removeFirst() -> Element? {
        guard count > 0 else { return nil }
        let element = elements[first]
        elements[first] = nil
        first = (first + 1) % elements.count
        count -= 1
        return element
    }
}

extension Ring: Sendable where Element: Sendable {}
