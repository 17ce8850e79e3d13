import Curl
import Testing

struct CurlLibraryTests {
    @Test func `the library is found where the system has it, as often as it is asked for`() {
        #expect(CurlLibrary.open())
        #expect(CurlLibrary.open())
    }
}
