import Foundation
import Glibc
import RenderCommand

@main struct Main {
    static func main() {
        let status = RenderProgram(
            arguments: CommandLine.arguments,
            environment: ProcessInfo.processInfo.environment,
            program: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        ).run()
        exit(status.rawValue)
    }
}
