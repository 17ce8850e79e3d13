internal import CCurl

/// libcurl, with which Foundation's URLSession works.
public enum CurlLibrary {
    /// Opens libcurl, unless it is open already; takes some 20 ms and 7 MB.
    ///
    /// - Returns: whether it is open. Where it is not, nothing of URLSession may be used, which would end the process.
    public static func open() -> Bool { open_curl() }
}
