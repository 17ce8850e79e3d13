internal import CCairo

/// Why text could not be laid out or a picture could not be drawn.
public enum CairoError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The folders hold no font that fontconfig can read.
    case noFonts(folders: [String])
    /// Fontconfig or Pango could not create the named object, usually for lack of memory.
    case textSetup(String)
    /// A picture of this size, in pixels, is empty or larger than 32,767 on a side.
    case size(width: Int, height: Int)
    /// Cairo failed; `reason` is its own message.
    case drawing(reason: String)

    /// What failed, for the person who runs the service.
    public var description: String {
        switch self {
        case .noFonts(let folders): "no readable font in \(folders.joined(separator: ", "))"
        case .textSetup(let step): "text cannot be set: \(step) failed"
        case .size(let width, let height): "no picture can be \(width) x \(height) pixels"
        case .drawing(let reason): "Cairo could not draw: \(reason)"
        }
    }

    /// Throws unless Cairo reports success.
    static func check(_ status: cairo_status_t) throws(CairoError) {
        guard status != CAIRO_STATUS_SUCCESS else { return }
        throw .drawing(reason: unsafe String(cString: cairo_status_to_string(status)))
    }
}
