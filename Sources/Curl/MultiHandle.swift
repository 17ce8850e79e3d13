internal import CCurl

/// Runs many transfers at once (libcurl's multi interface) and keeps their connections for the next.
///
/// Unchecked, because the compiler cannot see that all but `wake`, which libcurl allows on any thread, is called by the
/// one thread that runs the transfers.
@safe final class MultiHandle: @unchecked Sendable {
    private let curl: CurlLibrary
    private let multi: UnsafeMutableRawPointer

    init(_ curl: CurlLibrary, maxConnections: Int) throws(CurlError) {
        guard let multi = unsafe curl.functions.pointee.multi_init() else { throw .failed(.other("no memory")) }
        self.curl = curl
        unsafe self.multi = multi
        let most = min(max(maxConnections, 1), 1000)
        for option in [CURLMOPT_MAX_HOST_CONNECTIONS, CURLMOPT_MAXCONNECTS] {
            let code = unsafe emblem_curl_multi_set_number(curl.functions, multi, option, most)
            guard code == CURLM_OK else { throw .failed(.other("a limit of connections is refused")) }
        }
    }

    deinit {
        _ = unsafe curl.functions.pointee.multi_cleanup(multi)
    }

    /// Starts a transfer; returns false when there is no memory.
    func add(_ transfer: Transfer) -> Bool {
        unsafe curl.functions.pointee.multi_add_handle(multi, transfer.easy) == CURLM_OK
    }

    /// Removes a transfer; its connection closes if the transfer has not ended.
    func remove(_ transfer: Transfer) {
        // Fails only for one that is not there.
        _ = unsafe curl.functions.pointee.multi_remove_handle(multi, transfer.easy)
    }

    /// Reads and writes what is ready; returns false when curl cannot go on.
    func advance() -> Bool {
        var running: Int32 = 0
        return unsafe curl.functions.pointee.multi_perform(multi, &running) == CURLM_OK
    }

    /// Returns the next transfer that has ended and its result code; nil when there is none.
    func nextEnded() -> (id: Transfer.ID, code: CURLcode)? {
        var left: Int32 = 0
        while let message = unsafe curl.functions.pointee.multi_info_read(multi, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let easy = unsafe message.pointee.easy_handle else {
                continue
            }
            return unsafe (Transfer.ID(easy), message.pointee.data.result)
        }
        return nil
    }

    /// Waits until bytes are ready, the time is over, or `wake` is called; returns false when it cannot wait.
    func wait(atMost time: Duration) -> Bool {
        let milliseconds = Int32(clamping: time.milliseconds)
        return unsafe curl.functions.pointee.multi_poll(multi, nil, 0, milliseconds, nil) == CURLM_OK
    }

    /// Ends the current wait, or the next one.
    func wake() {
        // Fails only when the pipe is full, and then a wake-up is due anyway.
        _ = unsafe curl.functions.pointee.multi_wakeup(multi)
    }
}
