import Foundation
import HTTP
import ManualClock
import SQLiteStore
import Usage
import Server
@testable import Service
import Synchronization
import Telemetry
import Testing

@Suite(.timeLimit(.minutes(2))) struct StoreTroubleTests {
    private let clock = ManualClock()
    private let log = Log(level: .info, format: .json, now: { 0 }, wake: {})
    private let gone = StoreError.readOnly(location: "a")

    /// What was written since the last time: the message, and the reason where there is one.
    private func written() throws -> [[String]] {
        var bytes: [UInt8] = []
        log.take(&bytes)
        return try bytes.split(separator: UInt8(ascii: "\n")).map { line in
            let fields = try #require(JSONSerialization.jsonObject(with: Data(line)) as? [String: any Sendable])
            return [fields["message"] as? String, fields["reason"] as? String].compactMap(\.self)
        }
    }

    @Test func `whoever watches tells at once that it begins and that it ends`() throws {
        let trouble = StoreTrouble(log: log, clock: clock.time)
        for found in [nil, nil, gone, gone, gone, nil, nil, gone] { trouble.looked(found) }

        let failing = ["the store fails", "a was opened for reading only"]
        #expect(try written() == [failing, ["the store can be read again"], failing])
    }

    @Test func `what the watch does not see is told once, with its reason`() throws {
        let trouble = StoreTrouble(log: log, clock: clock.time)
        for _ in 0..<100 {
            trouble.failed("a page is damaged")
            trouble.looked(nil)
            clock.advance(by: .seconds(1 * 60))
        }
        #expect(try written() == [["the store fails", "a page is damaged"]])

        trouble.failed("another page is damaged")
        trouble.failed("a page is damaged")
        #expect(try written() == [["the store fails", "another page is damaged"]])

        clock.advance(by: .seconds(3 * 60))
        trouble.looked(nil)
        trouble.looked(nil)
        #expect(try written() == [["the store does not fail any more"]])
        trouble.failed("a page is damaged")
        #expect(try written() == [["the store fails", "a page is damaged"]])
    }

    @Test func `what both see is told once`() throws {
        let trouble = StoreTrouble(log: log, clock: clock.time)
        trouble.failed(gone.description)
        trouble.looked(gone)
        trouble.failed(gone.description)
        trouble.looked(nil)

        #expect(try written() == [["the store fails", gone.description], ["the store can be read again"]])
    }

    @Test func `an answer that fails counts as failing for ten seconds`() throws {
        let trouble = StoreTrouble(log: log, clock: clock.time)
        #expect(!trouble.hasFailedLately)
        trouble.failed("a page is damaged")
        trouble.looked(nil)
        clock.advance(by: .seconds(9))
        #expect(trouble.hasFailedLately)
        trouble.failed("a page is damaged")
        clock.advance(by: .seconds(9))
        #expect(trouble.hasFailedLately)
        clock.advance(by: .seconds(1))
        #expect(!trouble.hasFailedLately)
    }

    @Test func `a store that can be read is degraded for a while after it has failed for an answer`() async throws {
        let trouble = StoreTrouble(log: log, clock: clock.time)
        let service = try ServiceUnderTest(trouble: trouble)
        trouble.failed("a page is damaged")
        for (path, word) in [("/api/health", "\"store\":\"failing\""), ("/api/v1/health", "\"database\":\"failing\"")] {
            let answer = try await service.get(path)
            #expect(answer.status == 200)
            let text = String(decoding: answer.body, as: UTF8.self)
            #expect(text.contains("\"status\":\"degraded\"") && text.contains(word))
        }
        clock.advance(by: .seconds(1 * 60))
        let text = String(decoding: try await service.get("/api/health").body, as: UTF8.self)
        #expect(text.contains("\"status\":\"healthy\""))
    }

    @Test func `reasons without number do not fill the log`() throws {
        let trouble = StoreTrouble(log: log, clock: clock.time)
        for number in 0..<1000 { trouble.failed("reason \(number)") }

        #expect(try written().count == 8)
    }

    @Test func `an answer that fails says why in the log, however often it is asked for`() async throws {
        let gathered = GatheredLog(level: .error)
        let trouble = StoreTrouble(log: gathered.log)
        let service = try ServiceUnderTest(trouble: trouble)
        try service.breakStore()
        for variant in ["level", "streak", "compact", "standard", "detailed"] {
            #expect(try await service.get("/api/badge/ann?variant=\(variant)").status == 503)
        }
        trouble.failed("the end")

        // What the connection that was open says of it, then what every other says that opens it anew.
        let lines = try await gathered.lines(3)
        #expect(lines.count == 3, "\(lines)")
        let reasons = lines.compactMap { $0["reason"] as? String }
        #expect(Set(reasons).count == 3 && reasons.last == "the end")
        #expect(lines.allSatisfy { $0["level"] as? String == "error" })
        #expect(lines.allSatisfy { $0["message"] as? String == "the store fails" })
    }
}
