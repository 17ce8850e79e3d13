internal import CCairo

/// A surface of 8 bits of coverage per pixel that is reused from drawing to drawing.
///
/// Coverage is reduced to 32 levels: at the edges of letters nobody can tell them from 256, and with fewer colours
/// the PNG of a card is a seventh smaller.
@safe final class CoverageMask {
    private var pixels = UnsafeMutablePointer<UInt8>.allocate(capacity: 8)
    private var capacity = 8

    deinit {
        unsafe pixels.deallocate()
    }

    /// Draws on the mask and passes the surface, 8 bits of alpha per pixel, to `body`.
    ///
    /// - Parameters:
    ///   - width: pixels across, 1 to 32,767.
    ///   - height: pixels down, 1 to 32,767.
    ///   - draw: draws in opaque white on the context lent, whose pixels are all clear.
    ///   - body: gets the surface, which does not outlive it.
    /// - Throws: `CairoError.drawing`, or what `body` throws.
    func with(
        width: Int,
        height: Int,
        draw: (OpaquePointer) -> Void,
        _ body: (OpaquePointer) throws(CairoError) -> Void
    ) throws(CairoError) {
        // Whole words, for `round`.
        let stride = (width + 7) & ~7
        reserve(stride * height)
        unsafe pixels.update(repeating: 0, count: stride * height)
        let surface = unsafe cairo_image_surface_create_for_data(
            pixels,
            CAIRO_FORMAT_A8,
            Int32(width),
            Int32(height),
            Int32(stride)
        )
        guard let surface = unsafe surface else { throw .drawing(reason: "no mask") }
        defer { unsafe cairo_surface_destroy(surface) }
        guard let context = unsafe cairo_create(surface) else { throw .drawing(reason: "no context") }
        unsafe cairo_set_source_rgba(context, 1, 1, 1, 1)
        // On a clear surface, adding gives the same result, and Cairo does it faster.
        unsafe cairo_set_operator(context, CAIRO_OPERATOR_ADD)
        unsafe draw(context)
        let status = unsafe cairo_status(context)
        unsafe cairo_destroy(context)
        try CairoError.check(status)
        unsafe cairo_surface_flush(surface)
        round(stride * height)
        unsafe cairo_surface_mark_dirty(surface)
        try unsafe body(surface)
    }

    /// Keeps the upper five bits of each byte and repeats them below, so that 0 and 255 stay what they are.
    private func round(_ count: Int) {
        let words = unsafe UnsafeMutableRawPointer(pixels).assumingMemoryBound(to: UInt64.self)
        for index in 0..<(count / 8) {
            let level = unsafe (words[index] &>> 3) & 0x1F1F_1F1F_1F1F_1F1F
            unsafe words[index] = level &<< 3 | (level &>> 2 & 0x0707_0707_0707_0707)
        }
    }

    private func reserve(_ count: Int) {
        guard count > capacity else { return }
        unsafe pixels.deallocate()
        unsafe pixels = .allocate(capacity: count)
        capacity = count
    }
}
