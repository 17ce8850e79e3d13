import HTTP
import Profiles

/// `/api/health` and `/api/v1/health`: whether the service can do its work.
struct HealthEndpoint: Sendable {
    let profiles: ProfileReader
    let gitHub: GitHubWatch
    let version: String

    private struct Report: Encodable {
        let status: String
        let version: String
        let timestamp: String
        let services: [String: String]
        let checks: [String: String]
    }

    private struct BriefReport: Encodable {
        let status: String
        let timestamp: String
        let checks: [String: String]
    }

    /// All that is known.
    var full: Endpoint {
        endpoint { isHealthy in
            JSONBody.encode(
                Report(
                    status: !isHealthy ? "unhealthy" : gitHub.state == .degraded ? "degraded" : "healthy",
                    version: version,
                    timestamp: profiles.now().description,
                    services: [
                        "cache": "operational", "github": gitHub.state.rawValue,
                        "store": isHealthy ? "operational" : "down",
                    ],
                    checks: ["database": isHealthy ? "ok" : "error"]
                )
            )
        }
    }

    /// The shape that older monitors read.
    var brief: Endpoint {
        endpoint { isHealthy in
            JSONBody.encode(
                BriefReport(
                    status: isHealthy ? "ok" : "error",
                    timestamp: profiles.now().description,
                    checks: ["database": isHealthy ? "ok" : "error"]
                )
            )
        }
    }

    private func endpoint(_ body: @escaping @Sendable (Bool) -> [UInt8]) -> Endpoint {
        Endpoint(
            name: "health",
            plan: { [profiles] _, _ in
                Plan(key: nil, owner: nil) { _ in
                    let isHealthy = (try? profiles.store?.check()) != nil
                    return MadeAnswer(
                        Response(
                            isHealthy ? .ok : .serviceUnavailable,
                            headers: [
                                .contentType: "application/json; charset=utf-8",
                                .cacheControl: CacheControl.noCache.value,
                                .xContentTypeOptions: "nosniff",
                            ],
                            body: body(isHealthy)
                        ),
                        .noCache
                    )
                }
            },
            notice: { _ in .badge(BadgeLook()) }
        )
    }
}
