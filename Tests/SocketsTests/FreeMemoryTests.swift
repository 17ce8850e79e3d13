import Foundation
import Sockets
import Testing

struct FreeMemoryTests {
    private func residentPages() throws -> Int {
        let file = try #require(FileHandle(forReadingAtPath: "/proc/self/statm"))
        let words = String(decoding: try #require(try file.readToEnd()), as: UTF8.self).split(separator: " ")
        return try #require(Int(words[1]))
    }

    @Test func `what is free between blocks in use goes back to the system`() throws {
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
