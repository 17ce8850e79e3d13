internal import Glibc

/// An open file descriptor with one owner, closed with it.
struct Descriptor: ~Copyable {
    let number: Int32

    /// Takes over what a call returned; a negative number is that call's failure.
    init(_ number: Int32, _ stage: SocketError.Stage) throws(SocketError) {
        guard number >= 0 else { throw SocketError(stage) }
        self.number = number
    }

    deinit { close(number) }
}
