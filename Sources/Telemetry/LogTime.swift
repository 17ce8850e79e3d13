internal import Quantities

/// The time of a line, as `2026-11-21T13:45:07.042Z`; the part down to the second is written once a second.
struct LogTime: Sendable {
    private var second = Int.min
    private var text: [UInt8] = []
    private var millisecond = 0

    mutating func set(unixMicroseconds time: Int) {
        let time = max(0, time)
        millisecond = time / 1000 % 1000
        guard time / 1_000_000 != second else { return }
        second = time / 1_000_000
        let clock = [second / 3600 % 24, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        text = Array("\(Day(number: second / 86_400))T\(clock.joined(separator: ":")).".utf8)
    }

    func write(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: text)
        for divisor in [100, 10, 1] { bytes.append(UInt8(ascii: "0") + UInt8(millisecond / divisor % 10)) }
        bytes.append(UInt8(ascii: "Z"))
    }
}
