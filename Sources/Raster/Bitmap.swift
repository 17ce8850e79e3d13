/// Painted pixels.
public struct Bitmap: Equatable, Sendable {
    /// Pixels across.
    public let width: Int
    /// Pixels down.
    public let height: Int
    /// Row by row from the top: alpha in the top byte, then red, green, blue, premultiplied.
    public let pixels: [UInt32]
}
