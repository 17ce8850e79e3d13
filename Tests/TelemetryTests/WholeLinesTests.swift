import Telemetry
import Testing

/// Lines on their way to a disk that fills up.
@Suite struct WholeLinesTests {
    /// What a disk of so many bytes has taken.
    private struct Disk {
        var room: Int
        var text = ""

        mutating func take(_ bytes: [UInt8]) -> Int {
            let taken = bytes.prefix(room)
            room -= taken.count
            text += String(decoding: taken, as: UTF8.self)
            return taken.count
        }
    }

    @Test func `a line that was cut is ended before the next`() {
        var (lines, disk) = (WholeLines(), Disk(room: 8))

        #expect(lines.write(Array("first\nsecond\n".utf8)) { disk.take($0) } == Array("cond\n".utf8)[...])
        #expect(lines.write(Array("third\n".utf8)) { disk.take($0) }.count == 6)
        disk.room = 100
        #expect(lines.write(Array("fourth\n".utf8)) { disk.take($0) }.isEmpty)
        #expect(lines.write(Array("fifth\n".utf8)) { disk.take($0) }.isEmpty)

        #expect(disk.text == "first\nse\nfourth\nfifth\n")
    }

    @Test func `what is cut between two lines needs no end`() {
        var (lines, disk) = (WholeLines(), Disk(room: 6))
        _ = lines.write(Array("first\nsecond\n".utf8)) { disk.take($0) }
        disk.room = 100
        _ = lines.write(Array("third\n".utf8)) { disk.take($0) }

        #expect(disk.text == "first\nthird\n")
    }
}
