/// A growing buffer of bytes with one owner.
///
/// Made for writing hundreds of short literals into one file: an append is a comparison and a copy. `[UInt8]` would also
/// check whether it is shared and go through `String`, which took three fifths of the time of a badge.
@safe
public struct ByteBuffer: ~Copyable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var length: Int

    /// Makes an empty buffer with room for a number of bytes.
    public init(capacity: Int) {
        self.capacity = max(capacity, 64)
        unsafe start = .allocate(capacity: self.capacity)
        length = 0
    }

    deinit { unsafe start.deallocate() }

    /// The number of bytes.
    @inlinable public var count: Int { length }
    /// Whether there are no bytes.
    @inlinable public var isEmpty: Bool { length == 0 }

    /// The bytes, copied.
    public var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: start, count: count)) }

    /// The byte at an index of 0 to `count - 1`; nil for any other index.
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

    /// Appends the first `count` bytes, 0 to 8, of a word, starting with its lowest bits.
    @inlinable
    public mutating func append(packed bytes: UInt64, count: Int) {
        if 8 > capacity - length { grow(by: 8) }
        unsafe UnsafeMutableRawPointer(start + length).storeBytes(of: bytes.littleEndian, as: UInt64.self)
        length += min(max(count, 0), 8)
    }

    /// Calls a function with each byte, in order.
    @inlinable
    public func forEach(_ body: (UInt8) -> Void) {
        for index in 0..<length { unsafe body(start[index]) }
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

    /// Removes the last bytes; all of them if there are fewer.
    public mutating func removeLast(_ number: Int) {
        length -= min(max(number, 0), count)
    }

    @inlinable
    mutating func append(from source: UnsafePointer<UInt8>, count added: Int) {
        if added > capacity - length { grow(by: added) }
        unsafe Self.copy(source, to: start + length, count: added)
        length += added
    }

    /// Copies bytes; up to 16 in two or three overlapping steps, because a call of `memcpy` would take longer.
    @inlinable
    static func copy(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int) {
        let (from, into) = unsafe (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
        switch count {
        case 8...16:
            let first = unsafe from.loadUnaligned(as: UInt64.self)
            let last = unsafe from.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            unsafe into.storeBytes(of: first, as: UInt64.self)
            unsafe into.storeBytes(of: last, toByteOffset: count - 8, as: UInt64.self)
        case 4...7:
            let first = unsafe from.loadUnaligned(as: UInt32.self)
            let last = unsafe from.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            unsafe into.storeBytes(of: first, as: UInt32.self)
            unsafe into.storeBytes(of: last, toByteOffset: count - 4, as: UInt32.self)
        case 1...3:
            unsafe target[0] = source[0]
            unsafe target[count / 2] = source[count / 2]
            unsafe target[count - 1] = source[count - 1]
        default:
            unsafe target.initialize(from: source, count: count)
        }
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
