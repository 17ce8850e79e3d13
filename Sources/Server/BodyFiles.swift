internal import HTTP
internal import Sockets

/// Files of the large bodies that a loop sends again and again.
///
/// A small table in which several answers share a place: the one that is sent most often gets it, and an answer that is
/// sent once never gets a file.
struct BodyFiles {
    private struct Place {
        var response: StoredResponse
        var uses = 0
        var file: MemoryFile?
    }

    /// Sending a smaller body takes less time than a second system call; larger ones are too rare to be kept twice.
    private static let sizes = 16_384...524_288
    private var places: [Place?]

    /// Makes an empty table for at most `capacity` files, 0 or more.
    init(capacity: Int) {
        places = Array(repeating: nil, count: max(0, capacity))
    }

    /// Returns the file of an answer's plain body; nil while the answer is not sent often enough to have one.
    mutating func file(for response: StoredResponse, _ body: [UInt8]) -> MemoryFile? {
        guard !places.isEmpty, Self.sizes.contains(body.count) else { return nil }
        let index = Int(UInt(bitPattern: ObjectIdentifier(response).hashValue) % UInt(places.count))
        guard var place = places[index], place.response === response else {
            let uses = places[index]?.uses ?? 0
            if uses > 0 {
                places[index]?.uses = uses - 1
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
