import SVG

/// The embedded pictures of a template that were read, so that each is read once and not for every look.
final class CheckedPictures {
    private var formats: [[UInt8]: EmbeddedImage.Format] = [:]

    /// What a file is.
    ///
    /// - Throws: `UnreadablePicture` for what could not be drawn.
    func format(of file: [UInt8]) throws(UnreadablePicture) -> EmbeddedImage.Format {
        if let format = formats[file] { return format }
        let format = try EmbeddedImage.read(file).format
        formats[file] = format
        return format
    }
}
