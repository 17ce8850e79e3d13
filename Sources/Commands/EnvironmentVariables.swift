import Quantities

/// Environment variables whose names begin with `RENDER_`, as those that stand in for options do.
package enum EnvironmentVariables {
    private static let prefix = "RENDER_"

    /// Returns a line for each variable that stands in for no option of any command, which may be a misspelt one.
    package static func complaints(about environment: [String: String], _ commands: [CommandSpec]) -> [String] {
        let known = Set(commands.flatMap(\.options).map(\.variable))
        let unknown = environment.filter { name, value in
            name.hasPrefix(prefix) && !value.isEmpty && !known.contains(name) && !ofHost.contains(name)
        }
        return unknown.keys.sorted().map { name in
            let hint = Spelling.hint(for: name, among: known.sorted())
            return "no option is called \(SafeText.shown(name)), so it changes nothing\(hint)"
        }
    }

    /// Variables that the host render.com sets for every program.
    private static let ofHost: Set = [
        "RENDER_CPU_COUNT", "RENDER_DISCOVERY_SERVICE", "RENDER_EXTERNAL_HOSTNAME", "RENDER_EXTERNAL_URL",
        "RENDER_GIT_BRANCH", "RENDER_GIT_COMMIT", "RENDER_GIT_REPO_SLUG", "RENDER_INSTANCE_ID", "RENDER_SERVICE_ID",
        "RENDER_SERVICE_NAME", "RENDER_SERVICE_TYPE", "RENDER_WEB_CONCURRENCY",
    ]
}
