import Foundation
import Synchronization
import Telemetry
import Testing

/// A log with a clock that stands still, and a bell that counts.
private final class LogUnderTest: Sendable {
    let rings = Mutex(0)

    func log(_ format: LogFormat, level: LogLevel = .info, capacity: Int = 1 << 20) -> Log {
        Log(level: level, format: format, capacity: capacity, now: { 1_789_387_507_042_999 }) {
            self.rings.withLock { $0 += 1 }
        }
    }
}

extension Log {
    fileprivate func taken() -> String {
        var lines: [UInt8] = []
        take(&lines)
        return String(decoding: lines, as: UTF8.self)
    }
}

@Suite struct LogTests {
    @Test func `a line of JSON can be read back whatever is in it`() throws {
        let hostile = "a\"b\\c\nd\u{1}\u{7F}é🦀"
        let log = LogUnderTest().log(.json)
        log.write(.warn, hostile) { line in
            line.field("text", hostile)
            line.field("bytes", ascii: Array(hostile.utf8).span)
            line.field("least", Int.min)
        }
        let text = log.taken()
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: any Sendable],
            "not JSON: \(text)"
        )

        #expect(text.hasSuffix("}\n") && text.split(separator: "\n").count == 1)
        #expect(object["time"] as? String == "2026-09-14T12:05:07.042Z")
        #expect(object["level"] as? String == "warn")
        #expect(object["message"] as? String == hostile)
        #expect(object["text"] as? String == hostile)
        #expect((object["bytes"] as? String)?.hasPrefix("a\"b\\c\nd\u{1}\u{7F}") == true)
        #expect(object["least"] as? Int == Int.min)
    }

    @Test func `each line has its own time, in the same millisecond of another second too`() {
        let times = Mutex([1_789_387_507_042_999, 1_789_387_508_042_000, 1_789_387_508_000_000, 1_789_387_509_000_001])
        let log = Log(
            level: .info,
            format: .text,
            now: { times.withLock { $0.isEmpty ? 0 : $0.removeFirst() } },
            wake: {}
        )
        for _ in 0..<4 { log.write(.info, "a") }

        #expect(
            log.taken().split(separator: "\n").map { $0.prefix(24) } == [
                "2026-09-14T12:05:07.042Z", "2026-09-14T12:05:08.042Z", "2026-09-14T12:05:08.000Z",
                "2026-09-14T12:05:09.000Z",
            ]
        )
    }

    @Test func `a line of text shows where each value ends`() {
        let log = LogUnderTest().log(.text)
        log.write(.info, "request") { line in
            line.field("path", ascii: Array("/a?b=c".utf8).span)
            line.field("odd", ascii: Array("x y\n".utf8).span)
            line.field("method", "GET")
            line.field("name", "é")
            line.field("status", 200)
        }

        #expect(
            log.taken() == """
                2026-09-14T12:05:07.042Z info request path=/a?b=c odd="x y\\u000a" method=GET name="é" status=200

                """
        )
    }

    @Test(arguments: LogLevel.allCases)
    func `only what matters enough is written`(level: LogLevel) {
        let log = LogUnderTest().log(.text, level: level)
        for line in LogLevel.allCases { log.write(line, "line") { _ in #expect(line <= level) } }
        let words = log.taken().split(separator: "\n").map { String($0.split(separator: " ")[1]) }

        #expect(words == LogLevel.allCases.filter { $0 <= level }.map(\.rawValue))
    }

    @Test func `rings once until the lines are taken`() {
        let test = LogUnderTest()
        let log = test.log(.text)
        log.write(.info, "one")
        log.write(.info, "two")
        #expect(test.rings.withLock { $0 } == 1)
        #expect(log.taken().split(separator: "\n").count == 2)

        log.write(.info, "three")
        #expect(test.rings.withLock { $0 } == 2)
    }

    @Test func `drops what nobody takes, and says how much`() {
        let log = LogUnderTest().log(.text, capacity: 100)
        for _ in 0..<1000 { log.write(.info, "a line that is some ten bytes long") }
        let lines = log.taken().split(separator: "\n")

        #expect(log.dropped == 998)
        #expect(lines.count == 3)
        #expect(lines.last?.hasSuffix("count=998") == true)

        log.write(.info, "again")
        #expect(log.taken().hasSuffix("info again\n"))
    }

    @Test(arguments: LogFormat.allCases)
    func `a batch writes the lines that a log writes, once they are handed over`(format: LogFormat) {
        let test = LogUnderTest()
        let (log, other) = (test.log(format), test.log(format))
        var batch = LogBatch(for: log)
        for time in [1_789_387_507_042_999, 1_789_387_507_042_000, 1_789_387_507_042_001] {
            batch.write(LogEvent(.info, "re\"quest"), at: time) { $0.field("status", 200) }
            other.write(.info, "re\"quest") { $0.field("status", 200) }
        }
        batch.write(LogEvent(.debug, "nobody wants this"), at: 0) { _ in Issue.record("was written") }
        #expect(log.taken().isEmpty)
        #expect(test.rings.withLock { $0 } == 1)

        batch.handOver()
        batch.handOver()
        #expect(test.rings.withLock { $0 } == 2)
        #expect(log.taken() == other.taken())
    }

    @Test func `each line has its own time`() {
        let log = LogUnderTest().log(.text)
        var batch = LogBatch(for: log)
        for time in [0, 999, 1000, 999_999, 1_000_000, 86_399_999_999, 86_400_000_000, -5, 1_789_387_507_042_999] {
            batch.write(LogEvent(.info, "x"), at: time) { _ in }
        }
        batch.handOver()

        #expect(
            log.taken().split(separator: "\n").map { $0.prefix { $0 != " " } } == [
                "1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.001Z",
                "1970-01-01T00:00:00.999Z", "1970-01-01T00:00:01.000Z", "1970-01-01T23:59:59.999Z",
                "1970-01-02T00:00:00.000Z", "1970-01-01T00:00:00.000Z", "2026-09-14T12:05:07.042Z",
            ]
        )
    }

    @Test func `batches of several threads arrive whole`() async {
        let log = LogUnderTest().log(.text)
        log.write(.info, "before")
        await withTaskGroup(of: Void.self) { group in
            for thread in 0..<4 {
                group.addTask {
                    var batch = LogBatch(for: log)
                    for number in 0..<1000 {
                        batch.write(LogEvent(.info, "x"), at: 0) { $0.field("line", 10_000 * thread + number) }
                        if number % 7 == 0 { batch.handOver() }
                    }
                    batch.handOver()
                }
            }
        }
        let lines = log.taken().split(separator: "\n")
        let numbers = lines.dropFirst().compactMap { Int($0.split(separator: "=")[1]) }

        #expect(lines.count == 4001 && numbers.count == 4000)
        for thread in 0..<4 {
            #expect(numbers.filter { $0 / 10_000 == thread } == (0..<1000).map { 10_000 * thread + $0 })
        }
    }

    @Test func `a long batch is handed over before its end`() {
        let log = LogUnderTest().log(.text)
        var batch = LogBatch(for: log)
        var count = 0
        while log.taken().isEmpty, count < 10_000 {
            batch.write(LogEvent(.info, "a line that is some ten bytes long"), at: 0) { _ in }
            count += 1
        }

        #expect((100..<10_000).contains(count))
    }

    @Test func `a batch that finds no room is dropped, and every line of it counted`() {
        let log = LogUnderTest().log(.text, capacity: 100)
        var batch = LogBatch(for: log)
        for round in 0..<10 {
            for _ in 0..<5 { batch.write(LogEvent(.info, "round"), at: 0) { $0.field("number", round) } }
            batch.handOver()
        }
        let lines = log.taken().split(separator: "\n")

        #expect(log.dropped == 45)
        #expect(lines.count == 6)
        #expect(lines.last?.hasSuffix("count=45") == true)
    }

    @Test func `lines that could not be written are counted too`() {
        let log = LogUnderTest().log(.text)
        for _ in 0..<3 { log.write(.info, "nobody gets this\n") }
        var lines: [UInt8] = []
        log.take(&lines)
        log.lose(lines)

        #expect(log.dropped == 3)
    }
}
