import Foundation
import Glibc
import Testing
import Processes

struct FreeMemoryTests {
    private func residentPages() throws -> Int {
        let file = try #require(FileHandle(forReadingAtPath: "/proc/self/statm"))
        let words = String(decoding: try #require(try file.readToEnd()), as: UTF8.self).split(separator: " ")
        return try #require(Int(words[1]))
    }

    /// Whether the allocator is a sanitizer's and not the C library's.
    private static let isSanitized =
        unsafe dlsym(dlopen(nil, RTLD_NOW), "__sanitizer_get_current_allocated_bytes") != nil

    @Test(.disabled(if: isSanitized, "a sanitizer's allocator keeps what is free, whatever the C library is told"))
    func `what is free between blocks in use goes back to the system`() throws {
        var blocks = (0..<65_536).map { _ in [UInt8](repeating: 1, count: 1024) }
        for index in blocks.indices where index % 64 != 0 { blocks[index] = [] }
        let before = try residentPages()
        FreeMemory.release()
        let after = try residentPages()

        // Of 64 MB, most.
        #expect(before - after > 8192)
        #expect(blocks[64].count == 1024)
    }
}
