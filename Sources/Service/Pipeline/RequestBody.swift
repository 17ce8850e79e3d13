import Deflate
import HTTP
import Quantities

/// Reads the bodies of requests.
enum RequestBody {
    /// Unpacks the body of a request as its `Content-Encoding` says: gzip, or none.
    ///
    /// - Parameters:
    ///   - request: the request.
    ///   - policy: how large the body may be.
    /// - Returns: the bytes that the client has packed.
    /// - Throws: `Problem` for another encoding, a damaged body, and one that is too large once unpacked.
    static func unpacked(_ request: Request, _ policy: BodyPolicy?) throws(Problem) -> [UInt8] {
        let max = policy?.maxUnpackedBytes ?? 0
        let encoding = request.headers[.contentEncoding]?.description ?? "identity"
        switch encoding.lowercased() {
        case "identity", "":
            guard request.body.count <= max else { throw .bodyTooLarge(max: max) }
            return request.body
        case "gzip", "x-gzip": return try gunzip(request.body, max: max)
        default: throw .unknownEncoding(encoding)
        }
    }

    private static func gunzip(_ body: [UInt8], max: Int) throws(Problem) -> [UInt8] {
        do throws(DeflateError) {
            return try Decompressor().gunzip(body, limit: max)
        } catch {
            switch error {
            case .tooLarge: throw .bodyTooLarge(max: max)
            case .damaged: throw .damagedBody
            default: throw .overloaded
            }
        }
    }
}

/// The problems of request bodies.
extension Problem {
    fileprivate static func bodyTooLarge(max: Int) -> Problem {
        Problem(
            .payloadTooLarge,
            message: "The request body is too large; allowed: at most \(max) bytes once unpacked.",
            sentence: "body too large",
            retention: Retention.none
        )
    }

    fileprivate static func unknownEncoding(_ encoding: String) -> Problem {
        Problem(
            .unsupportedEncoding,
            message: "Invalid Content-Encoding '\(SafeText.shown(encoding))'; allowed: gzip, identity.",
            sentence: "unknown encoding",
            retention: Retention.none
        )
    }

    fileprivate static let damagedBody = Problem(
        .validation,
        message: "The request body is not what its Content-Encoding says: it is no whole gzip file.",
        sentence: "damaged body",
        retention: Retention.none
    )
}
