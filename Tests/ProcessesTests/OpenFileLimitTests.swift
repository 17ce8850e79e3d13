import Processes
import Testing

@Suite struct OpenFileLimitTests {
    @Test func `the limit of open files is known and not lowered by raising it`() {
        let limit = OpenFileLimit.raise()

        #expect(limit >= 64)
        #expect(OpenFileLimit.raise() == limit)
    }
}
