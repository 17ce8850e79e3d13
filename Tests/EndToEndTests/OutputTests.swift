import Foundation
import Testing

/// Where results go, and what is said when they cannot.
@Suite(.timeLimit(.minutes(5))) struct OutputTests {
    private static let full = "standard output cannot be written: No space left on device"

    // MARK: - Standard output

    @Test(arguments: [
        "badge demo", "og stats demo", "rank octocat --stats counts.json", "user list --store store.sqlite", "--help",
        "badge --help", "--version", "templates check",
    ])
    func `a full standard output is a failure with words`(command: String) async throws {
        let program = try Program()
        try Data("{}".utf8).write(to: URL(filePath: program.path("counts.json")))
        _ = try await program.run(["user", "add", "ann", "--store", "store.sqlite"])
        let result = try await program.shell("render \(command) > /dev/full")

        #expect(result.status == 1)
        #expect(result.errors.contains(Self.full))
    }

    @Test func `a closed standard output is a failure, and no file is written in its place`() async throws {
        let program = try Program()
        let badge = try await program.shell("render badge demo >&-")
        let added = try await program.shell("render user add ann --store store.sqlite >&-")
        let file = try await program.shell("render badge demo -o badge.svg >&-")

        #expect(badge.status == 1)
        #expect(badge.errors.contains("standard output cannot be written: Bad file descriptor"))
        #expect(added.status == 1)
        #expect(file.status == 0)
        #expect(try await program.run(["user", "list", "--store", "store.sqlite"]).text.hasPrefix("ann\tpublic"))
    }

    @Test func `a reader who leaves early is no failure`() async throws {
        let result = try await Program().shell(
            "render og stats demo --file-format svg | head -c 1; exit ${PIPESTATUS[0]}"
        )

        #expect(result.status == 0)
        #expect(result.text == "<")
        #expect(result.errors.isEmpty)
    }

    @Test func `a file system that is full is a failure`() async throws {
        // A limit for files fails as a full disk does, a block of 1024 bytes into the file.
        let program = try Program()
        let result = try await program.shell(
            "trap '' XFSZ; ulimit -f 1; render badge demo --variant heatmap > badge.svg"
        )

        #expect(result.status == 1)
        #expect(result.errors.contains("standard output cannot be written: File too large"))
    }

    // The third is a pipe whose reader has gone.
    @Test(arguments: ["> /dev/full", ">&-", ">&3"])
    func `a token that cannot be shown is worth nothing`(output: String) async throws {
        let program = try Program()
        _ = try await program.run(["user", "add", "ann", "--store", "store.sqlite"])
        let result = try await program.shell(
            "mkfifo pipe; (: < pipe) & exec 3> pipe; wait; render token add ann --store store.sqlite \(output)"
        )
        let tokens = try await program.run(["token", "list", "ann", "--store", "store.sqlite"])

        #expect(result.status == 1)
        #expect(result.errors.contains("token 1 could not be shown and is revoked"))
        #expect(tokens.status == 0)
        #expect(tokens.output.isEmpty)
    }

    // MARK: - Files

    private static let writers = [
        ["badge", "demo"], ["og", "wrapped", "demo", "--as-of", "2026-09-14"], ["rank", "octocat", "--stats", "-"],
    ]

    @Test(arguments: writers) func `a device, a pipe and a link stay what they are`(command: [String]) async throws {
        let program = try Program()
        let line = command.joined(separator: " ")
        let result = try await program.shell(
            """
            mkfifo pipe; ln -s there link; echo old > there; chmod 640 there
            # One of its own where that is allowed: whoever may make devices may also destroy the system's.
            mknod -m 666 full c 1 7 2> no || ln -s /dev/full full; rm -f no
            echo {} | render \(line) -o full; echo $?
            timeout 60 cat pipe > read & echo {} | render \(line) -o pipe && wait
            echo {} | render \(line) -o link; stat -Lc '%F %a' full; stat -c '%F %a' pipe link there read
            cmp there read && echo {} | render \(line) -o /dev/stdout | cmp - there && ls
            """
        )

        #expect(
            result.text == """
                1
                character special file 666
                fifo 644
                symbolic link 777
                regular file 640
                regular file 644
                full
                link
                pipe
                read
                there

                """
        )
        #expect(result.errors == "render: full cannot be written: No space left on device\n")
    }

    @Test func `standard output as a file is written on, not anew`() async throws {
        let result = try await Program().shell(
            "echo first > log; render badge demo -o /dev/stdout >> log; head -n 1 log; grep -c '</svg>' log"
        )

        #expect(result.text == "first\n1\n")
    }

    @Test(arguments: writers + [["batch", "lines"], ["gallery", "demo"]])
    func `a write that fails leaves the old file and nothing beside it`(command: [String]) async throws {
        let program = try Program()
        let isMany = command[0] == "batch" || command[0] == "gallery"
        let old = isMany ? "out/\(command[0] == "batch" ? "a.svg" : "index.html")" : "out/old"
        let result = try await program.shell(
            """
            mkdir out; echo old > \(old); trap '' XFSZ
            echo '{"draw":"badge","name":"demo","file":"a.svg","variant":"heatmap"}' > lines
            echo {} | (ulimit -f 1; render \(command.joined(separator: " ")) -o \(isMany ? "out" : old)) && exit 9
            cat \(old); ls -A out
            """
        )

        #expect(result.status == 0)
        #expect(result.text.contains("old\n\(isMany ? "" : "old\n")"))
        #expect(!result.text.contains(".render-"))
        #expect(result.errors.contains("File too large"))
    }

    @Test(arguments: ["badge", "badge.SVG", "badge.txt", "some.dir/badge"])
    func `other endings, and none, say nothing`(name: String) async throws {
        let program = try Program()
        let result = try await program.shell("mkdir some.dir; render badge demo -o \(name) && head -c 5 \(name)")

        #expect(result.text == "<svg ")
    }
}
