import Typography

extension FontFamily {
    /// The CSS list of families that a viewer tries in turn.
    ///
    /// Text measured with DejaVu Sans is shown in Verdana where it is installed: their widths are nearly the same.
    var cssStack: String {
        switch self {
        case .dejaVuSans: "Verdana,Geneva,DejaVu Sans,sans-serif"
        case .inter: "Inter,system-ui,sans-serif"
        }
    }
}
