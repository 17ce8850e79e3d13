internal import Cairo

/// What many pictures have in common, painted once: grounds, frames, labels that no value changes.
///
/// Belongs to the thread of the rasterizer that painted it.
public final class PaintedLayer {
    let surface: ImageSurface
    let isOpaque: Bool

    init(_ surface: ImageSurface) {
        self.surface = surface
        isOpaque = surface.isOpaque
    }
}
