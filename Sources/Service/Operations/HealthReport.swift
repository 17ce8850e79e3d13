import HTTP
import Pictures
import Usage

/// `/api/health` and `/api/v1/health`: whether the service can do its work.
///
/// Degraded means that pictures are still answered, some of them late or out of date. Only unhealthy, when the store is
/// down, has the status 503, so that a supervisor does not restart a service that a restart does not help.
struct HealthReport: Sendable {
    let store: any ProfileStoring
    /// Returns the present time.
    let now: @Sendable () -> Timestamp
    /// Knows whether the store has failed lately; nil if that is not recorded.
    let trouble: StoreTrouble?
    let gitHub: GitHubWatch
    let version: String
    /// The share of the queue for drawing that is taken, 0 to 1.
    let load: @Sendable () -> Double

    private enum State: String {
        case healthy, degraded, unhealthy
    }

    private enum Store: String {
        case operational, busy, failing, down
    }

    private struct Body: Encodable {
        let status: String
        let version: String
        let timestamp: String
        let services: [String: String]
        let checks: [String: String]
    }

    private struct BriefBody: Encodable {
        let status: String
        let timestamp: String
        let checks: [String: String]
    }

    /// Both addresses.
    var endpoints: [Endpoint] {
        [
            Endpoint(name: "health", family: "health", pattern: ["api", "health"]) { _, _ in .report { full() } },
            Endpoint(name: "health", family: "health", pattern: ["api", "v1", "health"]) { _, _ in .report { brief() }
            },
        ]
    }

    /// Returns the whole report.
    func full() -> Response {
        let (state, store, isCrowded) = check()
        let body = Body(
            status: state.rawValue,
            version: version,
            timestamp: now().description,
            services: [
                "cache": "operational", "drawing": isCrowded ? "crowded" : "operational",
                "github": gitHub.state.rawValue, "store": store.rawValue,
            ],
            checks: Self.checks(store, isCrowded: isCrowded)
        )
        return Self.response(state, JSONBody.encode(body))
    }

    /// The shape that older monitors read.
    func brief() -> Response {
        let (state, store, isCrowded) = check()
        let words: [State: String] = [.healthy: "ok", .degraded: "degraded", .unhealthy: "error"]
        let body = BriefBody(
            status: words[state] ?? state.rawValue,
            timestamp: now().description,
            checks: Self.checks(store, isCrowded: isCrowded)
        )
        return Self.response(state, JSONBody.encode(body))
    }

    private func check() -> (State, Store, isCrowded: Bool) {
        let store = storeState()
        let isCrowded = load() >= 0.75
        switch store {
        case .down: return (.unhealthy, store, isCrowded)
        case .busy, .failing: return (.degraded, store, isCrowded)
        case .operational:
            return (isCrowded || gitHub.isInTrouble ? .degraded : .healthy, store, isCrowded)
        }
    }

    private func storeState() -> Store {
        do throws(StoreError) {
            try store.check()
            // What the check reads may be whole, and what a picture needs not.
            return trouble?.hasFailedLately == true ? .failing : .operational
        } catch {
            return error.isBusy ? .busy : .down
        }
    }

    private static func checks(_ store: Store, isCrowded: Bool) -> [String: String] {
        let words: [Store: String] = [.operational: "ok", .busy: "busy", .failing: "failing", .down: "error"]
        return ["database": words[store] ?? store.rawValue, "queue": isCrowded ? "near full" : "ok"]
    }

    private static func response(_ state: State, _ body: [UInt8]) -> Response {
        Response(state == .unhealthy ? .serviceUnavailable : .ok, headers: .json(.noCache), body: body)
    }
}
