import Commands
import Usage

/// How the command line speaks of achievements.
extension Achievement {
    /// Its name, and the id that commands and addresses take: `Hall of Fame (hall-of-fame)`.
    var titled: String { "\(name) (\(id))" }

    /// The ids of all there are, a line for each category.
    static var idsByCategory: String {
        let width = (Category.allCases.map(\.rawValue.count).max() ?? 0) + 3
        return Category.allCases.map { category in
            let space = String(repeating: " ", count: width - category.rawValue.count)
            let ids = catalog.filter { $0.category == category }.map(\.id)
            return "  \(category.rawValue)\(space)\(ids.joined(separator: ", "))"
        }.joined(separator: "\n")
    }

    /// What is wrong with an id that is none of some achievements'.
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
