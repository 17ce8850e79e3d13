import Commands
import Usage

/// The words of the command line for achievements.
extension Achievement {
    /// The name with the id that commands and addresses take: `Hall of Fame (hall-of-fame)`.
    var titled: String { "\(name) (\(id))" }

    /// The ids of all achievements, a line for each category.
    static var idsByCategory: String {
        let width = (Category.allCases.map(\.rawValue.count).max() ?? 0) + 3
        return Category.allCases.map { category in
            let space = String(repeating: " ", count: width - category.rawValue.count)
            let ids = catalog.filter { $0.category == category }.map(\.id)
            return "  \(category.rawValue)\(space)\(ids.joined(separator: ", "))"
        }.joined(separator: "\n")
    }

    /// Returns the error of an id that none of some achievements has.
    static func unknown(
        _ id: String,
        as option: String,
        among achievements: [Achievement],
        allowed: String
    ) -> UsageError {
        let hint =
            if let other = named(id) {
                "; \(other.titled) is earned by usage"
            } else {
                Spelling.hint(for: id, among: achievements.map(\.id))
            }
        return .invalid(option: option, value: id, allowed: allowed, hint: hint)
    }
}
