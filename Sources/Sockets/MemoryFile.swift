internal import CLinux
internal import Glibc
public import Descriptors

/// Bytes in a file that exists in memory only, from where the system sends them without copying them.
///
/// What waits in a thousand sockets is then one copy of the bytes and not a thousand, which for large bodies costs more
/// than the extra call: they stay in the processor's cache.
public final class MemoryFile: Sendable {
    /// How many bytes it holds.
    public let count: Int
    let descriptor: Descriptor

    /// Copies the bytes into a new file.
    public init(_ bytes: [UInt8]) throws(SystemError) {
        let closeOnExec: UInt32 = 1
        descriptor = try Descriptor(unsafe memfd_create("body", closeOnExec), .file)
        count = bytes.count
        var written = 0
        while written < bytes.count {
            let number = descriptor.number
            let step = unsafe bytes.withUnsafeBytes { buffer in
                unsafe write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            guard step > 0 else { throw SystemError(.file) }
            written += step
        }
    }
}
