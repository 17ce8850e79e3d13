internal import CLinux

/// The free memory that the C library's allocator keeps for later allocations.
public enum FreeMemory {
    /// Returns every freed block of 1 MiB or more to the system at once; to be called when the process starts.
    ///
    /// Otherwise the allocator raises that limit to the largest block ever freed, at most 32 MiB, and each thread keeps
    /// the memory of its largest picture for ever. Of smaller blocks, a thread keeps 2 MiB for the next picture.
    public static func limit() {
        mallopt(M_MMAP_THRESHOLD, 1 << 20)
        mallopt(M_TRIM_THRESHOLD, 2 << 20)
    }

    /// Returns all free memory to the system.
    ///
    /// Threads that allocate wait meanwhile, so it is for idle moments.
    public static func release() {
        malloc_trim(0)
    }
}
