internal import Glibc

/// A queue of limited length between threads; `pop` waits for an element.
@safe public final class BlockingQueue<Element: Sendable>: @unchecked Sendable {
    // Sendable because every access to `elements` and `isClosed` happens between lock and unlock of `mutex`.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var elements: Ring<Element>
    private var isClosed = false

    /// Makes an empty queue for at most `capacity` elements.
    public init(capacity: Int) {
        elements = Ring(capacity: capacity)
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(condition, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(condition)
        unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    /// The number of elements.
    public var count: Int { locked { elements.count } }

    /// Adds an element at the end; returns false at once when the queue is full or closed.
    public func push(_ element: Element) -> Bool {
        locked {
            guard !isClosed, elements.append(element) else { return false }
            unsafe pthread_cond_signal(condition)
            return true
        }
    }

    /// Removes the first element, and waits for one if there is none; returns nil once the queue is closed and empty.
    public func pop() -> Element? {
        locked {
            while true {
                if let element = elements.removeFirst() { return element }
                if isClosed { return nil }
                unsafe pthread_cond_wait(condition, mutex)
            }
        }
    }

    /// Closes the queue: `push` adds nothing more, and `pop` returns what is left.
    public func close() {
        locked {
            isClosed = true
            unsafe pthread_cond_broadcast(condition)
        }
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return body()
    }
}
