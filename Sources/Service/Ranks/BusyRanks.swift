import HTTP
import RankCards

/// The cards that say that too much is asked for at once, drawn beforehand: there is no time for them when it is.
struct BusyRanks: Sendable {
    private let pictures: [RankTheme: Picture]

    init(drawnBy artist: Artist) throws {
        var pictures: [RankTheme: Picture] = [:]
        for theme in RankTheme.allCases {
            var look = RankLook()
            look.theme = theme
            pictures[theme] = try artist.notice(of: .overloaded, in: look)
        }
        self.pictures = pictures
    }

    /// The answer for a request; as SVG for whoever shows pictures, since those show that too.
    func response(to exchange: RankExchange) -> Response {
        guard let look = exchange.notice, let picture = pictures[look.theme] else {
            return RankError.overloaded.response(id: exchange.id, isPersonal: exchange.isPersonal)
        }
        return RankError.overloaded.response(picture: picture, isPersonal: exchange.isPersonal)
    }
}
