public import Parameters
public import SVG

/// The parameters that badges and rank cards share.
public enum PictureParameters {
    /// The type of file, which takes precedence over `format`.
    ///
    /// A suffix as `.png` in an address stands for it.
    public static let type = Parameter<Picture.Format>("as", help: "The type of file; counts before format.")
    /// Returns the parameter for the pixels of a PNG per pixel of the picture.
    ///
    /// - Parameter picture: the word for the picture in the help.
    /// - Returns: a whole number from 1 to 4, 2 by default.
    public static func scale(of picture: String) -> Parameter<Int> {
        Parameter("scale", in: 1...4, default: 2, help: "Pixels of a PNG for each of the \(picture)'s own.")
    }
    /// The prefix of an SVG's ids, with which several copies can be inlined in one page.
    public static let idPrefix = Parameter<IDPrefix>(
        "id",
        allowed: .text(IDPrefix.allowed),
        help: "What the ids of an SVG begin with, where two copies are inlined in one page."
    ) { IDPrefix($0) }
}
