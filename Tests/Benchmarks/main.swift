import Foundation
import Typography

// Benchmarks' own side: draws the chart of a result, fills a store for the soak, serves a file over and over, or does
// pieces of work that are named on standard input, a line each as `badge.standard 0.5`, and answers how often they were
// done, in how many seconds, and the bytes each made. The drivers of the peers in `peers/` understand the same, so that
// all can be run in turn.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
let fonts = try FontLibrary(
    folder: root.appending(path: "Fonts").path,
    includingSystem: true,
    cacheFolder: FontLibrary.cacheFolder(environment: ProcessInfo.processInfo.environment)
)
if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "store" {
    try SoakStore.fill(CommandLine.arguments[2], users: Int(CommandLine.arguments[3]) ?? 0)
} else if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "loop" {
    let answer = try Data(contentsOf: URL(filePath: CommandLine.arguments[3]))
    var loop = try BareLoop(port: UInt16(CommandLine.arguments[2]) ?? 0, answer: [UInt8](answer))
    try loop.run()
} else if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "chart" {
    let result = try Data(contentsOf: URL(filePath: CommandLine.arguments[2]))
    FileHandle.standardOutput.write(Data(try Chart(JSONDecoder().decode(Results.self, from: result)).svg(fonts)))
} else {
    var bench = Workbench()
    try BadgeBenchmark.add(to: &bench, fonts: fonts)
    try RankBenchmark.add(to: &bench, fonts: fonts)
    try CardBenchmark.add(to: &bench, fonts: fonts, root: root)
    try StoreBenchmark.add(to: &bench, folder: root.appending(path: ".build-bench"))
    FileHandle.standardOutput.write(Data("ready\n".utf8))
    while let line = readLine() {
        let words = line.split(separator: " ")
        guard words.count == 2, let seconds = Double(words[1]) else { continue }
        let answer = try bench.answer(String(words[0]), seconds: seconds) ?? "unknown"
        FileHandle.standardOutput.write(Data("\(answer)\n".utf8))
    }
}
