/// The program's version.
public enum Version {
    /// The version, as `render version` and health reports show it.
    public static let current = "0.1.0"
}
