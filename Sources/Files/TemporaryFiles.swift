internal import Glibc
internal import Synchronization

/// The files that are being written under temporary names, so that they can be deleted when a signal ends the process.
public final class TemporaryFiles: Sendable {
    private struct State {
        /// The open folder of each file, by the name of the file.
        var folders: [String: Int32] = [:]
        var hasEnded = false
    }

    private let state = Mutex(State())

    /// Makes an empty list.
    public init() {}

    /// Deletes the files; making more of them fails from now on.
    public func end() {
        state.withLock { state in
            state.hasEnded = true
            for (name, folder) in state.folders { unsafe unlinkat(folder, name, 0) }
        }
    }

    /// Makes a file that `end` deletes from its first moment on.
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

    /// Forgets a file that was renamed or deleted; call it before its folder is closed.
    func forget(_ name: String) {
        state.withLock { _ = $0.folders.removeValue(forKey: name) }
    }
}
