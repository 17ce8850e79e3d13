import HTTP

/// The pictures that say that too much is asked for at once, drawn beforehand: there is no time for them when it is.
struct BusyPictures: Sendable {
    private let responses: [NoticeLook: StoredResponse]

    init(drawnBy artist: Artist) throws {
        var responses: [NoticeLook: StoredResponse] = [:]
        for look in NoticeLook.plainLooks {
            let picture = try look.picture(of: .overloaded, by: artist)
            responses[look] = StoredResponse(ServiceError.overloaded.response(picture: picture))
        }
        self.responses = responses
    }

    /// The answer in the look asked for, save for what its plain form leaves out; JSON where there is none.
    func response(for look: NoticeLook) -> StoredResponse {
        responses[look.plain] ?? StoredResponse(ServiceError.overloaded.response)
    }
}
