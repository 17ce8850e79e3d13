internal import HTTP
internal import Sockets

/// Files of the large bodies that a loop sends again and again.
///
/// A small table with one place for several answers: whichever is asked for more often ends up in it, and what is sent
/// once never gets a file.
struct BodyFiles {
    private struct Place {
        var response: StoredResponse
        var uses = 0
        var file: MemoryFile?
    }

    /// Smaller bodies cost less than a second call, larger ones are too rare to be kept twice.
    private static let sizes = 16_384...524_288
    private var places: [Place?]

    /// An empty table for at most that many files, 0 or more.
    init(capacity: Int) {
        places = Array(repeating: nil, count: max(0, capacity))
    }

    /// The file of an answer's plain body, once it was worth making.
    mutating func file(for response: StoredResponse, _ body: [UInt8]) -> MemoryFile? {
        guard !places.isEmpty, Self.sizes.contains(body.count) else { return nil }
        let index = Int(UInt(bitPattern: ObjectIdentifier(response).hashValue) % UInt(places.count))
        guard var place = places[index], place.response === response else {
            let patience = places[index]?.uses ?? 0
            if patience > 0 {
                places[index]?.uses = patience - 1
            } else {
                places[index] = Place(response: response)
            }
            return nil
        }
        place.uses = min(place.uses + 1, 64)
        if place.file == nil, place.uses >= 4 { place.file = try? MemoryFile(body) }
        places[index] = place
        return place.file
    }
}
