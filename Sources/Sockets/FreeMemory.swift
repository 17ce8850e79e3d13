internal import CLinux

/// What the C library's allocator keeps of the memory that the process has done with.
public enum FreeMemory {
    /// Has every block of a megabyte or more go back to the system as soon as it is free; to be called at the start.
    ///
    /// Otherwise that limit rises with the largest block ever freed, to 32 MB, and each thread keeps the room of its
    /// largest pictures for ever. Of smaller blocks, 2 MB at the end of a thread's share are kept for the next picture.
    public static func limit() {
        mallopt(M_MMAP_THRESHOLD, 1 << 20)
        mallopt(M_TRIM_THRESHOLD, 2 << 20)
    }

    /// Gives back all that is free; it holds up every thread that allocates meanwhile, so it is for quiet moments.
    public static func release() {
        malloc_trim(0)
    }
}
