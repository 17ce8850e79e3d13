import HTTP
import Server
import Testing

@Suite struct AnswerTests {
    @Test func `answers several requests over one connection`() throws {
        let server = try TestServer()
        let client = try server.client()

        for _ in 0..<3 {
            try client.send(request("/"))
            let answer = try client.receiveAnswer()
            #expect(answer.status == 200)
            #expect(answer.text == "hello")
            #expect(answer.fields["connection"] == nil)
            #expect(answer.fields["date"]?.hasSuffix("GMT") == true)
        }
    }
}
