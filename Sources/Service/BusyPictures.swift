import Badges
import HTTP

/// The pictures that say that too much is asked for at once, drawn beforehand: there is no time for them when it is.
struct BusyPictures: Sendable {
    private let responses: [BadgeLook: StoredResponse]
    private let fallback: StoredResponse

    init(drawnBy artist: Artist) throws {
        func response(_ look: BadgeLook) throws -> StoredResponse {
            let error = ServiceError.overloaded
            return StoredResponse(error.response(picture: try artist.picture(of: .notice(error.sentence), in: look)))
        }
        var responses: [BadgeLook: StoredResponse] = [:]
        for variant in BadgeVariant.allCases {
            for style in BadgeStyle.allCases {
                for theme in BadgeTheme.allCases {
                    var look = BadgeLook()
                    (look.variant, look.style, look.theme) = (variant, style, theme)
                    responses[look] = try response(look)
                }
            }
        }
        self.responses = responses
        fallback = try response(BadgeLook())
    }

    /// The picture in the look asked for, save for its colour; as SVG, which is drawn by whoever draws PNG too.
    func response(for look: BadgeLook) -> StoredResponse {
        var plain = look
        plain.accent = nil
        plain.format = .svg
        plain.scale = BadgeLook().scale
        return responses[plain] ?? fallback
    }
}
