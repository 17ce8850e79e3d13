import Sodium
import Testing

@Suite struct HexadecimalTests {
    @Test func `every byte comes back`() {
        let bytes = Array(UInt8.min...UInt8.max)

        #expect([UInt8](hexadecimal: bytes.hexadecimal) == bytes)
    }

    @Test(arguments: ["0", "0g", "AB", "+1", " 1", "０１"])
    func `what is not lower-case digits in pairs is refused`(text: String) {
        #expect([UInt8](hexadecimal: text) == nil)
    }
}
