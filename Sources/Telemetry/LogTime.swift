internal import Quantities

/// The time of a line, as `2026-11-21T13:45:07.042Z`; the part down to the second is written once a second.
struct LogTime: Sendable {
    private(set) var text: [UInt8] = []
    private var second = Int.min
    private var millisecond = 0

    mutating func set(unixMicroseconds time: Int) {
        let milliseconds = max(0, time) / 1000
        if milliseconds / 1000 != second {
            second = milliseconds / 1000
            text = Self.text(ofSecond: second)
            millisecond = 0
        }
        guard milliseconds % 1000 != millisecond else { return }
        millisecond = milliseconds % 1000
        let end = text.count - 2
        for (place, divisor) in [(end, 1), (end - 1, 10), (end - 2, 100)] {
            text[place] = UInt8(ascii: "0") + UInt8(millisecond / divisor % 10)
        }
    }

    private static func text(ofSecond second: Int) -> [UInt8] {
        var text = Array(UTCTime(unixSeconds: second).description.utf8)
        text.replaceSubrange((text.count - 1)..., with: ".000Z".utf8)
        return text
    }
}
