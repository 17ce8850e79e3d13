import Commands
import Foundation
import Telemetry

/// Metrics of this process, under the names that Prometheus's own client libraries use.
struct ProcessMetrics: Sendable {
    let started: Date

    /// Returns the present values, without those that the system does not tell.
    func families() -> [MetricFamily] {
        var families = [
            MetricFamily.gauge(
                "process_start_time_seconds",
                "When the process began, in seconds since 1970.",
                started.timeIntervalSince1970.rounded()
            )
        ]
        if let bytes = residentBytes() {
            families.append(.gauge("process_resident_memory_bytes", "Memory in use.", Double(bytes)))
        }
        if let count = openFiles() {
            families.append(.gauge("process_open_fds", "Open files and sockets.", Double(count)))
        }
        return families
    }

    /// The line is `VmRSS:    12345 kB`.
    private func residentBytes() -> Int? {
        guard let status = contents(of: "/proc/self/status") else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }

    private func openFiles() -> Int? {
        try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }

    /// Files in `/proc` report a size of 0, so they are read to their end.
    private func contents(of path: String) -> String? {
        guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.readToEnd() else { return nil }
        return String(decoding: data, as: UTF8.self)
    }
}
