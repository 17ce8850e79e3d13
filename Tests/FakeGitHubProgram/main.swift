import FakeGitHub
import Foundation

// A GitHub for trying things out by hand: fakegithub [PORT [USERS]]. On the port given or a free one, with a user for
// each tier, a veteran, `secretive` with nothing but private contributions, and as many as wanted besides, `user-0` first. A line on standard input changes how it does:
// `fail` (502), `slow` (answers nothing), `lie` (pages where JSON should be), `refuse` (401), `answer`. `github` is an
// organization.
let port = CommandLine.arguments.dropFirst().first.flatMap { UInt16($0) } ?? 0
let crowd = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 0
let server = try FakeGitHubServer(
    port: port,
    users: FakeUser.ladder() + [.veteran(), .secretive()] + FakeUser.crowd(crowd)
)
server.add(organization: "github")
var gate = Gate()
FileHandle.standardOutput.write(Data("GITHUB_API_URL=\(server.address)\n".utf8))
while let line = readLine() {
    gate.open()
    gate = Gate()
    let behaviours: [String: Behaviour] = [
        "fail": .badGateway, "slow": .gated(gate, then: .answer), "lie": .html, "refuse": .badCredentials,
        "answer": .answer,
    ]
    guard let behaviour = behaviours[line] else { continue }
    for operation in ["Profile", "Stars", "Years", "Season"] { server.always(operation, behaviour) }
}
while true { sleep(3600) }
