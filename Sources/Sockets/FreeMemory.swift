internal import CLinux

/// What the C library's allocator keeps of the memory that the process has done with.
public enum FreeMemory {
    /// Has every block of a megabyte or more go back to the system as soon as it is free; for the process's start.
    ///
    /// Otherwise the limit rises with the largest block ever freed, to 32 MB, and each thread keeps the room of its
    /// largest pictures for ever. What is smaller is kept for the next picture, up to 2 MB a thread.
    public static func limit() {
        mallopt(M_MMAP_THRESHOLD, 1 << 20)
        mallopt(M_TRIM_THRESHOLD, 2 << 20)
    }

    /// Gives back all that is free; it holds up every thread that allocates meanwhile, for about a millisecond.
    public static func release() {
        malloc_trim(0)
    }
}
