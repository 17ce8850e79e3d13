internal import CCairo

/// Pixels in memory that can be drawn on: 32 bits each, alpha in the top byte, then red, green, blue, premultiplied.
///
/// Belongs to one thread at a time.
@safe public final class ImageSurface {
    /// Pixels across, 1 to 32,767.
    public let width: Int
    /// Pixels down, 1 to 32,767.
    public let height: Int
    /// Pixels from the start of a row to the start of the next, at least `width`.
    public let pixelsPerRow: Int
    let handle: OpaquePointer
    private let pixels: UnsafeMutableBufferPointer<UInt32>

    /// Makes a transparent picture.
    ///
    /// - Throws: `CairoError.size`, or `.drawing` when memory is short.
    public init(width: Int, height: Int) throws(CairoError) {
        guard (1...32_767).contains(width), (1...32_767).contains(height) else {
            throw .size(width: width, height: height)
        }
        guard let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)) else {
            throw .drawing(reason: "no surface")
        }
        do {
            try unsafe CairoError.check(cairo_surface_status(surface))
        } catch {
            unsafe cairo_surface_destroy(surface)
            throw error
        }
        let stride = unsafe Int(cairo_image_surface_get_stride(surface)) / 4
        self.width = width
        self.height = height
        pixelsPerRow = stride
        unsafe handle = surface
        unsafe pixels = Self.pixels(of: surface, count: stride * height)
    }

    deinit {
        unsafe cairo_surface_destroy(handle)
    }

    /// Lends the pixels for reading: `pixelsPerRow` times `height`, row by row from the top.
    public func withPixels<Result: ~Copyable, Failure: Error>(
        _ body: (Span<UInt32>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        unsafe cairo_surface_flush(handle)
        return try unsafe body(pixels.span)
    }

    /// Lends the pixels for writing.
    public func withMutablePixels<Result: ~Copyable, Failure: Error>(
        _ body: (inout MutableSpan<UInt32>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        unsafe cairo_surface_flush(handle)
        defer { unsafe cairo_surface_mark_dirty(handle) }
        var span = unsafe pixels.mutableSpan
        return try body(&span)
    }

    /// A copy of the pixels, row by row from the top without gaps.
    public var words: [UInt32] {
        unsafe cairo_surface_flush(handle)
        return unsafe [UInt32](unsafeUninitializedCapacity: width * height) { target, count in
            for y in 0..<height {
                let row = unsafe UnsafeMutableBufferPointer(rebasing: pixels[(y * pixelsPerRow)...].prefix(width))
                _ = unsafe target[(y * width)...].update(fromContentsOf: row)
            }
            count = width * height
        }
    }

    /// Lends each row's `width` pixels in turn for writing, from the top.
    public func updateRows(_ body: (_ y: Int, _ row: inout MutableSpan<UInt32>) -> Void) {
        unsafe cairo_surface_flush(handle)
        defer { unsafe cairo_surface_mark_dirty(handle) }
        for y in 0..<height {
            var row = unsafe UnsafeMutableBufferPointer(rebasing: pixels[(y * pixelsPerRow)...].prefix(width))
                .mutableSpan
            body(y, &row)
        }
    }

    /// Lends the first row's first pixel for writing; rows follow each other at `pixelsPerRow`.
    func update(_ body: (UnsafeMutablePointer<UInt32>) -> Void) {
        unsafe cairo_surface_flush(handle)
        defer { unsafe cairo_surface_mark_dirty(handle) }
        if let base = unsafe pixels.baseAddress { unsafe body(base) }
    }

    /// Whether every pixel is opaque.
    public var isOpaque: Bool {
        withPixels { pixels in
            for y in 0..<height {
                let row = pixels.extracting((y * pixelsPerRow)..<(y * pixelsPerRow + width))
                var all = UInt32.max
                for index in row.indices { all &= row[index] }
                if all < 0xFF00_0000 { return false }
            }
            return true
        }
    }

    /// Makes every pixel transparent.
    public func clear() {
        withMutablePixels { (pixels: inout MutableSpan<UInt32>) in pixels.update(repeating: 0) }
    }

    /// Copies the pixels of a picture of the same size; returns false if its size differs.
    @discardableResult public func copy(_ other: ImageSurface) -> Bool {
        guard other.width == width, other.height == height, other.pixelsPerRow == pixelsPerRow else { return false }
        unsafe cairo_surface_flush(other.handle)
        withMutablePixels { (_: inout MutableSpan<UInt32>) in
            _ = unsafe pixels.update(fromContentsOf: other.pixels)
        }
        return true
    }

    private static func pixels(of surface: OpaquePointer, count: Int) -> UnsafeMutableBufferPointer<UInt32> {
        guard let bytes = unsafe cairo_image_surface_get_data(surface) else {
            return unsafe .init(start: nil, count: 0)
        }
        let raw = UnsafeMutableRawPointer(bytes)
        return unsafe .init(start: raw.bindMemory(to: UInt32.self, capacity: count), count: count)
    }
}
