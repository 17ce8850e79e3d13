import Commands
import Foundation
import RenderCommand
import Serving

@main struct Main {
    static func main() {
        let status = RenderProgram(
            arguments: CommandLine.arguments,
            environment: ProcessInfo.processInfo.environment,
            program: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(),
            commands: [ServeCommand.self] + RenderCommands.all
        ).run()
        exit(status.rawValue)
    }
}
