import HTTP
import Testing

@Suite struct RouterTests {
    private var router: Router<String> {
        var router = Router<String>()
        router.add(["api", "badge", .parameter("username")], "badge")
        router.add(["api", "badge", "demo"], "demo")
        router.add(["api", .parameter("any"), "demo"], "any")
        router.add(["api", "sync"], methods: [.post], "sync")
        router.add([""], "root")
        return router
    }

    private func found(_ segments: [String]) -> String? {
        guard case .found(let name, let values) = router.match(.get, segments) else { return nil }
        return name + values["username"]
    }

    @Test func `prefers what is fixed and names what is not`() {
        #expect(found(["api", "badge", "ada"]) == "badgeada")
        #expect(found(["api", "badge", "demo"]) == "demo")
        #expect(found(["api", "x", "demo"]) == "any")
        #expect(found([""]) == "root")
    }

    @Test(arguments: [["api"], ["api", "badge", ""], ["api", "badge", "ada", ""], ["API", "badge", "ada"]])
    func `finds no other path`(segments: [String]) {
        guard case .notFound = router.match(.get, segments) else {
            Issue.record("found \(segments)")
            return
        }
    }

    @Test func `says which methods a path has`() {
        guard case .methodNotAllowed(let allowed, "badge") = router.match(.post, ["api", "badge", "ada"]) else {
            Issue.record("POST to a badge")
            return
        }
        #expect(allowed == [.get, .head])
        guard case .found("sync", _) = router.match(.post, ["api", "sync"]) else {
            Issue.record("POST to sync")
            return
        }
    }
}
