import Commands
import Foundation
import Pictures
import Threads
import Synchronization

/// Draws many pictures on all cores, each thread with a renderer of its own.
final class ParallelRenderer: Sendable {
    /// A picture to draw.
    struct Job: Sendable {
        /// The name that a failure is reported by.
        let name: String
        /// Draws the picture and writes its file.
        let draw: @Sendable (PictureRenderer) throws -> Void
    }

    /// A picture that could not be drawn or written.
    struct Failure: Sendable {
        /// The name of the job.
        let name: String
        /// The error, in words.
        let reason: String
    }

    private struct State {
        var started = 0
        var finished = 0
        var failures: [Failure] = []
    }

    private let renderAssets: RenderAssets
    private let console: Console
    private let state = Mutex(State())

    /// Prepares to draw with some assets.
    ///
    /// - Parameters:
    ///   - renderAssets: fonts, templates and brand.
    ///   - console: where the progress is shown.
    init(_ renderAssets: RenderAssets, console: Console) {
        (self.renderAssets, self.console) = (renderAssets, console)
    }

    /// Runs jobs on the calling thread and on further ones, and waits for all of them.
    ///
    /// - Returns: the jobs that failed, sorted by name.
    /// - Throws: `FontLibraryError` if no renderer can be made.
    func run(_ jobs: [Job]) throws -> [Failure] {
        let renderer = try PictureRenderer(renderAssets)
        let threads = (1..<max(1, ProcessInfo.processInfo.activeProcessorCount)).compactMap { number in
            // Where memory or the number of threads is short, fewer threads draw.
            try? SystemThread(name: "render \(number)") { [self] in
                if let renderer = try? PictureRenderer(renderAssets) { work(on: jobs, with: renderer) }
            }
        }
        work(on: jobs, with: renderer)
        for thread in threads { thread.join() }
        console.endProgress()
        return state.withLock { $0.failures.sorted { $0.name < $1.name } }
    }

    private func work(on jobs: [Job], with renderer: PictureRenderer) {
        while let job = next(of: jobs) {
            let failure = Self.failure(of: job, with: renderer)
            let finished = state.withLock { state in
                state.finished += 1
                if let failure { state.failures.append(failure) }
                return state.finished
            }
            ProgressBar(total: jobs.count * 1024, console: console).show(finished * 1024)
        }
    }

    private func next(of jobs: [Job]) -> Job? {
        state.withLock { state in
            guard state.started < jobs.count else { return nil }
            defer { state.started += 1 }
            return jobs[state.started]
        }
    }

    private static func failure(of job: Job, with renderer: PictureRenderer) -> Failure? {
        do {
            try job.draw(renderer)
            return nil
        } catch {
            return Failure(name: job.name, reason: "\(error)")
        }
    }
}

extension [ParallelRenderer.Failure] {
    /// Writes a line for each failure, and returns the status that the program ends with.
    func report(_ console: Console) -> ExitStatus {
        for failure in self { console.note("\(failure.name): \(failure.reason)") }
        return isEmpty ? .success : .failure
    }
}
