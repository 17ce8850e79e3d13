/// Which of a document's two sets of colours is painted, since pixels cannot follow the reader's preference.
public enum Surroundings: String, Hashable, Sendable, CaseIterable {
    case dark, light
}
