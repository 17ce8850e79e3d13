internal import CCurl

/// libcurl, opened at run time: a table of its functions.
///
/// Unchecked, because the compiler cannot see that the table is written in `init` only and that libcurl's functions may
/// be called on any thread.
@safe final class CurlLibrary: @unchecked Sendable {
    /// The table; it lives as long as this object.
    let functions: UnsafePointer<emblem_curl>
    private let table: UnsafeMutablePointer<emblem_curl>

    /// Opens libcurl, unless the process has opened it before; the first time takes some 20 ms and 7 MB.
    init() throws(CurlError) {
        unsafe table = .allocate(capacity: 1)
        unsafe functions = UnsafePointer(table)
        // libcurl counts and locks: once or often, from any thread, since 7.84.
        guard unsafe emblem_curl_open(table), unsafe table.pointee.global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
        else { throw .failed(.noLibrary) }
    }

    deinit {
        unsafe table.deallocate()
    }

    /// Returns curl's own words for a code.
    func words(for code: CURLcode) -> String {
        unsafe functions.pointee.easy_strerror(code).map { unsafe String(cString: $0) }
            ?? "curl's error \(code.rawValue)"
    }
}
