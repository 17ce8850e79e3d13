import Commands
import Foundation
import Pictures
import Synchronization
import Threads

/// Draws many pictures on all cores, each thread with a renderer of its own.
final class Workshop: Sendable {
    /// What could not be done, and why.
    struct Failure: Sendable {
        let what: String
        let why: String
    }

    private struct State {
        var begun = 0
        var done = 0
        var failures: [Failure] = []
    }

    private let renderAssets: RenderAssets
    private let state = Mutex(State())
    private let console: Console

    init(_ renderAssets: RenderAssets, console: Console) {
        (self.renderAssets, self.console) = (renderAssets, console)
    }

    /// A piece of work: what it is called, and what draws and stores its picture.
    typealias Work = (name: String, draw: @Sendable (PictureRenderer) throws -> Void)

    /// Does pieces of work, the calling thread among others.
    ///
    /// - Returns: those that failed, by name; all others are done.
    /// - Throws: what a renderer cannot be made for.
    func run(_ work: [Work]) throws -> [Failure] {
        let renderer = try PictureRenderer(renderAssets)
        let threads = (1..<max(1, ProcessInfo.processInfo.activeProcessorCount)).compactMap { number in
            // Where there can be no more threads, or no memory for their fonts, there are fewer.
            try? SystemThread(name: "render \(number)") { [self] in
                if let renderer = try? PictureRenderer(renderAssets) { takePart(in: work, renderer) }
            }
        }
        takePart(in: work, renderer)
        for thread in threads { thread.join() }
        console.endProgress()
        return state.withLock { $0.failures.sorted { $0.what < $1.what } }
    }

    /// Does one piece after the other until none is left.
    private func takePart(in work: [Work], _ renderer: PictureRenderer) {
        while let number = next(of: work.count) {
            let failure = Self.failure(of: work[number].name) { try work[number].draw(renderer) }
            let done = state.withLock { state in
                state.done += 1
                if let failure { state.failures.append(failure) }
                return state.done
            }
            ProgressBar(total: work.count * 1024, console: console).show(done * 1024)
        }
    }

    private func next(of count: Int) -> Int? {
        state.withLock { state in
            guard state.begun < count else { return nil }
            defer { state.begun += 1 }
            return state.begun
        }
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
