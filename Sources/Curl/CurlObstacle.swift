internal import CCurl
internal import Glibc

extension CurlError.Obstacle: CustomStringConvertible {
    /// A clause about the server, such as "its name cannot be resolved".
    public var description: String {
        switch self {
        case .noLibrary: "libcurl.so.4 cannot be opened; Debian's package is libcurl4"
        case .nameNotResolved: "its name cannot be resolved"
        case .noConnection(code: 0): "it takes no connection"
        case .noConnection(let code): unsafe "it takes no connection: \(String(cString: strerror(code)))"
        case .noTLS: "TLS could not be agreed on"
        case .certificateNotTrusted: "its certificate is not trusted, or is another host's"
        case .noCertificates: "the system's trusted certificates cannot be read; Debian's package is ca-certificates"
        case .connectionBroke: "the connection broke"
        case .unreadable: "what it answers is not readable as HTTP"
        case .headTooLarge: "the head of its answer is too long"
        case .other(let words): words
        }
    }

    /// Translates an error code of curl; nil for one that has no case.
    init?(_ code: CURLcode, systemError: Int32) {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: self = .nameNotResolved
        case CURLE_COULDNT_CONNECT: self = .noConnection(code: systemError)
        case CURLE_SSL_CONNECT_ERROR: self = .noTLS
        case CURLE_PEER_FAILED_VERIFICATION: self = .certificateNotTrusted
        case CURLE_SSL_CACERT_BADFILE: self = .noCertificates
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE, CURLE_HTTP2, CURLE_HTTP2_STREAM:
            self = .connectionBroke
        // The first is what curl says to a first line that is not one of HTTP.
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING: self = .unreadable
        // curl 7.88 says so of a single line of more than 100 KB.
        case CURLE_OUT_OF_MEMORY: self = .headTooLarge
        default: return nil
        }
    }
}
