import HTTP
import Pictures
import Server

extension Picture {
    /// The answer that carries the picture, with the headers that every picture has.
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

extension PictureRenderer {
    /// An answer as it is kept: an SVG with its compressed form beside it.
    func storedResponse(_ response: Response) -> StoredResponse {
        let isSVG = response.headers[.contentType]?.description.hasPrefix("image/svg") ?? false
        return StoredResponse(response, gzip: isSVG ? gzip(response.body) : nil)
    }
}

extension Picture.Format {
    /// How long drawing one takes: an SVG is only written, a PNG is painted.
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
