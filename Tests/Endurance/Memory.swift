import Foundation
import Glibc

/// How much memory this process uses.
struct Memory {
    /// Bytes that were asked for and not given back, which AddressSanitizer counts; nil without it.
    private let allocated: (@convention(c) () -> Int)?

    init() {
        // The program itself, with whatever is linked into it.
        let program = unsafe dlopen(nil, RTLD_NOW)
        let symbol = unsafe dlsym(program, "__sanitizer_get_current_allocated_bytes")
        allocated = unsafe symbol.map { unsafe unsafeBitCast($0, to: (@convention(c) () -> Int).self) }
    }

    func used() -> Use {
        let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
            .dropFirst().first.flatMap { Int($0) }
        return Use(allocated: allocated.map { $0() }, resident: (pages ?? 0) * sysconf(Int32(_SC_PAGESIZE)))
    }

    /// An amount of memory.
    struct Use: CustomStringConvertible {
        let allocated: Int?
        let resident: Int

        /// As much as a process may hold that draws on two threads, in bytes, where no sanitizer is beside it.
        static let limit = 120 << 20

        /// Whether it is more than after a tenth of the work, beyond the glyphs that Cairo keeps of the last fonts used.
        func isMore(than early: Use) -> Bool {
            guard let allocated, let before = early.allocated else { return false }
            return allocated > before + 1 << 20
        }

        /// Whether it is beyond the limit.
        var isTooMuch: Bool { allocated == nil && resident > Self.limit }

        var description: String {
            let resident = "\(resident >> 20) MB resident"
            return allocated.map { "\($0 >> 10) KB allocated, \(resident)" } ?? resident
        }
    }
}
