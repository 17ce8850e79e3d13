internal import Cairo
internal import ImageFiles
internal import Recency
internal import SVG

/// Embedded pictures, decoded: those of the document that is painted, and those shown last.
final class RecentImages {
    private struct Key: Hashable {
        let format: EmbeddedImage.Format
        let bytes: [UInt8]

        /// Leaves out the inside of large files: equal ones are told apart by comparing, which is faster than hashing.
        func hash(into hasher: inout Hasher) {
            hasher.combine(bytes.count)
            hasher.combine(bytes.suffix(64))
        }
    }

    /// The images that were used last: 4 MB, which is ten avatars in the size of the store's.
    private let recent = RecentlyUsed<Key, ImageSurface>(maxCost: 1 << 20)
    /// All images of the document that is being painted.
    private var shown: [Key: ImageSurface] = [:]

    /// Returns an image that the document shows.
    subscript(image: EmbeddedImage) -> ImageSurface? {
        shown[Key(format: image.format, bytes: image.bytes)]
    }

    /// Decodes what the nodes of a document show and is not known yet.
    func load(_ nodes: [Node]) throws(RasterError) {
        shown.removeAll(keepingCapacity: true)
        try add(nodes)
    }

    private func add(_ nodes: [Node]) throws(RasterError) {
        for node in nodes {
            switch node {
            case .group(let group): try add(group.children)
            case .image(let image): try add(image)
            case .rectangle, .circle, .path, .copies, .text: continue
            }
        }
    }

    private func add(_ image: EmbeddedImage) throws(RasterError) {
        let key = Key(format: image.format, bytes: image.bytes)
        shown[key] = try recent.value(for: key, cost: { $0.width * $0.height }) { () throws(RasterError) in
            let file = try Self.reading { () throws(ImageFileError) in
                switch image.format {
                case .png: try ImageFile(png: image.bytes)
                case .jpeg: try ImageFile(jpeg: image.bytes)
                }
            }
            return try Self.surface(file.pixels, file.width, file.height)
        }
    }

    private static func reading<Picture, Failure: CustomStringConvertible>(
        _ body: () throws(Failure) -> Picture
    ) throws(RasterError) -> Picture {
        do {
            return try body()
        } catch {
            throw .image(reason: error.description)
        }
    }

    private static func surface(_ pixels: [UInt32], _ width: Int, _ height: Int) throws(RasterError) -> ImageSurface {
        let surface = try reading { () throws(CairoError) in try ImageSurface(width: width, height: height) }
        surface.updateRows { y, row in
            for x in 0..<width { row[x] = pixels[y * width + x] }
        }
        return surface
    }
}
