import Foundation

// Draws many cards, each other than all before it, as the service does, and tells how much memory is in use after the
// first tenth and in the end: `endurance CARDS THREADS`. The exit status is 1 when it grows.
let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard arguments.count == 2, arguments[0] >= 10, arguments[1] >= 1 else {
    FileHandle.standardError.write(Data("usage: endurance CARDS THREADS\n".utf8))
    exit(64)
}
do {
    exit(try Endurance(cards: arguments[0], threads: arguments[1]).run() ? 0 : 1)
} catch {
    FileHandle.standardError.write(Data("endurance: \(error)\n".utf8))
    exit(1)
}
