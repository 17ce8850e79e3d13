internal import Cairo
internal import ImageFiles
internal import SVG

/// Embedded pictures, decoded once as long as documents go on showing them.
final class RecentImages {
    private struct Key: Hashable {
        let format: EmbeddedImage.Format
        let bytes: [UInt8]
    }

    private var surfaces: [Key: ImageSurface] = [:]
    private var pixels = 0
    /// As much as ten avatars as the store keeps them: 4 MB.
    private static let limit = 1 << 20

    subscript(image: EmbeddedImage) -> ImageSurface? {
        surfaces[Key(format: image.format, bytes: image.bytes)]
    }

    /// Decodes what the nodes show and is not known yet.
    func load(_ nodes: [Node]) throws(RasterError) {
        if pixels > Self.limit {
            surfaces.removeAll()
            pixels = 0
        }
        for node in nodes {
            switch node {
            case .group(let group): try load(group.children)
            case .image(let image): try load(image)
            case .rectangle, .circle, .path, .copies, .text: continue
            }
        }
    }

    private func load(_ image: EmbeddedImage) throws(RasterError) {
        let key = Key(format: image.format, bytes: image.bytes)
        guard surfaces[key] == nil else { return }
        let file = try Self.reading { () throws(ImageFileError) in
            switch image.format {
            case .png: try ImageFile(png: image.bytes)
            case .jpeg: try ImageFile(jpeg: image.bytes)
            }
        }
        let surface = try Self.surface(file.pixels, file.width, file.height)
        surfaces[key] = surface
        pixels += surface.width * surface.height
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
