import Service
import Cards
import HTTP
import Foundation
import Raster
import Server
import Pictures
import Telemetry
import TestSupport
import Testing

@Suite struct DrawingFaultTests {
    @Test func `why a picture could not be drawn stands in the log, with what was asked for`() async throws {
        let gathered = GatheredLog(level: .error)
        let renderAssets = RenderAssets(
            fonts: try TestFonts.library(),
            templates: try CardTemplates.load(folder: Snapshots.root.appending(path: "Templates").path),
            brand: Brand(address: "")
        )
        let renderer = try PictureRenderer(renderAssets, log: gathered.log)
        renderer.report(.drawing(reason: "out of memory"), drawing: "card stats.story.dark")
        let line = try #require(try await gathered.lines(1).first)

        #expect(line["level"] as? String == "error")
        #expect(line["message"] as? String == "a picture could not be drawn")
        #expect(line["picture"] as? String == "card stats.story.dark")
        #expect(line["reason"] as? String == "painting failed: out of memory")
    }

    @Test func `a request that nobody answers stands in the log, without what begins like a token`() async throws {
        let gathered = GatheredLog(level: .error)
        let service = try ServiceUnderTest(log: gathered.log).service
        #expect(service.refuse(.noAnswer, id: "req_1").status == .internalServerError)
        _ = service.refuse(.noAnswer, id: "ghp_0123456789abcdefghijklmnopqrstuvwxyz")
        let lines = try await gathered.lines(2)

        #expect(lines[0]["message"] as? String == "a request was given up without an answer")
        #expect(lines[0]["id"] as? String == "req_1")
        #expect("\(lines[1])".contains("0123456789") == false)
    }
}
