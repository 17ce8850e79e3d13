import Cairo
import Testing

@Suite struct DrawingTests {
    private let surface: ImageSurface
    private let context: DrawingContext
    private let red = Paint.color(Color(red: 1, green: 0, blue: 0))

    init() throws {
        surface = try ImageSurface(width: 40, height: 30)
        context = try DrawingContext(surface)
    }

    private func pixel(_ x: Int, _ y: Int) -> UInt32 {
        surface.withPixels { $0[y * surface.pixelsPerRow + x] }
    }

    @Test func `a new surface is transparent and filling colours the inside`() throws {
        #expect(pixel(5, 5) == 0)
        context.rectangle(x: 2, y: 2, width: 10, height: 10)
        try context.fill(red)
        #expect(pixel(5, 5) == 0xFFFF_0000)
        #expect(pixel(15, 5) == 0)
    }

    @Test func `half transparent colours are premultiplied`() throws {
        try context.paint(.color(Color(red: 0, green: 1, blue: 0, alpha: 0.5)))
        #expect(pixel(0, 0) == 0x8000_8000)
    }

    @Test func `fill rules tell whether a double loop is inside`() throws {
        for (rule, inside) in [(FillRule.nonZero, UInt32(0xFFFF_0000)), (.evenOdd, 0)] {
            surface.clear()
            context.rectangle(x: 0, y: 0, width: 20, height: 20)
            context.rectangle(x: 5, y: 5, width: 10, height: 10)
            try context.fill(red, rule: rule)
            #expect(pixel(10, 10) == inside)
        }
    }

    @Test func `transforms and clips end with their scope`() throws {
        try context.scoped { () throws(CairoError) in
            try context.transform(Matrix(a: 1, b: 0, c: 0, d: 1, e: 20, f: 0))
            context.rectangle(x: 0, y: 0, width: 5, height: 5)
            try context.clip()
            try context.paint(red)
        }
        #expect(pixel(22, 2) == 0xFFFF_0000 && pixel(2, 2) == 0 && pixel(30, 2) == 0)
        #expect(context.matrix == .identity)
        try context.paint(red)
        #expect(pixel(2, 2) == 0xFFFF_0000)
    }

    @Test func `a group fades as one`() throws {
        try context.group(opacity: 0.5) { () throws(CairoError) in
            context.rectangle(x: 0, y: 0, width: 10, height: 10)
            try context.fill(red)
            context.rectangle(x: 0, y: 0, width: 10, height: 10)
            try context.fill(red)
        }
        #expect(pixel(5, 5) == 0x8080_0000)
    }

    @Test func `gradients run from stop to stop and follow their transform`() throws {
        let black = Gradient.Stop(offset: 0, color: Color(red: 0, green: 0, blue: 0))
        let white = Gradient.Stop(offset: 1, color: Color(red: 1, green: 1, blue: 1))
        let stretched = Matrix(a: 40, b: 0, c: 0, d: 1, e: 0, f: 0)
        try context.paint(
            .gradient(Gradient(.linear(x1: 0, y1: 0, x2: 1, y2: 0), stops: [black, white], transform: stretched))
        )
        #expect(pixel(0, 0) & 0xFF < 8 && pixel(39, 0) & 0xFF > 247)
        #expect((100...150).contains(pixel(20, 0) & 0xFF))
        let radial = Gradient.Shape.radial(centerX: 20, centerY: 15, radius: 10, focusX: 20, focusY: 15)
        try context.paint(.gradient(Gradient(radial, stops: [black, white])))
        #expect(pixel(20, 15) & 0xFF < 20 && pixel(0, 0) & 0xFF == 255)
    }

    @Test func `strokes have width, caps and dashes`() throws {
        context.move(toX: 10, y: 10)
        context.line(toX: 30, y: 10)
        try context.stroke(red, Stroke(width: 4, cap: .square, dashes: [6, 8]))
        #expect(pixel(9, 9) == 0xFFFF_0000 && pixel(20, 9) == 0)
        context.move(toX: 0, y: 20)
        context.line(toX: 40, y: 20)
        // A dash this short would take Cairo minutes.
        try context.stroke(red, Stroke(width: 2, dashes: [1e-12]))
        #expect(pixel(20, 20) == 0xFFFF_0000)
    }

    @Test func `images are stretched to their box`() throws {
        let image = try ImageSurface(width: 2, height: 2)
        image.withMutablePixels { (pixels: inout MutableSpan<UInt32>) in pixels.update(repeating: 0xFF00_FF00) }
        try context.draw(image, x: 10, y: 10, width: 20, height: 10)
        #expect(pixel(10, 10) == 0xFF00_FF00 && pixel(29, 19) == 0xFF00_FF00 && pixel(31, 10) == 0)
    }

    @Test func `numbers that are none do no harm`() throws {
        for bad in [Double.nan, .infinity, -.infinity, 1e300] {
            context.move(toX: bad, y: bad)
            context.curve(x1: bad, y1: 0, x2: 0, y2: bad, toX: bad, y: bad)
            context.arc(centerX: bad, centerY: 0, radius: bad, from: bad, to: bad)
            context.rectangle(x: bad, y: bad, width: bad, height: bad)
            try context.fill(red, keepingPath: true)
            try context.stroke(red, Stroke(width: bad, dashes: [bad]))
        }
        #expect(throws: CairoError.self) {
            try context.transform(Matrix(a: 0, b: 0, c: 0, d: 0, e: 0, f: 0))
        }
        context.rectangle(x: 0, y: 0, width: 1, height: 1)
        try context.fill(red)
    }

    @Test(arguments: [(0, 1), (1, 0), (-1, 5), (40_000, 1)])
    func `refuses sizes that no surface can have`(width: Int, height: Int) {
        #expect(throws: CairoError.size(width: width, height: height)) {
            try ImageSurface(width: width, height: height)
        }
    }

    @Test func `a copy is equal, and only between surfaces of a size`() throws {
        try context.paint(red)
        let other = try ImageSurface(width: 40, height: 30)
        #expect(other.copy(surface))
        #expect(other.withPixels { $0[77] } == 0xFFFF_0000)
        #expect(try !ImageSurface(width: 41, height: 30).copy(surface))
    }
}
