import SQLiteStore
import Usage
import UsageImport
import Quantities

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

    private static func records(_ bytes: [UInt8], inPiecesOf size: Int) throws -> [UsageItem?] {
        var usage = UsageParser(maxDocumentLength: 4096)
        var found: [UsageItem?] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            usage.append(bytes[start..<min(start + size, bytes.count)])
            try take(&usage, &found)
        }
        usage.finish()
        try take(&usage, &found)
        return found
    }

    private static func take(_ usage: inout UsageParser, _ found: inout [UsageItem?]) throws {
        while let entry = usage.next() {
            _ = "\(entry.place)"
            switch entry.result {
            case .success(let item):
                switch item {
                case .use(let record): try check(record)
                case .sheet(let sheet): try check(sheet)
                }
                found.append(item)
            case .failure(let cause):
                _ = "\(cause)"
                found.append(nil)
            }
        }
    }

    private static func check(_ record: UsageRecord) throws {
        try Finding.require((1...128).contains(record.model.utf8.count), "the model is \(record.model)")
        try Finding.require((1...64).contains(record.source.utf8.count), "the source is \(record.source)")
        let id = record.requestID ?? "-"
        try Finding.require((1...200).contains(id.utf8.count), "the id is \(id)")
        try check(record.tokens)
    }

    private static func check(_ sheet: DaySheet) throws {
        try Finding.require((1...64).contains(sheet.agent.utf8.count), "the agent is \(sheet.agent)")
        try Finding.require((2000...2099).contains(sheet.day.year), "the day is \(sheet.day)")
        try Finding.require(Set(sheet.models.map(\.model)).count == sheet.models.count, "a model occurs twice")
        for sum in sheet.models {
            try Finding.require((1...128).contains(sum.model.utf8.count), "the model is \(sum.model)")
            let cost = sum.cost?.microdollars ?? 0
            try Finding.require((0...1_000_000_000_000_000).contains(cost), "it costs \(cost)")
            try check(sum.tokens)
        }
    }

    private static func check(_ tokens: TokenCounts) throws {
        for count in [tokens.input, tokens.output, tokens.cacheCreation, tokens.cacheRead] {
            try Finding.require((0...1_000_000_000_000_000).contains(count), "\(count) tokens")
        }
        _ = tokens.total
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
