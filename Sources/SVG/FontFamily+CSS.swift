import Typography

extension FontFamily {
    /// The families a viewer should try in turn, as CSS lists them.
    ///
    /// Text measured with DejaVu Sans is shown in Verdana where there is one: its free near match in width.
    var cssStack: String {
        switch self {
        case .dejaVuSans: "Verdana,Geneva,DejaVu Sans,sans-serif"
        case .inter: "Inter,system-ui,sans-serif"
        }
    }
}
