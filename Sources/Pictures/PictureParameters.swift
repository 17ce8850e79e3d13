public import Parameters
public import SVG

/// The parameters that badges and rank cards share.
public enum PictureParameters {
    /// The type of file; counts before `format`, and is what a suffix such as `.png` in an address stands for.
    public static let type = Parameter<Picture.Format>("as", help: "The type of file; counts before format.")
    /// Pixels of a PNG for each of the picture's own.
    ///
    /// - Parameter picture: what the picture is called, for the help.
    public static func scale(of picture: String) -> Parameter<Int> {
        Parameter("scale", in: 1...4, default: 2, help: "Pixels of a PNG for each of the \(picture)'s own.")
    }
    /// What the ids of an SVG begin with, so that several can be inlined in one page.
    public static let idPrefix = Parameter<IDPrefix>(
        "id",
        allowed: .text(IDPrefix.allowed),
        help: "What the ids of an SVG begin with, where two copies are inlined in one page."
    ) { IDPrefix($0) }
}
