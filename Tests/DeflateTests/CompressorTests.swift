import Deflate
import Foundation
import Testing

@Suite struct CompressorTests {
    private static let samples: [[UInt8]] = [
        [], [0], Array("badge".utf8), Array(repeating: 65, count: 100_000),
        (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) },
    ]

    @Test(arguments: samples, [1, 6, 12])
    func `gzip gives back the same bytes`(bytes: [UInt8], level: Int) throws {
        let packed = try Compressor(level: level).gzip(bytes)
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).gz")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(packed).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/gzip")
        process.arguments = ["-dc", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        #expect(try output.fileHandleForReading.readToEnd().map(Array.init) ?? [] == bytes)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func `a zlib stream starts with its header and ends with the check value`() throws {
        let packed = try Compressor(level: 6).zlib(Array("badge".utf8))
        #expect(packed[0] == 0x78 && (Int(packed[0]) << 8 | Int(packed[1])) % 31 == 0)
        #expect(packed.suffix(4).reduce(0) { $0 << 8 | UInt32($1) } == 0x05D2_01F4)
    }

    @Test func `the same bytes give the same file, and long runs a small one`() throws {
        let compressor = try Compressor(level: 6)
        let bytes = [UInt8](repeating: 7, count: 50_000)
        #expect(compressor.gzip(bytes) == compressor.gzip(bytes))
        #expect(compressor.gzip(bytes).count < 200)
    }

    @Test(arguments: [-1, 13])
    func `refuses a level that there is not`(level: Int) {
        #expect(throws: DeflateError.noCompressor(level: level)) { try Compressor(level: level) }
    }

    @Test func `check values are those of the standard and go on over pieces`() {
        let text = Array("123456789".utf8)
        #expect(Checksum.crc32(text.span) == 0xCBF4_3926)
        #expect(
            Checksum.crc32(text.span.extracting(4...), after: Checksum.crc32(text.span.extracting(..<4))) == 0xCBF4_3926
        )
    }
}
