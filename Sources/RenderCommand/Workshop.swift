import Commands
import Foundation
import Server
import Pictures
import Synchronization

/// Draws many pictures on all cores, each thread with an renderer of its own.
final class Workshop: Sendable {
    /// What could not be done, and why.
    struct Failure: Sendable {
        let what: String
        let why: String
    }

    private struct State {
        var done = 0
        var failures: [Failure] = []
    }

    private let renderAssets: RenderAssets
    private let state = Mutex(State())
    private let console: Console

    init(_ renderAssets: RenderAssets, console: Console) {
        (self.renderAssets, self.console) = (renderAssets, console)
    }

    /// Does pieces of work, each of which draws and stores a picture.
    ///
    /// - Returns: those that failed, in no order; all others are done.
    func run(_ work: [(name: String, draw: @Sendable (PictureRenderer) throws -> Void)]) throws -> [Failure] {
        let total = work.count
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let pool = try RenderPool(threads: cores, capacity: total) { [renderAssets] in try PictureRenderer(renderAssets)
        }
        for (name, draw) in work {
            _ = pool.submit(deadline: .seconds(Int32.max)) { [self] turn in
                guard case .run(let renderer) = turn else { return }
                let failure = Self.failure(of: name) { try draw(renderer) }
                let done = state.withLock { state in
                    state.done += 1
                    if let failure { state.failures.append(failure) }
                    return state.done
                }
                ProgressBar(total: total * 1024, console: console).show(done * 1024)
            }
        }
        pool.stop()
        console.endProgress()
        return state.withLock { $0.failures.sorted { $0.what < $1.what } }
    }

    private static func failure(of name: String, _ draw: () throws -> Void) -> Failure? {
        do {
            try draw()
            return nil
        } catch {
            return Failure(what: name, why: "\(error)")
        }
    }
}

extension [Workshop.Failure] {
    /// Lists what failed and gives the program's status.
    func report(_ console: Console) -> ExitStatus {
        for failure in self { console.note("\(failure.what): \(failure.why)") }
        return isEmpty ? .success : .failure
    }
}
