import FakeGitHub
import Foundation

// A GitHub for trying things out by hand: a user for each tier and a veteran, on the port given or a free one.
let port = CommandLine.arguments.dropFirst().first.flatMap { UInt16($0) } ?? 0
let server = try FakeGitHubServer(port: port, users: FakeUser.ladder() + [.veteran()])
FileHandle.standardOutput.write(Data("GITHUB_API_URL=\(server.address)\n".utf8))
while true { sleep(3600) }
