import Commands

/// Shows the progress of long work on a terminal, and nothing elsewhere.
struct ProgressBar {
    /// The bytes of the whole work; nil if unknown.
    let total: Int?
    let console: Console

    /// Shows how many bytes are done.
    func show(_ done: Int) {
        guard let total, total > 0 else { return console.progress("\(done / 1024) KiB") }
        let width = 40
        let filled = min(width, width * (done / 1024) / max(1, total / 1024))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        console.progress("\(bar) \(min(100, 100 * (done / 1024) / max(1, total / 1024))) %")
    }

    /// Clears the line of the progress.
    func clear() { console.endProgress() }
}
