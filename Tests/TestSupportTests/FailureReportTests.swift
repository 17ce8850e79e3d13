import Foundation
import TestSupport
import Testing

@Suite struct FailureReportTests {
    @Test func `lists every mismatch of the run with its picture, and nothing of an earlier one`() throws {
        let folder = try TemporaryFolder()
        let place = URL(filePath: folder.path("failures"))
        try FailureReport(folder: place).add("cards/old.png", "differs", files: [".diff.png": [1]])
        let report = FailureReport(folder: place)

        try report.add("cards/b.png", "7 pixels", picture: ".diff.png", files: [".diff.png": [2, 3]])
        try report.add("badges/a.svg", "differs", text: "+1 <rect/>")

        let page = try String(contentsOf: report.page, encoding: .utf8)
        for part in ["2 pictures differ", "src=\"cards/b.png.diff.png\"", "7 pixels", "+1 &lt;rect/>", "badges/a.svg"] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("cards/old"))
        #expect(try Data(contentsOf: place.appending(path: "cards/b.png.diff.png")) == Data([2, 3]))
        #expect(!FileManager.default.fileExists(atPath: place.appending(path: "cards/old.png.diff.png").path))
    }
}
