/// Bytes in the making: a growing stretch of memory with one owner.
///
/// Written for what writes hundreds of short literals into one file: an append is a comparison and a copy, where
/// `[UInt8]` also asks whether it is shared and goes through `String` (three fifths of the time a badge took).
@safe
public struct ByteBuffer: ~Copyable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var length: Int

    /// An empty buffer with room for a number of bytes before it has to grow.
    public init(capacity: Int) {
        self.capacity = max(capacity, 64)
        unsafe start = .allocate(capacity: self.capacity)
        length = 0
    }

    deinit { unsafe start.deallocate() }

    /// How many bytes were appended.
    @inlinable public var count: Int { length }
    /// Whether nothing was appended.
    @inlinable public var isEmpty: Bool { length == 0 }

    /// The bytes so far, copied.
    public var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: start, count: count)) }

    /// The byte at a place, 0 to `count - 1`; nil elsewhere.
    public subscript(index: Int) -> UInt8? {
        index >= 0 && index < count ? unsafe start[index] : nil
    }

    /// Appends a byte.
    @inlinable
    public mutating func append(_ byte: UInt8) {
        if length == capacity { grow(by: 1) }
        unsafe start[length] = byte
        length += 1
    }

    /// Appends the UTF-8 of a literal.
    @inlinable
    public mutating func append(literal: StaticString) {
        guard literal.hasPointerRepresentation else { return append(utf8: String(literal.unicodeScalar)) }
        unsafe append(from: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    /// Appends the UTF-8 of a text.
    public mutating func append(utf8 text: String) {
        for byte in text.utf8 { append(byte) }
    }

    /// Appends bytes.
    public mutating func append(contentsOf bytes: [UInt8]) {
        unsafe bytes.withUnsafeBufferPointer { source in
            guard let first = source.baseAddress else { return }
            unsafe append(from: first, count: source.count)
        }
    }

    /// Appends all bytes of another buffer.
    public mutating func append(contentsOf other: borrowing ByteBuffer) {
        unsafe append(from: other.start, count: other.count)
    }

    /// Takes back the last bytes; no more than there are.
    public mutating func removeLast(_ number: Int) {
        length -= min(max(number, 0), count)
    }

    @inlinable
    mutating func append(from source: UnsafePointer<UInt8>, count added: Int) {
        if added > capacity - length { grow(by: added) }
        unsafe (start + length).initialize(from: source, count: added)
        length += added
    }

    @usableFromInline
    mutating func grow(by added: Int) {
        let larger = max(count + added, 2 * capacity)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe moved.initialize(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = moved
        capacity = larger
    }
}
