import Foundation
import Typography

// Figures of the parts that need no server, a line each: name, per second, bytes; `script/bench` puts peers beside.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
let fonts = try FontLibrary(
    folder: root.appending(path: "Fonts").path,
    includingSystem: true,
    cacheFolder: FontLibrary.cacheFolder(environment: ProcessInfo.processInfo.environment)
)
let wanted = CommandLine.arguments.dropFirst().first
let measurements =
    try BadgeBenchmark.run(fonts: fonts, only: wanted) + RankBenchmark.run(fonts: fonts, only: wanted)
for measurement in measurements {
    FileHandle.standardOutput.write(
        Data("\(measurement.name)\t\(measurement.perSecond)\t\(measurement.bytes)\n".utf8)
    )
}
