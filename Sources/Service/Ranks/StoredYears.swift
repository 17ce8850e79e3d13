import Dispatch
import Foundation
import GitHub
import Usage
import Synchronization
import Threads

/// The answers of GitHub, kept in the store of profiles.
///
/// A write waits for the disk and may wait for another process, so it happens after the answer has been sent, with all
/// that has gathered meanwhile in one transaction. What is not written yet is read from memory. A failed write is
/// repeated after a second, then after longer and longer pauses. Reads and writes have a queue each, because the threads
/// that tasks share must not wait for a disk.
final class StoredYears: YearStore {
    private struct Unwritten {
        var waiting = UnwrittenHistories()
        var beingWritten = UnwrittenHistories()
        var failures = 0
        /// Why writing failed the last time it was said.
        var reason: String?
    }

    private static let collection = "github"
    private static let maxPause = Duration.seconds(30)

    private let store: any DocumentStoring
    private let time: TimeSource
    private let log: @Sendable (GitHubEvent) -> Void
    private let unwritten = Mutex(Unwritten())
    private let clock: Mutex<SteadyClock>
    /// The next retry, beside one that may be ending.
    private let retries = OwnedTasks(capacity: 2)
    private let reading = DispatchQueue(label: "github.read", qos: .userInitiated)
    private let writing = DispatchQueue(label: "github.write")

    init(_ store: any DocumentStoring, time: TimeSource, log: @escaping @Sendable (GitHubEvent) -> Void) {
        self.store = store
        self.time = time
        self.log = log
        // A store that cannot be read now is looked at again with the first write.
        let newest = try? store.newestDocument(in: Self.collection)
        clock = Mutex(SteadyClock(newest: newest?.unixSeconds, uptime: time.monotonic()))
    }

    deinit {
        retries.cancelAll()
    }

    /// Returns what is stored of a user, and what is still to be written.
    func history(of login: Login) async throws(YearStoreError) -> StoredHistory {
        // Read before the file: parts that are written in between are then found twice, and none is missed.
        let parts = unwritten.withLock { [$0.beingWritten[login.key], $0.waiting[login.key]] }
        let read = await withCheckedContinuation { continuation in
            reading.async { [store] in continuation.resume(returning: Self.read(login.key, from: store)) }
        }
        var history = try read.get()
        for case let part? in parts { history.merge(part) }
        return history
    }

    /// Adds to a history: readers see the addition at once, and it is written to the store a moment later.
    func add(_ part: StoredHistory, to login: Login) async throws(YearStoreError) {
        let isFirst = unwritten.withLock { unwritten in
            // While the store fails a retry is on its way already.
            let isFirst = unwritten.waiting.isEmpty && unwritten.failures == 0
            unwritten.waiting.add(part, of: login.key)
            return isFirst
        }
        if isFirst { writing.async { self.flush() } }
    }

    /// Returns when everything added so far is in the file, or could not be written this last time either.
    func finish() {
        retries.cancelAll()
        writing.sync { self.flush() }
        let lost = unwritten.withLock { $0.waiting.count + $0.waiting.lost }
        if lost > 0 { log(.recordsLost(users: lost)) }
    }

    private func flush() {
        let histories = unwritten.withLock { unwritten in
            unwritten.beingWritten = unwritten.waiting.takeAll()
            return unwritten.beingWritten
        }
        guard !histories.isEmpty else { return }
        do throws(StoreError) {
            try write(histories.all)
            written(histories.count)
        } catch {
            failed("\(error)")
        }
    }

    private func write(_ histories: [String: StoredHistory]) throws(StoreError) {
        let calendar = time.unixSeconds()
        let newest = try store.newestDocument(in: Self.collection)?.unixSeconds
        let now = clock.withLock { $0.now(newest: newest, calendar: calendar, uptime: time.monotonic()) }
        try store.put(
            histories.mapValues(Self.documents),
            in: Self.collection,
            at: Timestamp(unixSeconds: now),
            calendar: Timestamp(unixSeconds: calendar),
            keeping: DocumentPolicy()
        )
    }

    private func written(_ users: Int) {
        let (hadFailed, isMoreThere) = unwritten.withLock { unwritten in
            let hadFailed = unwritten.failures > 0
            unwritten.beingWritten = UnwrittenHistories()
            (unwritten.failures, unwritten.reason) = (0, nil)
            return (hadFailed, !unwritten.waiting.isEmpty)
        }
        guard hadFailed else { return }
        log(.storeRecovered(users: users))
        if isMoreThere { writing.async { self.flush() } }
    }

    private func failed(_ reason: String) {
        let (failures, isNews) = unwritten.withLock { unwritten in
            unwritten.waiting.putBack(unwritten.beingWritten)
            unwritten.beingWritten = UnwrittenHistories()
            unwritten.failures += 1
            let isNews = unwritten.reason != reason
            unwritten.reason = reason
            return (unwritten.failures, isNews)
        }
        if isNews { log(.storeFailed(reason)) }
        let moment = time.monotonic() + min(Self.maxPause, .seconds(1) * (1 << min(failures - 1, 5)))
        retries.run { [weak self, time] in
            do { try await time.sleep(until: moment) } catch { return }
            guard let self else { return }
            writing.async { self.flush() }
        }
    }
}

extension StoredYears {
    private static func read(_ key: String, from store: any DocumentStoring) -> Result<StoredHistory, YearStoreError> {
        let documents: [StoredDocument]
        do throws(StoreError) {
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
