import Foundation
import SVG

extension Transform {
    /// Makes a clockwise rotation about the origin.
    static func rotation(degrees: Double) -> Transform {
        let angle = degrees * .pi / 180
        return Transform(a: cos(angle), b: sin(angle), c: -sin(angle), d: cos(angle), e: 0, f: 0)
    }

    /// Returns this map followed by a translation.
    func moved(x: Double, y: Double) -> Transform {
        Transform(a: a, b: b, c: c, d: d, e: e + x, f: f + y)
    }
}
