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

        /// Whether it is more than before, beyond what Cairo's store of glyphs and the heap's gaps go up and down by.
        func isMore(than early: Use) -> Bool {
            guard let allocated, let before = early.allocated else { return resident > early.resident + 64 << 20 }
            return allocated > before + 4 << 20
        }

        var description: String {
            let resident = "\(resident >> 20) MB resident"
            return allocated.map { "\($0 >> 10) KB allocated, \(resident)" } ?? resident
        }
    }
}
