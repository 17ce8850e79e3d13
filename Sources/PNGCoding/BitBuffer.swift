/// A growing buffer that bits are appended to, from the lowest bit of each byte on, as deflate packs them.
///
/// Keeps its memory after `clear`. Callers reserve room with `reserve` before they put bits.
@safe final class BitBuffer {
    private var storage: UnsafeMutableRawPointer
    private var capacity: Int
    /// Whole bytes written.
    private(set) var count = 0
    private var pending: UInt64 = 0
    private var pendingBits = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        unsafe storage = .allocate(byteCount: self.capacity, alignment: 8)
    }

    deinit {
        unsafe storage.deallocate()
    }

    /// Forgets what was written.
    func clear() {
        (count, pending, pendingBits) = (0, 0, 0)
    }

    /// Makes room for bytes to come, and 16 more so that every `flush` may store a whole word.
    func reserve(_ bytes: Int) {
        let needed = count + bytes + 16
        guard needed > capacity else { return }
        let larger = max(needed, 2 * capacity)
        let copy = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
        unsafe copy.copyMemory(from: storage, byteCount: count)
        unsafe storage.deallocate()
        unsafe storage = copy
        capacity = larger
    }

    /// Appends bits, at most 57 between two flushes.
    @inline(__always) func put(_ bits: UInt64, _ length: Int) {
        pending |= bits << UInt64(truncatingIfNeeded: pendingBits & 63)
        pendingBits += length
    }

    /// Stores whole bytes.
    ///
    /// The write stays within the reserved memory, because `count` grows only by bits that were put.
    @inline(__always) func flush() {
        unsafe storage.storeBytes(of: pending.littleEndian, toByteOffset: count, as: UInt64.self)
        count += pendingBits >> 3
        pending >>= UInt64(truncatingIfNeeded: pendingBits & 56)
        pendingBits &= 7
    }

    /// Fills the last byte with zero bits.
    func align() {
        pendingBits = (pendingBits + 7) & ~7
        flush()
    }

    /// Appends bytes, after `align`.
    func append(_ bytes: [UInt8]) {
        reserve(bytes.count)
        for byte in bytes {
            unsafe storage.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
            count += 1
        }
    }

    /// The bytes written, copied.
    var bytes: [UInt8] { unsafe Array(UnsafeRawBufferPointer(start: storage, count: count)) }
}
