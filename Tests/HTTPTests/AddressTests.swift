import Glibc
import HTTP
import Testing
import Randomness

@Suite struct AddressTests {
    @Test(arguments: [
        ("10.1.2.3", "10.1.2.3"), ("::1", "0:0:0:0:0:0:0:1"), ("2001:db8::ff00:42:8329", "2001:db8:0:0:0:ff00:42:8329"),
        ("::ffff:1.2.3.4", "1.2.3.4"), ("::", "0:0:0:0:0:0:0:0"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
        ("1::", "1:0:0:0:0:0:0:0"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"), ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"),
        ("64:ff9b::1.2.3.4", "64:ff9b:0:0:0:0:102:304"), ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"),
        ("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255"), ("ABCD::EF", "abcd:0:0:0:0:0:0:ef"),
    ])
    func `reads addresses`(text: String, canonical: String) throws {
        #expect(try #require(IPAddress(text)).description == canonical)
    }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4.5", "1..2.3", "+1.2.3.4", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
        ":::",
        "1::2::3", "g::", "12345::", "::1%eth0", "1.2.3.4:80", ":", "1:2:3:4:5:6:7::8",
        "1:", ":1", "1::2:", "1.2.3.4::", "::1.2.3.4:5", "1:2:3:4:5:6:7:1.2.3.4", "1.2.3.", ".1.2.3", "1.2.3.4 ",
        "٣.1.1.1",
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

    /// The client of a request with those fields from a peer, as the parser and the proxies see it.
    private func client(of peer: String, _ fields: [String]) throws -> String {
        let proxies = TrustedProxies([try #require(AddressBlock("10.0.0.0/8"))])
        let lines = (["GET / HTTP/1.1", "Host: a"] + fields).map { "\($0)\r\n" }.joined() + "\r\n"
        let bytes = Array(lines.utf8)
        var parser = RequestParser()
        let head = try #require(try parser.advance(over: bytes.span))
        let address = try #require(IPAddress(peer))
        let client = proxies.client(of: address, forwardedFor: head.forwardedFor, in: bytes.span)
        var randomness = SplitMix(seed: 2026)
        let request = try Request(head, bytes: bytes.span, peer: address, proxies: proxies, randomness: &randomness)
        #expect(request.client == client)
        return client.description
    }

    @Test(arguments: [
        ("203.0.113.9", ["1.1.1.1"], "203.0.113.9"), ("10.0.0.1", [], "10.0.0.1"), ("10.0.0.1", [""], "10.0.0.1"),
        ("10.0.0.1", ["6.6.6.6, 8.8.8.8"], "8.8.8.8"), ("10.0.0.1", ["6.6.6.6,\t8.8.8.8  "], "8.8.8.8"),
        ("10.0.0.1", ["6.6.6.6, 8.8.8.8, 10.0.0.2"], "8.8.8.8"), ("10.0.0.1", ["6.6.6.6", "8.8.8.8:4711"], "8.8.8.8"),
        ("10.0.0.1", ["6.6.6.6, 8.8.8.8", "10.0.0.3", "10.0.0.2,10.0.0.4"], "8.8.8.8"),
        ("10.0.0.1", ["10.0.0.5", "10.0.0.2"], "10.0.0.5"), ("10.0.0.1", ["", "10.0.0.2"], "10.0.0.2"),
        ("10.0.0.1", ["8.8.8.8", ""], "10.0.0.1"), ("10.0.0.1", ["8.8.8.8,"], "10.0.0.1"),
        ("10.0.0.1", ["[2001:db8::1]:80"], "2001:db8:0:0:0:0:0:1"),
        ("10.0.0.1", ["2001:db8::1"], "2001:db8:0:0:0:0:0:1"),
        ("10.0.0.1", ["8.8.8.8, rubbish"], "10.0.0.1"), ("10.0.0.1", ["8.8.8.8, 10.0.0.300"], "10.0.0.1"),
        ("10.0.0.1", ["["], "10.0.0.1"), ("10.0.0.1", [",,"], "10.0.0.1"),
    ])
    func `believes only trusted proxies, the last of them first`(
        peer: String,
        values: [String],
        client: String
    ) throws {
        #expect(try self.client(of: peer, values.map { "X-Forwarded-For: \($0)" }) == client)
        // Other fields between and behind them change nothing, nor does the case of the name.
        let mixed = values.flatMap { ["x-FORWARDED-for:\($0)", "X-Forwarded-Fox: 9.9.9.9", "Accept-Encoding: gzip"] }
        #expect(try self.client(of: peer, mixed) == client)
    }

    /// The same found the plain way: all values in one list, read from its end.
    private func plainClient(of peer: IPAddress, _ values: [String], trusting block: AddressBlock) -> IPAddress {
        guard block.contains(peer) else { return peer }
        var client = peer
        for entry in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }).reversed() {
            let text = entry.drop { $0 == " " }.prefix { $0 != " " }
            let port = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
            guard let address = IPAddress(text) ?? IPAddress(port) else { return client }
            client = address
            guard block.contains(address) else { return client }
        }
        return client
    }

    @Test func `whatever stands in the list, the client is found as in the plain way`() throws {
        let block = try #require(AddressBlock("10.0.0.0/8"))
        let pieces = [
            "10.0.0.2", "10.1.1.1:80", "8.8.8.8", "2001:db8::1", " ", "", "rubbish", ":", "10.0.0.2 ", " 10.3.3.3",
            "1.1.1",
        ]
        var randomness = SplitMix(seed: 2026)
        for _ in 0..<2000 {
            var values: [String] = []
            for _ in 0..<Int.random(in: 0...4, using: &randomness) {
                let count = Int.random(in: 0...4, using: &randomness)
                let list = (0..<count).map { _ in pieces.randomElement(using: &randomness) ?? "" }
                values.append(list.joined(separator: ","))
            }
            // What the head's parser takes for the value begins and ends without blanks.
            let trimmed = values.map { value in
                String(value.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            let peer = try #require(IPAddress("10.0.0.1"))
            let expected = plainClient(of: peer, trimmed, trusting: block).description
            let fields = values.flatMap { value in
                ["X-Forwarded-For: \(value)"] + (Bool.random(using: &randomness) ? ["A: 9.9.9.9, b"] : [])
            }
            #expect(try client(of: "10.0.0.1", fields) == expected, "\(fields)")
        }
    }

    @Test func `an address of a version is written as it is read`() throws {
        var randomness = SplitMix(seed: 2026)
        for _ in 0..<500 {
            let v4 = IPAddress(v4: randomness.next())
            let v6 = IPAddress(high: randomness.next(), low: randomness.next() & 0xFFFF_0000_FFFF)
            #expect(IPAddress(v4.description) == v4)
            #expect(IPAddress(v6.description) == v6)
        }
    }

    /// The bits that the C library reads, an IPv4 address mapped into IPv6; nil for what it refuses.
    private func systemBits(_ text: String) -> UInt128? {
        var v4: UInt32 = 0
        if unsafe inet_pton(AF_INET, text, &v4) == 1 { return 0xFFFF_0000_0000 | UInt128(UInt32(bigEndian: v4)) }
        var v6: UInt128 = 0
        return unsafe inet_pton(AF_INET6, text, &v6) == 1 ? UInt128(bigEndian: v6) : nil
    }

    @Test func `reads and refuses what the C library does`() {
        var random = SplitMix(seed: 9)
        let pieces = ["0", "1", "10", "255", "256", "01", "a", "fFFf", "1f00", "12345", ".", ".", ":", ":", "::", "g"]
        let whole = ["1.2.3.4", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8", "2001:db8::1", "1::", "::"]
        var accepted = 0
        for round in 0..<20_000 {
            var text = whole.randomElement(using: &random) ?? ""
            if round.isMultiple(of: 2) {
                let count = Int.random(in: 1...15, using: &random)
                text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            } else {
                let place = Int.random(in: 0...text.count, using: &random)
                let piece = pieces.randomElement(using: &random) ?? ""
                text = text.prefix(place) + piece + text.dropFirst(place + Int.random(in: 0...2, using: &random))
            }
            let address = IPAddress(text)
            #expect(address.map { UInt128($0.high) << 64 | UInt128($0.low) } == systemBits(text), "\(text)")
            accepted += address == nil ? 0 : 1
        }
        #expect(accepted > 1000)
    }

    @Test func `limits count a household once`() throws {
        let one = try #require(IPAddress("2001:db8::1"))
        let other = try #require(IPAddress("2001:db8::2"))

        #expect(one != other)
        #expect(one.limitKey == other.limitKey)
    }
}
