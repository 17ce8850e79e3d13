import Cairo
import Foundation
import Testing

@Suite struct TextTests {
    private static let fonts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fonts").path
    private static let cache = FileManager.default.temporaryDirectory.appending(path: "emblem-test-fonts").path

    private let surface: ImageSurface
    private let context: DrawingContext
    private let shaper: TextShaper
    private let style = TextStyle(families: "DejaVu Sans", weight: 400, size: 20)
    private let black = Paint.color(Color(red: 0, green: 0, blue: 0))

    init() throws {
        surface = try ImageSurface(width: 200, height: 40)
        context = try DrawingContext(surface)
        shaper = try TextShaper(FontConfiguration(folders: [Self.fonts], cacheFolder: Self.cache))
    }

    /// The columns that hold ink: the first and the one after the last.
    private func ink() -> Range<Int>? {
        surface.withPixels { pixels in
            let columns = (0..<200).filter { x in
                (0..<40).contains { y in pixels[y * surface.pixelsPerRow + x] >> 24 > 60 }
            }
            guard let first = columns.first, let last = columns.last else { return nil }
            return first..<(last + 1)
        }
    }

    @Test func `text stands where its anchor says`() throws {
        let width = shaper.width(of: "HHHH", in: style)
        for (anchor, start) in [(TextAnchor.start, 100.0), (.middle, 100 - width / 2), (.end, 100 - width)] {
            surface.clear()
            try context.draw("HHHH", in: style, by: shaper, x: 100, baseline: 30, anchor: anchor, paint: black)
            let columns = try #require(ink())
            #expect(abs(Double(columns.lowerBound) - start - 2) < 2)
            #expect(abs(Double(columns.upperBound) - start - width + 2) < 2)
        }
    }

    @Test func `a length stretches and squeezes by spacing`() throws {
        for length in [50.0, 120] {
            surface.clear()
            try context.draw("HHHH", in: style, by: shaper, x: 10, baseline: 30, length: length, paint: black)
            let columns = try #require(ink())
            #expect(abs(Double(columns.count) - length + 4) < 3)
        }
    }

    @Test func `text under a scale is as much larger`() throws {
        try context.scoped { () throws(CairoError) in
            try context.transform(Matrix(a: 2, b: 0, c: 0, d: 2, e: 0, f: 0))
            try context.draw("HH", in: style, by: shaper, x: 5, baseline: 18, paint: black)
        }
        let columns = try #require(ink())
        #expect(abs(Double(columns.count) - 2 * shaper.width(of: "HH", in: style) + 8) < 3)
        #expect(shaper.width(of: "HH", in: style) == shaper.width(of: "HH", in: style))
    }

    @Test func `emoji come in their own colours and in the size asked for`() throws {
        try context.draw("🔥", in: style, by: shaper, x: 10, baseline: 30, keepsColors: true, paint: black)
        let isColored = surface.withPixels { pixels in
            pixels.indices.contains { pixels[$0] >> 16 & 0xFF > 200 && pixels[$0] & 0xFF < 100 }
        }
        #expect(isColored)
        #expect(try #require(ink()).count < 30)
    }

    @Test func `a character that no font has is a visible box`() throws {
        try context.draw("\u{16A0}\u{1D173}\u{10400}", in: style, by: shaper, x: 10, baseline: 30, paint: black)
        #expect(ink() != nil)
    }

    @Test func `outlines cover what drawing covers`() throws {
        try context.draw("HH", in: style, by: shaper, x: 10, baseline: 30, isOutlined: true, paint: black)
        let outlined = try #require(ink())
        surface.clear()
        try context.draw("HH", in: style, by: shaper, x: 10, baseline: 30, paint: black)
        let drawn = try #require(ink())
        #expect(abs(outlined.lowerBound - drawn.lowerBound) <= 1 && abs(outlined.upperBound - drawn.upperBound) <= 1)
    }

    @Test func `edges of letters have few levels, and the inside is covered in full`() throws {
        try context.draw("SOCCER &", in: style, by: shaper, x: 10, baseline: 30, paint: black)
        let levels = surface.withPixels { pixels in Set(pixels.indices.map { pixels[$0] >> 24 }) }
        #expect(levels.count > 16 && levels.count <= 32)
        #expect(levels.contains(0) && levels.contains(255))
    }

    @Test func `turned text stands where it is turned to`() throws {
        try context.scoped { () throws(CairoError) in
            try context.transform(Matrix(a: 0, b: -1, c: 1, d: 0, e: 60, f: 38))
            try context.draw("HH", in: style, by: shaper, x: 0, baseline: 0, paint: black)
        }
        let columns = try #require(ink())
        #expect(abs(columns.lowerBound - 45) < 3 && abs(columns.upperBound - 60) < 2)
    }

    @Test func `a letter that the edge cuts is drawn as far as the edge`() throws {
        try context.draw("H", in: style, by: shaper, x: 100, baseline: 30, paint: black)
        let whole = try #require(ink())
        surface.clear()
        try context.draw("H", in: style, by: shaper, x: 100 - Double(whole.lowerBound) - 6, baseline: 30, paint: black)
        #expect(try #require(ink()) == 0..<(whole.count - 6))
    }

    @Test(arguments: [-1e9, -500, 1e9, .nan, .infinity])
    func `text beside the picture changes nothing`(x: Double) throws {
        try context.draw("HH", in: style, by: shaper, x: x, baseline: x.isFinite ? 30 : -90, paint: black)
        #expect(surface.words.allSatisfy { $0 == 0 })
    }

    @Test func `folders without fonts are named`() {
        #expect(throws: CairoError.noFonts(folders: ["/nowhere"])) {
            try FontConfiguration(folders: ["/nowhere"], cacheFolder: Self.cache)
        }
        #expect("\(CairoError.noFonts(folders: ["/nowhere"]))" == "no readable font in /nowhere")
    }

    @Test func `threads with a shaper each get the same widths`() async throws {
        let expected = shaper.width(of: "AVA مرحبا 🔥", in: style)
        let style = style
        try await withThrowingTaskGroup(of: Double.self) { group in
            let configuration = try FontConfiguration(folders: [Self.fonts], cacheFolder: Self.cache)
            for _ in 0..<8 {
                group.addTask { try TextShaper(configuration).width(of: "AVA مرحبا 🔥", in: style) }
            }
            for try await width in group { #expect(width == expected) }
        }
    }

    /// Letters of scripts that each have a font file of their own, more than Cairo keeps open.
    private static let scripts = "কகకಕകકਕකกកကກሀअ一가اᎠᐁᠠa🔥"

    @Test func `threads write more scripts than Cairo keeps fonts open`() async throws {
        let configuration = try FontConfiguration(folders: [Self.fonts, "/usr/share/fonts"], cacheFolder: Self.cache)
        let widths = try await withThrowingTaskGroup(of: [Double: Double].self) { group in
            for thread in 0..<4 {
                group.addTask { try Self.written(by: TextShaper(configuration), from: 5 * thread) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(widths.allSatisfy { $0 == widths[0] && !$0.isEmpty })
    }

    /// Draws all scripts in many sizes, and tells how wide they were in each.
    private static func written(by shaper: TextShaper, from start: Int) throws -> [Double: Double] {
        let surface = try ImageSurface(width: 200, height: 40)
        let context = try DrawingContext(surface)
        let black = Paint.color(Color(red: 0, green: 0, blue: 0))
        var widths: [Double: Double] = [:]
        for round in start..<(start + 16) {
            let size = 12 + Double(round % 16)
            let style = TextStyle(families: "Inter, DejaVu Sans", weight: 400, size: size)
            try context.draw(scripts, in: style, by: shaper, x: 0, baseline: 30, paint: black)
            widths[size] = shaper.width(of: scripts, in: style)
        }
        return widths
    }
}
