import Profiles

/// However usage arrives in pieces, the same records are read; and none is beyond its limits.
enum UsageFuzzing {
    static func run(_ bytes: [UInt8]) throws {
        let whole = try records(bytes, inPiecesOf: max(1, bytes.count))
        let pieces = try records(bytes, inPiecesOf: 3)
        try Finding.require(whole == pieces, "\(whole) whole, \(pieces) in pieces")
        let text = String(decoding: bytes, as: UTF8.self)
        _ = Timestamp(rfc3339: text)
        _ = UserName(text)
        _ = Zone(text)
    }

    private static func records(_ bytes: [UInt8], inPiecesOf size: Int) throws -> [UsageRecord?] {
        var usage = UsageImport(largestDocument: 4096)
        var found: [UsageRecord?] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            usage.append(bytes[start..<min(start + size, bytes.count)])
            try take(&usage, &found)
        }
        usage.finish()
        try take(&usage, &found)
        return found
    }

    private static func take(_ usage: inout UsageImport, _ found: inout [UsageRecord?]) throws {
        while let entry = usage.next() {
            _ = "\(entry.place)"
            switch entry.result {
            case .success(let record):
                try check(record)
                found.append(record)
            case .failure(let complaint):
                _ = "\(complaint)"
                found.append(nil)
            }
        }
    }

    private static func check(_ record: UsageRecord) throws {
        try Finding.require((1...128).contains(record.model.utf8.count), "the model is \(record.model)")
        try Finding.require((1...64).contains(record.source.utf8.count), "the source is \(record.source)")
        try Finding.require((1...200).contains(record.requestID.utf8.count), "the id is \(record.requestID)")
        let tokens = [
            record.tokens.input, record.tokens.output, record.tokens.cacheCreation, record.tokens.cacheRead,
        ]
        for count in tokens { try Finding.require((0...1_000_000_000_000_000).contains(count), "\(count) tokens") }
        _ = record.tokens.total
    }
}

/// A price file is a table or an error with its line.
enum PricesFuzzing {
    static func run(_ bytes: [UInt8]) {
        do {
            let table = PriceTable.listed.extended(by: try PriceTable(file: bytes))
            _ = table.price(of: String(decoding: bytes.prefix(64), as: UTF8.self))
        } catch {
            _ = "\(error)"
        }
    }
}
