import HTTP
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        ("10.1.2.3", "10.1.2.3"), ("::1", "0:0:0:0:0:0:0:1"), ("2001:db8::ff00:42:8329", "2001:db8:0:0:0:ff00:42:8329"),
        ("::ffff:1.2.3.4", "1.2.3.4"), ("::", "0:0:0:0:0:0:0:0"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
    ])
    func `reads addresses`(text: String, canonical: String) throws {
        #expect(try #require(IPAddress(text)).description == canonical)
    }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4.5", "1..2.3", "+1.2.3.4", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
        ":::",
        "1::2::3", "g::", "12345::", "::1%eth0", "1.2.3.4:80", ":", "1:2:3:4:5:6:7::8",
    ])
    func `refuses what is none`(text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false), ("0.0.0.0/0", "::1", false),
        ("fd00::/8", "fdff::1", true), ("::/0", "2001::", true), ("1.2.3.4", "1.2.3.4", true),
        ("1.2.3.4", "1.2.3.5", false),
    ])
    func `knows what is in a block`(block: String, address: String, isIn: Bool) throws {
        #expect(try #require(AddressBlock(block)).contains(#require(IPAddress(address))) == isIn)
    }

    @Test(arguments: ["10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/+8", "x/8", "1.2.3.4/8/8"])
    func `refuses what is no block`(text: String) {
        #expect(AddressBlock(text) == nil)
    }

    @Test(arguments: [
        ("203.0.113.9", ["1.1.1.1"], "203.0.113.9"), ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", ["6.6.6.6, 8.8.8.8"], "8.8.8.8"),
        ("10.0.0.1", ["6.6.6.6, 8.8.8.8, 10.0.0.2"], "8.8.8.8"), ("10.0.0.1", ["6.6.6.6", "8.8.8.8:4711"], "8.8.8.8"),
        ("10.0.0.1", ["[2001:db8::1]:80"], "2001:db8:0:0:0:0:0:1"), ("10.0.0.1", ["8.8.8.8, rubbish"], "10.0.0.1"),
    ])
    func `believes only trusted proxies`(peer: String, forwarded: [String], client: String) throws {
        let proxies = TrustedProxies([try #require(AddressBlock("10.0.0.0/8"))])

        #expect(try proxies.client(of: #require(IPAddress(peer)), forwardedFor: forwarded).description == client)
    }

    @Test func `limits count a household once`() throws {
        let one = try #require(IPAddress("2001:db8::1"))
        let other = try #require(IPAddress("2001:db8::2"))

        #expect(one != other)
        #expect(one.limitKey == other.limitKey)
    }
}
