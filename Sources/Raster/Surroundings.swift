/// Which of the two colours of an `AdaptiveColor` is painted: pixels cannot follow the reader's preference.
public enum Surroundings: String, Hashable, Sendable, CaseIterable {
    case dark, light
}
