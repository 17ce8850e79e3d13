import Badges
import HTTP

/// The pictures that say that too much is asked for at once, drawn beforehand: there is no time for them when it is.
struct BusyPictures: Sendable {
    private let responses: [BadgeLook: StoredResponse]
    private let fallback: StoredResponse

    init(drawnBy artist: Artist) {
        func response(_ look: BadgeLook) -> StoredResponse {
            let error = ServiceError.overloaded
            return StoredResponse(error.response(picture: artist.picture(of: look.badge(.notice(error.sentence)))))
        }
        var responses: [BadgeLook: StoredResponse] = [:]
        for variant in BadgeVariant.allCases {
            for style in BadgeStyle.allCases {
                for theme in BadgeTheme.allCases {
                    var look = BadgeLook()
                    (look.variant, look.style, look.theme) = (variant, style, theme)
                    responses[look] = response(look)
                }
            }
        }
        self.responses = responses
        fallback = response(BadgeLook())
    }

    /// The picture in the look asked for, save for its colour.
    func response(for look: BadgeLook) -> StoredResponse {
        var plain = look
        plain.accent = nil
        return responses[plain] ?? fallback
    }
}
