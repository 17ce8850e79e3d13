import Commands
/// How far a long piece of work has come, on a terminal; silent in a pipe.
struct ProgressBar {
    let total: Int?
    let console: Console

    func show(_ done: Int) {
        guard let total, total > 0 else { return console.progress("\(done / 1024) KiB") }
        let width = 40
        let filled = min(width, width * (done / 1024) / max(1, total / 1024))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        console.progress("\(bar) \(min(100, 100 * (done / 1024) / max(1, total / 1024))) %")
    }

    func clear() { console.endProgress() }
}
