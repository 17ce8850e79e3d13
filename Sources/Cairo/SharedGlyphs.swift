internal import CPango
internal import Synchronization

/// The lock that a thread holds while it measures or draws text or frees fonts.
///
/// Cairo keeps font files open in one table for the whole process, ten at most. Version 1.16, Debian 12's, closes one
/// that it takes for unused although another thread is about to read from it, and opens files without locking
/// FreeType: threads that write many scripts crash, or get errors, every few thousand texts. So this is one for the
/// process too. Text is a tenth of what a card takes to draw, the rest goes on beside it.
let sharedGlyphs = Mutex(RetiredFontMaps())

/// Font maps that are no longer used and not freed yet.
///
/// Pango 1.50, Debian 12's, matches fonts on a thread of its own for each map. That thread uses the map for a moment after
/// it has answered, and crashes if the map is freed by then. So a map is freed when 16 others have been retired after it,
/// and the last ones never.
struct RetiredFontMaps {
    private static let limit = 16
    private var addresses: [UInt] = []

    /// Adds a map, and frees the one that has waited longest if there are many.
    mutating func retire(_ map: UnsafeMutablePointer<PangoFontMap>) {
        addresses.append(UInt(bitPattern: map))
        guard addresses.count > Self.limit else { return }
        guard let oldest = unsafe UnsafeMutablePointer<PangoFontMap>(bitPattern: addresses.removeFirst()) else {
            return
        }
        // The map keeps its reference to the configuration unless it is told to drop it.
        unsafe pango_fc_font_map_set_config(OpaquePointer(oldest), nil)
        unsafe g_object_unref(oldest)
    }
}
