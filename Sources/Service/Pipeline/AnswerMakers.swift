import Caching
import Pictures
import Server
import Threads

/// The makers of a service's answers, each with a cache of its own.
struct AnswerMakers: Sendable {
    /// Memory for answers is divided by this; one part is for the pictures of problems.
    private static let problemShare = 16

    /// Makes pictures and the JSON beside them.
    let answers: AnswerMaker<PictureRenderer>
    /// Makes the pictures of problems.
    let problems: AnswerMaker<PictureRenderer>
    /// Makes reports for operators, which are not cached.
    let reports: AnswerMaker<Void>
    /// The answers that other processes share; nil for none.
    let shared: SharedResponses?

    /// Divides the memory of a configuration among makers.
    ///
    /// - Parameters:
    ///   - configuration: the limits of memory and time.
    ///   - pool: the threads that draw.
    ///   - reportPool: the threads that write reports.
    ///   - clock: the time that answers age by.
    ///   - metrics: counts how long jobs wait and take.
    init(
        _ configuration: ServiceConfiguration,
        pool: RenderPool<PictureRenderer>,
        reportPool: RenderPool<Void>,
        clock: TimeSource,
        metrics: ServiceMetrics
    ) {
        func maker<Worker>(
            _ capacity: Int,
            _ pool: RenderPool<Worker>,
            _ metrics: ServiceMetrics?,
            _ shared: SharedResponses? = nil
        ) -> AnswerMaker<Worker> {
            AnswerMaker(
                cache: Cache(capacity: capacity),
                pool: pool,
                queueTimeout: configuration.queueTimeout,
                clock: clock,
                metrics: metrics,
                shared: shared
            )
        }
        let problemBytes = configuration.cacheBytes / Self.problemShare
        shared = configuration.responseStore.map { SharedResponses($0, time: clock) }
        answers = maker(configuration.cacheBytes - problemBytes, pool, metrics, shared)
        problems = maker(problemBytes, pool, metrics)
        reports = maker(0, reportPool, nil)
    }
}
