import Synchronization

/// The writing systems of text for which no font was found.
final class UnwrittenText: Sendable {
    private let found = Mutex<Set<WritingSystem>>([])

    /// The writing systems, in the order of `WritingSystem.all`.
    var systems: [WritingSystem] {
        let found = found.withLock(\.self)
        return (WritingSystem.all + [.other]).filter(found.contains)
    }

    /// Adds the writing system of a character that no font has.
    func add(_ scalar: Unicode.Scalar) {
        let system = WritingSystem(of: scalar)
        found.withLock { _ = $0.insert(system) }
    }
}
