import Foundation

/// A font file that the project ships; without it pictures would look different.
enum BundledFont: String, CaseIterable {
    case dejaVuSans = "DejaVuSans.ttf"
    case dejaVuSansBold = "DejaVuSans-Bold.ttf"
    case interRegular = "Inter-Regular.otf"
    case interMedium = "Inter-Medium.otf"
    case interSemiBold = "Inter-SemiBold.otf"
    case interBold = "Inter-Bold.otf"
    case notoColorEmoji = "NotoColorEmoji.ttf"

    /// Checks that a folder has all of them, undamaged.
    static func check(in folder: String) throws(FontLibraryError) {
        for font in allCases { try font.check(in: folder) }
    }

    /// Checks that the file has all tables it lists; large tables are not read.
    private func check(in folder: String) throws(FontLibraryError) {
        let path = folder + "/" + rawValue
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
        guard let file = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else {
            throw .broken(path, reason: "it cannot be read")
        }
        guard let tables = FontTable.all(in: file) else { throw .broken(path, reason: "it is no font") }
        let names = Set(tables.map(\.name))
        let isDrawable = [["glyf", "loca"], ["CFF "], ["CBDT", "CBLC"]].contains { names.isSuperset(of: $0) }
        guard isDrawable, names.isSuperset(of: ["cmap", "head", "hhea", "hmtx", "maxp"]) else {
            throw .broken(path, reason: "tables are missing")
        }
        if let damaged = tables.first(where: { !$0.isWhole(in: file) }) {
            throw .broken(path, reason: "its table \(damaged.name) is cut off or damaged")
        }
    }
}

/// A record of a font file's table directory (OpenType 1.9, "Organization of an OpenType Font").
private struct FontTable {
    let name: String
    private let checksum: UInt32
    private let offset: Int
    private let length: Int

    /// The longest table whose checksum is verified, in bytes.
    private static let maxReadLength = 1 << 14

    /// Returns the records of a file's table directory; nil if it is not a font.
    static func all(in file: Data) -> [FontTable]? {
        guard let version = word(at: 0, of: file), [0x0001_0000, 0x4F54_544F].contains(version),
            let count = word(at: 4, of: file).map({ Int($0 >> 16) }), count > 0
        else { return nil }
        var tables: [FontTable] = []
        for place in stride(from: 12, to: 12 + 16 * count, by: 16) {
            guard let checksum = word(at: place + 4, of: file), let offset = word(at: place + 8, of: file),
                let length = word(at: place + 12, of: file)
            else { return nil }
            let name = String(decoding: file[place..<(place + 4)], as: UTF8.self)
            tables.append(FontTable(name: name, checksum: checksum, offset: Int(offset), length: Int(length)))
        }
        return tables
    }

    private init(name: String, checksum: UInt32, offset: Int, length: Int) {
        (self.name, self.checksum, self.offset, self.length) = (name, checksum, offset, length)
    }

    /// Whether the file contains the whole table and, for a small table, its checksum is right.
    func isWhole(in file: Data) -> Bool {
        guard offset + length <= file.count else { return false }
        // `head` holds the checksum of the whole file, so its own is computed differently.
        guard length <= Self.maxReadLength, name != "head" else { return true }
        var sum: UInt32 = 0
        for place in stride(from: offset, to: offset + length, by: 4) {
            sum &+= Self.word(file[place..<min(place + 4, offset + length)])
        }
        return sum == checksum
    }

    /// Returns four bytes as a big-endian number; nil if the file ends before.
    private static func word(at place: Int, of file: Data) -> UInt32? {
        place + 4 <= file.count ? word(file[place..<(place + 4)]) : nil
    }

    /// Returns up to four bytes as a big-endian number, padded with zeros at the end.
    private static func word(_ bytes: Data) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (4 - bytes.count))
    }
}
