import Foundation
import Telemetry

/// Whatever is logged, a line is one line, and JSON.
enum LogFuzzing {
    static func run(_ bytes: [UInt8]) throws {
        for format in LogFormat.allCases {
            let log = Log(level: .info, format: format, now: { 0 }, wake: {})
            log.write(.info, String(decoding: bytes, as: UTF8.self)) { line in
                line.field("text", String(decoding: bytes, as: UTF8.self))
                line.field("bytes", ascii: bytes.span)
            }
            var line: [UInt8] = []
            log.take(&line)
            try Finding.require(line.firstIndex(of: 0x0A) == line.count - 1, "more than one line")
            if format == .json { _ = try JSONSerialization.jsonObject(with: Data(line)) }
        }
    }
}
