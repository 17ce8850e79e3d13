import SVG
import TestSupport
import Testing
import Typography

/// Small pictures that are put together of a surface, shapes and lines of text.
@Suite struct CanvasTests {
    private static let size = Size(width: 100, height: 20)
    private static let ink = AdaptiveColor(.white)
    private static let dot = Node.circle(Circle(center: Point(x: 1, y: 1), radius: 1))
    private static let ground = Node.rectangle(Rectangle(Box(x: 0, y: 0, width: 100, height: 20)))

    private static func canvas() throws -> Canvas<TextMeasurer> {
        Canvas(size: size, surface: [ground], measurer: try TestFonts.measurer())
    }

    @Test func `texts lie above shapes, and shapes above the surface`() throws {
        var canvas = try Self.canvas()
        canvas.write("a", at: Point(x: 3, y: 9), size: 11, width: 50, fill: Self.ink)
        canvas.add(Self.dot)
        let document = canvas.document(title: "t", detail: "d")

        #expect((document.size, document.title, document.detail) == (Self.size, "t", "d"))
        #expect(Array(document.nodes.prefix(2)) == [Self.ground, Self.dot])
        #expect(try Self.runs(document).map(\.text) == ["a"])
    }

    @Test func `texts are drawn at ten times their size and shrunk, at their measured width`() throws {
        var canvas = try Self.canvas()
        let width = canvas.write("wide", at: Point(x: 3, y: 9), size: 11, anchor: .end, width: 50, fill: Self.ink)
        let document = canvas.document(title: "")
        let run = try #require(try Self.runs(document).first)

        guard case .group(let group) = document.nodes.last else { return #expect(Bool(false)) }
        #expect(group.transform == .scale(0.1))
        #expect((run.origin, run.anchor, run.font.size) == (Point(x: 30, y: 90), .end, 110))
        #expect(run.length == (width * 10).rounded())
    }

    @Test func `a line that is too wide shrinks by a quarter at most, and is then cut short`() throws {
        var canvas = try Self.canvas()
        let width = canvas.write(
            "This line is far too long for its room",
            at: Point(x: 0, y: 9),
            size: 12,
            width: 60,
            fill: Self.ink
        )
        let run = try #require(try Self.runs(canvas.document(title: "")).first)

        #expect(width <= 60)
        #expect(run.font.size == 90)
        #expect(run.text.hasSuffix("…"))
    }

    @Test func `a line shrinks no further than it is told to`() throws {
        var canvas = try Self.canvas()
        canvas.write(
            "This line is far too long for its room",
            at: Point(x: 0, y: 9),
            size: 12,
            width: 60,
            minimumSize: 11,
            fill: Self.ink
        )

        #expect(try Self.runs(canvas.document(title: "")).first?.font.size == 110)
    }

    @Test func `lines of a paragraph stand below each other`() throws {
        var canvas = try Self.canvas()
        let fitting = Fitting(width: 60, lines: 2)
        let font = Font(.dejaVuSans, size: 10)
        let paragraph = fitting.fit(DisplayText("two short lines"), in: font, by: try TestFonts.measurer())
        canvas.write(paragraph, from: Point(x: 5, y: 9), leading: 14, fill: Self.ink)
        let runs = try Self.runs(canvas.document(title: ""))

        #expect(runs.map(\.origin) == [Point(x: 50, y: 90), Point(x: 50, y: 230)])
        #expect(runs.map(\.text).joined(separator: " ") == "two short lines")
    }

    @Test func `nothing is written of an empty line`() throws {
        var canvas = try Self.canvas()
        canvas.write("", at: Point(x: 0, y: 9), size: 11, width: 50, fill: Self.ink)

        #expect(canvas.document(title: "").nodes == [Self.ground])
    }

    private static func runs(_ document: Document) throws -> [TextRun] {
        guard case .group(let group) = document.nodes.last else { return [] }
        return group.children.compactMap { if case .text(let run) = $0 { run } else { nil } }
    }
}
