import Dispatch
import Foundation
import GitHub
import Profiles
import Synchronization

/// What GitHub said, kept in the store of profiles.
///
/// A write waits for the disk and may wait for another process, so it happens behind the answer's back, all that has
/// gathered meanwhile in one transaction; what is not written yet is read from memory. Both have a thread of their own,
/// because the threads that tasks share must not wait for a disk.
final class StoredYears: YearStore {
    private struct Unwritten {
        var waiting: [String: StoredHistory] = [:]
        var beingWritten: [String: StoredHistory] = [:]
    }

    private static let collection = "github"

    private let store: ProfileStore
    private let time: any TimeSource
    private let log: @Sendable (GitHubEvent) -> Void
    private let unwritten = Mutex(Unwritten())
    private let reading = DispatchQueue(label: "github.read", qos: .userInitiated)
    private let writing = DispatchQueue(label: "github.write")

    init(_ store: ProfileStore, time: any TimeSource, log: @escaping @Sendable (GitHubEvent) -> Void) {
        self.store = store
        self.time = time
        self.log = log
    }

    /// What is stored, and what is about to be.
    func history(of login: Login) async throws(YearStoreError) -> StoredHistory {
        // Looked at before the file: what is written in between is then known twice, and never not at all.
        let parts = unwritten.withLock { [$0.beingWritten[login.key], $0.waiting[login.key]] }
        let read = await withCheckedContinuation { continuation in
            reading.async { [store] in continuation.resume(returning: Self.read(login.key, from: store)) }
        }
        var history = try read.get()
        for case let part? in parts { history.merge(part) }
        return history
    }

    /// Adds to what is known, at once for whoever reads, a moment later in the file.
    func add(_ part: StoredHistory, to login: Login) async throws(YearStoreError) {
        let isFirst = unwritten.withLock { unwritten in
            let isFirst = unwritten.waiting.isEmpty
            unwritten.waiting[login.key, default: StoredHistory()].merge(part)
            return isFirst
        }
        if isFirst { writing.async { self.flush() } }
    }

    /// Returns when everything added so far is in the file.
    func finish() {
        writing.sync { self.flush() }
    }

    private func flush() {
        let histories = unwritten.withLock { unwritten in
            unwritten.beingWritten = unwritten.waiting
            unwritten.waiting = [:]
            return unwritten.beingWritten
        }
        guard !histories.isEmpty else { return }
        do {
            let now = Timestamp(unixSeconds: time.unixSeconds)
            try store.put(histories.mapValues(Self.documents), in: Self.collection, at: now)
        } catch {
            log(.storeFailed("\(error)"))
        }
        unwritten.withLock { $0.beingWritten = [:] }
    }
}

extension StoredYears {
    private static func read(_ key: String, from store: ProfileStore) -> Result<StoredHistory, YearStoreError> {
        let documents: [StoredDocument]
        do throws(ProfilesError) {
            documents = try store.documents(of: key, in: collection)
        } catch {
            return .failure(YearStoreError("\(error)"))
        }
        let decoder = JSONDecoder()
        var history = StoredHistory()
        // A document that this program cannot read is as good as none: GitHub is asked again.
        for document in documents {
            guard let part = try? decoder.decode(StoredHistory.self, from: Data(document.body)) else { continue }
            history.merge(part)
        }
        return .success(history)
    }

    /// A document for the profile and for each year, so that adding one never rewrites the others.
    private static func documents(of history: StoredHistory) -> [StoredDocument] {
        let encoder = JSONEncoder()
        var parts: [(String, StoredHistory)] = []
        if let profile = history.profile { parts.append(("profile", StoredHistory(profile: profile))) }
        for (year, record) in history.years { parts.append(("year \(year)", StoredHistory(years: [year: record]))) }
        for (year, record) in history.seasons {
            parts.append(("season \(year)", StoredHistory(seasons: [year: record])))
        }
        return parts.compactMap { name, part in
            (try? encoder.encode(part)).map { StoredDocument(name: name, body: Array($0)) }
        }
    }
}
