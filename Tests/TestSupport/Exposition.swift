/// What Prometheus reads of a text in its format 0.0.4, or why it would not.
///
/// Stricter than Prometheus in what its own guide asks for: help and type for every family, before its figures and
/// once; counters named `…_total`; histograms that are whole.
public struct Exposition {
    /// A figure with its labels.
    public struct Figure: Hashable {
        /// The name, with `_bucket`, `_sum` or `_count` behind a histogram's.
        public let name: String
        /// Names and values.
        public let labels: [String: String]
        /// The figure.
        public let value: Double
    }

    /// What is wrong, and in which line.
    public struct Fault: Error, CustomStringConvertible {
        /// Both.
        public let description: String
    }

    /// The kinds of families, by name.
    public private(set) var types: [String: String] = [:]
    /// What they are, by name.
    public private(set) var help: [String: String] = [:]
    /// Every figure, in order.
    public private(set) var figures: [Figure] = []
    private var family = ""
    private var line = ""

    /// Reads a text.
    public init(_ bytes: [UInt8]) throws(Fault) {
        guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else {
            throw Fault(description: "not UTF-8, or the last line has no end")
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            self.line = String(line)
            if line.hasPrefix("# HELP ") {
                try readHelp(line.dropFirst(7))
            } else if line.hasPrefix("# TYPE ") {
                try readType(line.dropFirst(7))
            } else {
                try readFigure(line)
            }
        }
        for (name, type) in types where type == "histogram" { try checkHistogram(name) }
    }

    /// The figure of a name and exactly those labels; nil when there is none.
    public func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
        figures.first { $0.name == name && $0.labels == labels }?.value
    }

    private func fault(_ what: String) -> Fault { Fault(description: "\(what): \(line)") }

    private mutating func readHelp(_ rest: Substring) throws(Fault) {
        let parts = rest.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[1].hasSuffix("."), Self.isName(parts[0], colons: true) else {
            throw fault("no name and sentence")
        }
        family = String(parts[0])
        guard help.updateValue(String(parts[1]), forKey: family) == nil else { throw fault("a second help") }
    }

    private mutating func readType(_ rest: Substring) throws(Fault) {
        let parts = rest.split(separator: " ").map(String.init)
        guard parts.count == 2, parts[0] == family, ["counter", "gauge", "histogram"].contains(parts[1]) else {
            throw fault("no type of the family begun")
        }
        guard types.updateValue(parts[1], forKey: family) == nil else { throw fault("a second type") }
        guard (parts[1] == "counter") == family.hasSuffix("_total") else { throw fault("a counter is named _total") }
    }

    private mutating func readFigure(_ text: Substring) throws(Fault) {
        let name = text.prefix { $0 != "{" && $0 != " " }
        var rest = text.dropFirst(name.count)
        let labels = try readLabels(&rest)
        guard rest.first == " ", let value = Self.number(rest.dropFirst()), let type = types[family] else {
            throw fault("no value, or no type before it")
        }
        let suffixes = type == "histogram" ? ["_bucket", "_sum", "_count"] : [""]
        guard Self.isName(name, colons: true), suffixes.contains(where: { name == family + $0 }) else {
            throw fault("not a name of the family \(family)")
        }
        guard type == "gauge" || value >= 0 else { throw fault("below zero") }
        let figure = Figure(name: String(name), labels: labels, value: value)
        guard self.value(figure.name, labels) == nil else { throw fault("a second time") }
        figures.append(figure)
    }

    private func readLabels(_ rest: inout Substring) throws(Fault) -> [String: String] {
        guard rest.first == "{" else { return [:] }
        rest.removeFirst()
        var labels: [String: String] = [:]
        while let first = rest.first, first != "}" {
            let name = rest.prefix { $0 != "=" }
            rest = rest.dropFirst(name.count)
            guard rest.hasPrefix("=\""), Self.isName(name, colons: false) else { throw fault("no label") }
            rest = rest.dropFirst(2)
            guard let value = Self.readQuoted(&rest), labels.updateValue(value, forKey: String(name)) == nil else {
                throw fault("no value of a label, or a second one")
            }
            if rest.first == "," { rest.removeFirst() }
        }
        guard !rest.isEmpty else { throw fault("labels without an end") }
        rest.removeFirst()
        return labels
    }

    /// Up to the quote that ends it.
    private static func readQuoted(_ rest: inout Substring) -> String? {
        var value = ""
        while let character = rest.popFirst() {
            switch character {
            case "\"": return value
            case "\\":
                switch rest.popFirst() {
                case "n": value.append("\n")
                case "\\": value.append("\\")
                case "\"": value.append("\"")
                default: return nil
                }
            default: value.append(character)
            }
        }
        return nil
    }

    private static func number(_ text: Substring) -> Double? {
        switch text {
        case "+Inf": .infinity
        case "-Inf": -.infinity
        case "NaN": .nan
        default: text.allSatisfy { $0.isASCII && ($0.isNumber || "+-.e".contains($0)) } ? Double(text) : nil
        }
    }

    private static func isName(_ text: Substring, colons: Bool) -> Bool {
        guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return false
        }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || colons && $0 == ":") }
    }

    /// Buckets that never fall, the last of them without a bound and equal to the count, and a sum.
    private func checkHistogram(_ name: String) throws(Fault) {
        let buckets = figures.filter { $0.name == "\(name)_bucket" }
        for (labels, group) in Dictionary(grouping: buckets, by: { $0.labels.filter { $0.key != "le" } }) {
            let bounds = group.compactMap { $0.labels["le"].flatMap { Self.number($0[...]) } }
            let isRising = zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
            let neverFalls = zip(group, group.dropFirst()).allSatisfy { $0.value <= $1.value }
            guard bounds.count == group.count, isRising, neverFalls, bounds.last == .infinity,
                value("\(name)_count", labels) == group.last?.value, value("\(name)_sum", labels) != nil
            else { throw Fault(description: "the histogram \(name) \(labels) is not whole") }
        }
    }
}
