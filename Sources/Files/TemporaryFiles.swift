internal import Glibc
internal import Synchronization

/// The files that are being written beside those whose place they take, so that none is left behind by an end that comes
/// from outside.
public final class TemporaryFiles: Sendable {
    private struct State {
        /// The open folders, by the names of the files in them.
        var folders: [String: Int32] = [:]
        var hasEnded = false
    }

    private let state = Mutex(State())

    /// None yet.
    public init() {}

    /// Deletes those that are there; whoever writes more of them fails from then on.
    public func end() {
        state.withLock { state in
            state.hasEnded = true
            for (name, folder) in state.folders { unsafe unlinkat(folder, name, 0) }
        }
    }

    /// Makes a file of which `end` knows from its first moment.
    func make(_ name: String, in folder: Int32) throws(FileError) -> OpenFile {
        let made: Result<Int32, FileError> = state.withLock { state in
            guard !state.hasEnded else { return .failure(FileError(code: ECANCELED)) }
            let number = OpenFile.number(of: name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, in: folder)
            guard number >= 0 else { return .failure(FileError()) }
            state.folders[name] = folder
            return .success(number)
        }
        return OpenFile(number: try made.get())
    }

    /// Forgets a file that has got its own name, or is gone; to be called before its folder is closed.
    func forget(_ name: String) {
        state.withLock { _ = $0.folders.removeValue(forKey: name) }
    }
}
