import Foundation
import Glibc
import Testing
import Typography

/// What fonts take of a process that does nothing else: 10 KB lost with each would be 5 MB.
@Suite struct MemoryTests {
    @Test func `measurers that are dropped leave nothing behind`() async {
        await #expect(processExitsWith: .success) {
            let library = try shippedFonts()
            let grown = try Memory.growth(over: 500) {
                let measurer = try TextMeasurer(library)
                #expect(measurer.width(of: "Zoë Ω مرحبا שלום", in: Font(.inter, size: 30)) > 0)
            }
            try #require(grown < 4, "grown by \(grown) MB")
        }
    }

    @Test func `libraries that are dropped leave nothing behind`() async {
        await #expect(processExitsWith: .success) {
            let grown = try Memory.growth(over: 500) {
                let measurer = try TextMeasurer(shippedFonts())
                #expect(measurer.width(of: "Zoë Ω", in: Font(.dejaVuSans, size: 30)) > 0)
            }
            try #require(grown < 4, "grown by \(grown) MB")
        }
    }
}

/// The memory that the process holds.
private enum Memory {
    /// Megabytes that came to be held while something was done a number of times, after as many warm-up rounds as a
    /// tenth of it.
    static func growth(over rounds: Int, _ body: () throws -> Void) throws -> Double {
        for _ in 0..<(rounds / 10) { try body() }
        let before = try held()
        for _ in 0..<rounds { try body() }
        return Double(try held() - before) / 1_048_576
    }

    /// What is resident; under AddressSanitizer, which holds back what is freed, what is allocated.
    private static func held() throws -> Int {
        if let symbol = unsafe dlsym(dlopen(nil, RTLD_NOW), "__sanitizer_get_current_allocated_bytes") {
            return unsafe unsafeBitCast(symbol, to: (@convention(c) () -> Int).self)()
        }
        let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return try #require(fields.dropFirst().first.flatMap { Int($0) }) * sysconf(Int32(_SC_PAGESIZE))
    }
}
