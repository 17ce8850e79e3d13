internal import Cairo

/// Surfaces kept for the next picture of their size, since fresh memory costs more than clearing known one.
final class SurfacePool {
    /// The last used last.
    private var surfaces: [ImageSurface] = []
    private static let limit = 3

    /// A surface of the pool's own, with whatever was painted on it last; given again when its size is asked for again.
    func surface(width: Int, height: Int) throws(CairoError) -> ImageSurface {
        if let index = surfaces.firstIndex(where: { $0.width == width && $0.height == height }) {
            let surface = surfaces.remove(at: index)
            surfaces.append(surface)
            return surface
        }
        let surface = try ImageSurface(width: width, height: height)
        surfaces.append(surface)
        if surfaces.count > Self.limit { surfaces.removeFirst() }
        return surface
    }
}
