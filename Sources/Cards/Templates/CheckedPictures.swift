import SVG

/// The embedded pictures of a template, so that each is read once and not again for every look.
final class CheckedPictures {
    private var formats: [[UInt8]: EmbeddedImage.Format] = [:]

    /// Returns the format of a picture file.
    ///
    /// - Throws: `UnreadablePicture` for what could not be drawn.
    func format(of file: [UInt8]) throws(UnreadablePicture) -> EmbeddedImage.Format {
        if let format = formats[file] { return format }
        let format = try EmbeddedImage.read(file).format
        formats[file] = format
        return format
    }
}
