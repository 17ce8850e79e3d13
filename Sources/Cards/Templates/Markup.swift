import Foundation
import FoundationXML

/// An element of an XML file, with its line.
struct MarkupElement {
    /// The content of an element, in order.
    enum Child {
        case element(MarkupElement)
        case text(String)
    }

    let name: String
    /// The attributes, those of `style` among them.
    var attributes: [String: String]
    /// The line on which its start tag ends, counted from 1.
    let line: Int
    var children: [Child] = []

    /// Its child elements.
    var elements: [MarkupElement] {
        children.compactMap { child in
            guard case .element(let element) = child else { return nil }
            return element
        }
    }

    /// Its own text, with runs of white space collapsed.
    var text: String {
        let pieces = children.map { child in
            guard case .text(let text) = child else { return "" }
            return text
        }
        return Self.collapsed(pieces.joined())
    }

    static func collapsed(_ text: String) -> String {
        text.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
            .map { String($0) }.joined(separator: " ")
    }
}

/// Reads XML into elements, without external entities or document type declarations.
final class MarkupReader: NSObject, XMLParserDelegate {
    private static let maxFileSize = 1 << 20
    private static let deepestNesting = 32
    // Referenced elements are built again for each reference; together these limits bound that work.
    private static let maxElements = 2000
    private static let maxAttributeLength = 1 << 16

    private let file: String
    private var open: [MarkupElement] = []
    private var root: MarkupElement?
    private var count = 0
    private var failure: TemplateError?

    private init(file: String) {
        self.file = file
    }

    /// Parses a file and returns its root element.
    static func root(of bytes: [UInt8], file: String) throws(TemplateError) -> MarkupElement {
        guard bytes.count <= maxFileSize else { throw TemplateError(file, .excessive("1 MiB")) }
        // Foundation's parser traps on invalid UTF-8, and may take text with zero bytes for UTF-16.
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0), !declaresOtherEncoding(bytes) else {
            throw TemplateError(file, .malformed("it is not UTF-8"))
        }
        if let line = lineOfDocumentType(in: bytes) {
            throw TemplateError(file, line: line, .malformed("document type declarations are not read"))
        }
        let reader = MarkupReader(file: file)
        let parser = XMLParser(data: Data(bytes))
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        let isParsed = parser.parse()
        if let failure = reader.failure { throw failure }
        guard isParsed, let root = reader.root else {
            throw TemplateError(file, line: max(1, parser.lineNumber), .malformed(reason(of: parser)))
        }
        return root
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        count += 1
        if let limit = limit(passedBy: attributes) {
            failure = TemplateError(file, line: parser.lineNumber, .excessive(limit))
            return parser.abortParsing()
        }
        open.append(
            MarkupElement(name: name, attributes: Self.withStyle(attributes), line: parser.lineNumber)
        )
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        guard let element = open.popLast() else { return }
        if open.isEmpty { root = element } else { append(.element(element)) }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { append(.text(text)) }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { append(.text(String(decoding: block, as: UTF8.self))) }

    private func append(_ child: MarkupElement.Child) {
        guard !open.isEmpty else { return }
        open[open.count - 1].children.append(child)
    }

    /// Returns the limit that an element with these attributes exceeds, in words; nil if none.
    private func limit(passedBy attributes: [String: String]) -> String? {
        if open.count >= Self.deepestNesting { return "\(Self.deepestNesting) elements inside each other" }
        if count > Self.maxElements { return "\(Self.maxElements) elements" }
        // Those hold embedded pictures.
        let isLong = attributes.contains { !$0.key.hasSuffix("href") && $0.value.utf8.count > Self.maxAttributeLength }
        return isLong ? "\(Self.maxAttributeLength >> 10) KiB in an attribute" : nil
    }

    /// Returns the attributes with the declarations of `style` among them, which take precedence.
    private static func withStyle(_ attributes: [String: String]) -> [String: String] {
        var merged = attributes
        guard let style = merged.removeValue(forKey: "style") else { return merged }
        for declaration in style.split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1).map { MarkupElement.collapsed(String($0)) }
            if parts.count == 2 { merged[parts[0]] = parts[1] }
        }
        return merged
    }

    /// Whether the file declares an encoding other than UTF-8, in which a document type could go unnoticed.
    private static func declaresOtherEncoding(_ bytes: [UInt8]) -> Bool {
        guard let start = bytes.firstRange(of: Array("<?xml".utf8)), start.lowerBound <= 3 else { return false }
        let declaration = bytes[start.upperBound...].prefix { $0 != UInt8(ascii: ">") }
        let words = declaration.split { $0 <= 0x20 || [UInt8(ascii: "="), 0x22, 0x27, 0x3F].contains($0) }
            .map { String(decoding: $0, as: UTF8.self).lowercased() }
        return zip(words, words.dropFirst() + [""]).contains { $0 == "encoding" && $1 != "utf-8" }
    }

    private static func lineOfDocumentType(in bytes: [UInt8]) -> Int? {
        let mark = Array("<!DOCTYPE".utf8)
        var line = 1
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if byte == mark[0], bytes[index...].starts(with: mark) { return line }
        }
        return nil
    }

    private static func reason(of parser: XMLParser) -> String {
        guard let error = parser.parserError as NSError? else { return "it ends too early" }
        let message = error.userInfo["NSXMLParserErrorMessage"].map { "\($0)" } ?? "error \(error.code)"
        return MarkupElement.collapsed(message)
    }
}
