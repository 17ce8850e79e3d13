/// The marker segments of a JPEG file, read before anything is decoded (ITU-T T.81, annex B).
struct JPEGMarkers {
    /// The TIFF block of the first `Exif` segment.
    private(set) var exif: ArraySlice<UInt8>?
    /// The number of scans that make up the picture: one, or in progressive files one for each refinement.
    private(set) var scans = 0

    private enum Marker {
        static let standalone: [ClosedRange<UInt8>] = [0x01...0x01, 0xD0...0xD8]
        static let end: UInt8 = 0xD9, scan: UInt8 = 0xDA, application1: UInt8 = 0xE1
    }

    /// Reads the segments of a file up to its end or the first damage.
    init(_ file: [UInt8]) {
        var position = 0
        while let marker = Self.nextMarker(in: file, from: &position), marker != Marker.end {
            guard !Marker.standalone.contains(where: { $0.contains(marker) }) else { continue }
            guard position + 2 <= file.count else { return }
            let end = position + max(2, Int(file[position]) << 8 | Int(file[position + 1]))
            if marker == Marker.scan { scans += 1 }
            if marker == Marker.application1, exif == nil, end <= file.count {
                let content = file[(position + 2)..<end]
                if content.starts(with: Self.exifMark) { exif = content.dropFirst(Self.exifMark.count) }
            }
            position = end
        }
    }

    private static let exifMark = Array("Exif\0\0".utf8)

    /// Returns the next marker, as libjpeg finds it: bytes before it are skipped, and so are the pairs of 0xFF and 0 by
    /// which compressed data is told from markers.
    private static func nextMarker(in file: [UInt8], from position: inout Int) -> UInt8? {
        while position + 1 < file.count {
            let (byte, next) = (file[position], file[position + 1])
            position += 1
            guard byte == 0xFF, next != 0xFF, next != 0 else { continue }
            position += 1
            return next
        }
        return nil
    }
}
