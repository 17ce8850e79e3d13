import Foundation

/// What the system knows about the process.
extension RunningServer {
    /// Resident memory in MB.
    var memory: Double {
        let lines = read("status").split(separator: "\n")
        let words = lines.first { $0.hasPrefix("VmRSS:") }?.split(separator: " ") ?? []
        return (words.dropFirst().first.flatMap { Double($0) } ?? 0) / 1024
    }

    /// Seconds of a processor that it has used.
    var processorTime: Double {
        // The name before may hold spaces; what follows its bracket is counted from the third field on.
        let fields = read("stat").split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Files and sockets that are open.
    var openFiles: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(id)/fd").count) ?? 0
    }

    private func read(_ name: String) -> String {
        (try? String(contentsOfFile: "/proc/\(id)/\(name)", encoding: .utf8)) ?? ""
    }
}
