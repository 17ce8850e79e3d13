import Quantities

/// The variables whose names begin like those that stand in for options.
package enum EnvironmentVariables {
    private static let prefix = "RENDER_"

    /// Names those that mean nothing to any command, in a line each: a slip there changes nothing, and nobody notices.
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

    /// What the host render.com gives every program that runs there.
    private static let ofHost: Set = [
        "RENDER_CPU_COUNT", "RENDER_DISCOVERY_SERVICE", "RENDER_EXTERNAL_HOSTNAME", "RENDER_EXTERNAL_URL",
        "RENDER_GIT_BRANCH", "RENDER_GIT_COMMIT", "RENDER_GIT_REPO_SLUG", "RENDER_INSTANCE_ID", "RENDER_SERVICE_ID",
        "RENDER_SERVICE_NAME", "RENDER_SERVICE_TYPE", "RENDER_WEB_CONCURRENCY",
    ]
}
