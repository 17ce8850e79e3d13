/// A shade of an emblem's material, from the deepest shadow to the brightest light.
enum Tone: Hashable, CaseIterable {
    case deep, low, base, high, glint
    /// The second colour of an emblem that has one, in its shadow, in full and in the light.
    case accentLow, accent, accentHigh

    /// Returns the tone of a face by its direction; the light comes from above, slightly from the left.
    init(facing normal: (x: Double, y: Double)) {
        let light = -0.5 * normal.x - 0.866 * normal.y
        let steps: [(least: Double, tone: Tone)] = [(0.8, .glint), (0.25, .high), (-0.3, .base), (-0.8, .low)]
        self = steps.first { light >= $0.least }?.tone ?? .deep
    }

    /// The same tone of the second colour.
    var accented: Tone {
        switch self {
        case .deep, .low, .accentLow: .accentLow
        case .base, .accent: .accent
        case .high, .glint, .accentHigh: .accentHigh
        }
    }
}
