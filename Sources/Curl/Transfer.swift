internal import CCurl
internal import Glibc

/// A request under way and the received part of its response.
///
/// Used only on the thread that runs the transfers.
@safe final class Transfer {
    typealias Outcome = Result<CurlAnswer, CurlError>

    /// Bytes of all heads together, of interim answers and trailers too; GitHub sends 1 to 2 KB.
    private static let maxHeadBytes = 64 << 10

    /// curl's handle.
    let easy: UnsafeMutableRawPointer

    /// Identifies a transfer while it exists.
    struct ID: Hashable {
        private let address: UInt

        init(_ easy: UnsafeMutableRawPointer) { address = UInt(bitPattern: easy) }
    }

    var id: ID { unsafe ID(easy) }

    private let curl: CurlLibrary
    private let request: CurlRequest
    /// curl's list of header lines, which it reads until the transfer ends.
    private var lines: UnsafeMutablePointer<curl_slist>?
    private var body: [UInt8] = []
    private var headCount = 0
    /// Why the rest of the response is not read; nil while it is.
    private var failure: CurlError?

    /// Prepares a transfer; it starts when a multi handle takes it.
    init(_ request: CurlRequest, _ curl: CurlLibrary) throws(CurlError) {
        guard let easy = unsafe curl.functions.pointee.easy_init() else { throw .failed(.other("no memory")) }
        unsafe self.easy = easy
        self.curl = curl
        self.request = request
        try setLimits()
        try setRequest()
        try setReceivers()
    }

    deinit {
        unsafe curl.functions.pointee.easy_cleanup(easy)
        unsafe curl.functions.pointee.slist_free_all(lines)
    }

    /// Returns the response or the error, given curl's result code.
    func outcome(_ code: CURLcode) -> Outcome {
        if let failure { return .failure(failure) }
        switch code {
        case CURLE_OK: return .success(CurlAnswer(status: number(CURLINFO_RESPONSE_CODE), headers: headers, body: body))
        case CURLE_OPERATION_TIMEDOUT: return .failure(.timedOut)
        default:
            let systemError = Int32(clamping: number(CURLINFO_OS_ERRNO))
            let obstacle = CurlError.Obstacle(code, systemError: systemError)
            return .failure(.failed(obstacle ?? .other(curl.words(for: code))))
        }
    }
}

// MARK: - Receiving

extension Transfer {
    /// Appends bytes of the body; returns false beyond the limit.
    fileprivate func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= request.maxBodyBytes - body.count else {
            failure = .tooLarge(limit: request.maxBodyBytes)
            return false
        }
        unsafe body.append(contentsOf: bytes)
        return true
    }

    /// Counts the bytes of a header line, which curl keeps; returns false beyond the limit.
    fileprivate func takeHead(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= Self.maxHeadBytes - headCount else {
            failure = .failed(.headTooLarge)
            return false
        }
        headCount += bytes.count
        return true
    }

    private var headers: [String: [UInt8]] {
        request.wantedHeaders.reduce(into: [:]) { headers, name in
            var header: UnsafeMutablePointer<curl_header>?
            let last: Int32 = -1
            let code = unsafe curl.functions.pointee.easy_header(easy, name, 0, UInt32(CURLH_HEADER), last, &header)
            guard code == CURLHE_OK, let value = unsafe header?.pointee.value else { return }
            headers[name] = unsafe Array(UnsafeRawBufferPointer(start: value, count: strlen(value)))
        }
    }

    private func number(_ info: CURLINFO) -> Int {
        var value = 0
        let code = unsafe emblem_curl_get_number(curl.functions, easy, info, &value)
        return code == CURLE_OK ? value : 0
    }
}

private func receiveBody(_ bytes: UnsafePart, _ size: Int, _ count: Int, _ transfer: UnsafeMutableRawPointer?) -> Int {
    guard let transfer = unsafe transfer.map({ unsafe Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() })
    else { return 0 }
    // The size is always 1. Fewer than came end the transfer.
    return unsafe transfer.takeBody(UnsafeRawBufferPointer(start: bytes, count: count)) ? count : 0
}

private func receiveHead(_ bytes: UnsafePart, _ size: Int, _ count: Int, _ transfer: UnsafeMutableRawPointer?) -> Int {
    guard let transfer = unsafe transfer.map({ unsafe Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() })
    else { return 0 }
    return unsafe transfer.takeHead(UnsafeRawBufferPointer(start: bytes, count: count)) ? count : 0
}

private typealias UnsafePart = UnsafeMutablePointer<CChar>?

// MARK: - Preparing

extension Transfer {
    private func setLimits() throws(CurlError) {
        // Signals belong to the process.
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_CONNECTTIMEOUT_MS, request.connectTimeout.milliseconds)
        // Else who gives up while a name is being resolved keeps all others waiting for the resolver.
        try set(CURLOPT_QUICK_EXIT, 1)
        try set(CURLOPT_TCP_KEEPALIVE, 1)
        // Redirects are not followed, which is curl's default: they would carry the token to wherever they point.
        try set(CURLOPT_PROTOCOLS_STR, "http,https")
        try set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        // All that it can unpack.
        try set(CURLOPT_ACCEPT_ENCODING, "")
    }

    private func setRequest() throws(CurlError) {
        try set(CURLOPT_URL, request.url)
        try set(CURLOPT_POSTFIELDSIZE, request.body.count)
        try check(unsafe emblem_curl_set_pointer(curl.functions, easy, CURLOPT_COPYPOSTFIELDS, request.body))
        // A name alone leaves the line out: some servers answer "Expect: 100-continue" late or never.
        for line in request.headers.map(\.line) + ["Expect:"] {
            guard let longer = unsafe curl.functions.pointee.slist_append(lines, line) else {
                throw .failed(.other(curl.words(for: CURLE_OUT_OF_MEMORY)))
            }
            unsafe lines = longer
        }
        try check(unsafe emblem_curl_set_pointer(curl.functions, easy, CURLOPT_HTTPHEADER, lines))
    }

    private func setReceivers() throws(CurlError) {
        // Unretained: whoever runs a transfer keeps it until curl has let go of it.
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        try check(unsafe emblem_curl_set_receiver(curl.functions, easy, CURLOPT_WRITEFUNCTION, receiveBody))
        try check(unsafe emblem_curl_set_pointer(curl.functions, easy, CURLOPT_WRITEDATA, this))
        try check(unsafe emblem_curl_set_receiver(curl.functions, easy, CURLOPT_HEADERFUNCTION, receiveHead))
        try check(unsafe emblem_curl_set_pointer(curl.functions, easy, CURLOPT_HEADERDATA, this))
        // What a proxy says to open the way is none of the answer.
        try set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    }

    private func set(_ option: CURLoption, _ value: Int) throws(CurlError) {
        try check(unsafe emblem_curl_set_number(curl.functions, easy, option, value))
    }

    private func set(_ option: CURLoption, _ value: String) throws(CurlError) {
        try check(unsafe emblem_curl_set_text(curl.functions, easy, option, value))
    }

    private func check(_ code: CURLcode) throws(CurlError) {
        guard code == CURLE_OK else { throw .failed(.other(curl.words(for: code))) }
    }
}

extension Duration {
    /// The duration in milliseconds, rounded up, at least 1: to curl 0 means no limit or no wait.
    var milliseconds: Int { Int(min(max((self / .milliseconds(1)).rounded(.up), 1), 1e9)) }
}
