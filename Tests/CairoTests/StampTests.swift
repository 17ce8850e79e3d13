import Cairo
import Testing

@Suite struct StampTests {
    private let surface: ImageSurface
    private let expected: ImageSurface

    init() throws {
        (surface, expected) = (try ImageSurface(width: 40, height: 30), try ImageSurface(width: 40, height: 30))
        for target in [surface, expected] {
            try DrawingContext(target).paint(.color(Color(red: 0.1, green: 0.4, blue: 0.8)))
        }
    }

    /// A disc with soft edges, half transparent or not.
    private func disc(alpha: Double) throws -> ImageSurface {
        let disc = try ImageSurface(width: 12, height: 12)
        let context = try DrawingContext(disc)
        context.arc(centerX: 6, centerY: 6, radius: 5, from: 0, to: 7)
        try context.fill(.color(Color(red: 1, green: 0.5, blue: 0, alpha: alpha)))
        return disc
    }

    @Test(arguments: [1, 0.5])
    func `a stamp lies where Cairo would lay the picture, cut off at the edges`(alpha: Double) throws {
        let disc = try disc(alpha: alpha)
        let places = [(x: 3, y: 2), (x: 20, y: 9), (x: -4, y: 12), (x: 34, y: 25), (x: 18, y: -7), (x: 40, y: 30)]
        Stamp(disc).lay(on: surface, at: places)
        let context = try DrawingContext(expected)
        for place in places { try context.lay(disc, x: place.x, y: place.y) }
        #expect(surface.words == expected.words)
        #expect(Set(surface.words).count > 10)
    }

    @Test func `a stamp beside the picture changes nothing`() throws {
        let far = [
            (x: -12, y: 0), (x: 40, y: 0), (x: 0, y: 30), (x: .max, y: .max), (x: .min, y: .min), (x: 0, y: .max),
        ]
        Stamp(try disc(alpha: 1)).lay(on: surface, at: far)
        #expect(surface.words == expected.words)
    }
}
