import Commands
import Foundation
import RenderCommand
import Serving

@main struct Main {
    static func main() {
        let status = RenderProgram(
            arguments: RenderProgram.words(of: CommandLine.arguments),
            environment: ProcessInfo.processInfo.environment,
            program: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(),
            commands: [ServeCommand.self] + RenderCommands.all
        ).runAsProcess()
        exit(status.rawValue)
    }
}
