import HTTP
import Server

/// A drawn picture, as a file.
public struct Picture: Sendable {
    /// What the bytes are.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case svg, png
    }

    /// What the bytes are.
    public let format: Format
    /// The file.
    public let bytes: [UInt8]
}

extension Picture {
    /// The answer that carries it, with the headers that every picture has.
    func response(_ cacheControl: CacheControl) -> Response {
        var headers: HeaderFields = [
            .contentType: format.contentType,
            .cacheControl: cacheControl.value,
            .vary: "Accept",
            .xContentTypeOptions: "nosniff",
            .accessControlAllowOrigin: "*",
            .crossOriginResourcePolicy: "cross-origin",
        ]
        if format == .svg {
            // Opened by itself in a tab, an SVG is a page: it may style itself and nothing else.
            headers[.contentSecurityPolicy] =
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
        }
        return Response(.ok, headers: headers, body: bytes)
    }
}

extension Picture.Format {
    /// How long drawing one takes: what is a text is only written.
    var lane: RenderLane {
        switch self {
        case .svg: .quick
        case .png: .slow
        }
    }

    fileprivate var contentType: HeaderValue {
        switch self {
        case .svg: "image/svg+xml; charset=utf-8"
        case .png: "image/png"
        }
    }
}
