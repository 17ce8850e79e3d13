/// Places of connections in the order in which they fell silent.
///
/// A list linked through two arrays: to append and to remove takes constant time, and every request does both.
struct SilenceOrder {
    private struct Links {
        var previous: Int?
        var next: Int?
        var isIn = false
    }

    private var links: [Links] = []
    private var last: Int?
    /// The first place: the one that has been silent longest.
    private(set) var first: Int?

    /// Moves a place to the end, and adds it if it is not in the list.
    mutating func append(_ place: Int) {
        guard place != last else { return }
        remove(place)
        while links.count <= place { links.append(Links()) }
        links[place] = Links(previous: last, next: nil, isIn: true)
        if let last { links[last].next = place } else { first = place }
        last = place
    }

    /// Removes a place, if it is in the list.
    mutating func remove(_ place: Int) {
        guard place < links.count, links[place].isIn else { return }
        let (previous, next) = (links[place].previous, links[place].next)
        if let previous { links[previous].next = next } else { first = next }
        if let next { links[next].previous = previous } else { last = previous }
        links[place].isIn = false
    }
}
