internal import Glibc

/// An open file descriptor with one owner, closed with it.
package struct Descriptor: ~Copyable {
    /// The number that calls of the system know it by.
    package let number: Int32

    /// Takes over what a call returned; a negative number is that call's failure.
    package init(_ number: Int32, _ stage: SystemError.Stage) throws(SystemError) {
        guard number >= 0 else { throw SystemError(stage) }
        self.number = number
    }

    deinit { close(number) }
}
