internal import CLinux
internal import Glibc
public import Descriptors

/// A thread of the operating system, for work that blocks or that has objects which must stay on one thread.
///
/// Tasks move between threads, and a thread of Foundation takes megabytes.
public final class SystemThread: Sendable {
    private let thread: pthread_t

    /// Starts a thread.
    ///
    /// - Parameters:
    ///   - name: shown by `top -H`; its first 15 bytes count.
    ///   - stackSize: bytes of the stack, which take memory only as far as they are used.
    ///   - niceness: 0 to 19; the higher, the less the thread gets of a processor that others want too.
    ///   - body: what the thread does.
    /// - Throws: when the system starts no more threads.
    public init(
        name: String,
        stackSize: Int = 8 << 20,
        niceness: Int = 0,
        _ body: @escaping @Sendable () -> Void
    ) throws(SystemError) {
        var thread = pthread_t()
        let status = Self.create(&thread, ThreadStart(name, niceness, body), stackSize)
        guard status == 0 else { throw SystemError(.thread, code: status) }
        self.thread = thread
    }

    private static func create(_ thread: inout pthread_t, _ start: ThreadStart, _ stackSize: Int) -> Int32 {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        unsafe pthread_attr_setstacksize(&attributes, stackSize)
        let argument = unsafe Unmanaged.passRetained(start).toOpaque()
        let status = unsafe pthread_create(&thread, &attributes, runThread, argument)
        if status != 0 { unsafe Unmanaged<ThreadStart>.fromOpaque(argument).release() }
        unsafe pthread_attr_destroy(&attributes)
        return status
    }

    /// Waits until the thread's body has returned.
    ///
    /// Must be called at most once.
    public func join() {
        pthread_join(thread, nil)
    }

    /// Lets the system release the thread when its body returns.
    ///
    /// Must be called instead of `join`.
    public func detach() {
        pthread_detach(thread)
    }
}

/// What a new thread receives through its one pointer.
private final class ThreadStart: Sendable {
    let name: String
    let niceness: Int
    let body: @Sendable () -> Void

    init(_ name: String, _ niceness: Int, _ body: @escaping @Sendable () -> Void) {
        self.name = name
        self.niceness = niceness
        self.body = body
    }
}

private func runThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument = unsafe argument else { return nil }
    let start = unsafe Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue()
    unsafe linux_name_thread(String(start.name.prefix(15)))
    // Linux has a niceness for each thread. Where it may not be changed, the thread runs with the process's.
    if start.niceness > 0 { _ = nice(Int32(clamping: start.niceness)) }
    start.body()
    return nil
}
