import Cards
import Foundation
import Raster
import Service
import Telemetry
import TestSupport
import Testing

@Suite struct DrawingFaultTests {
    @Test func `why a picture could not be drawn stands in the log, with what was asked for`() async throws {
        let gathered = GatheredLog(level: .error)
        let studio = Studio(
            fonts: try TestFonts.library(),
            templates: try CardTemplates.load(folder: Snapshots.root.appending(path: "Templates").path),
            brand: Brand(address: "")
        )
        let artist = try Artist(studio, log: gathered.log)
        artist.report(.drawing(reason: "out of memory"), drawing: "card stats.story.dark")
        let line = try #require(try await gathered.lines(1).first)

        #expect(line["level"] as? String == "error")
        #expect(line["message"] as? String == "a picture could not be drawn")
        #expect(line["picture"] as? String == "card stats.story.dark")
        #expect(line["reason"] as? String == "painting failed: out of memory")
    }
}
