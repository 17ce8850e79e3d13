internal import CLinux
internal import Glibc

/// A thread of the system's own, for work that blocks or owns objects that must stay on one thread.
///
/// Swift's tasks move between threads, and Foundation's threads cost megabytes each.
public final class SystemThread: Sendable {
    private let thread: pthread_t

    /// Starts a thread.
    ///
    /// The name is shown by `top -H`, at most 15 bytes of it. The stack's size is in bytes; it takes memory only as far
    /// as it is used. A thread with a niceness, 0 to 19, gets less of a processor that others want too.
    public init(
        name: String,
        stackSize: Int = 8 << 20,
        niceness: Int = 0,
        _ body: @escaping @Sendable () -> Void
    ) throws(SocketError) {
        var thread = pthread_t()
        let status = Self.create(&thread, ThreadStart(name, niceness, body), stackSize)
        guard status == 0 else { throw SocketError(.thread, code: status) }
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

    /// Waits until the thread's body has returned; to be called once.
    public func join() {
        pthread_join(thread, nil)
    }

    /// Lets the thread free what it has when its body returns, for which nobody waits; to be called instead of `join`.
    public func detach() {
        pthread_detach(thread)
    }
}

/// What a new thread is told through the one pointer it gets.
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
    // Linux has one for each thread; where it may not be changed, the thread does without.
    if start.niceness > 0 { _ = nice(Int32(clamping: start.niceness)) }
    start.body()
    return nil
}
