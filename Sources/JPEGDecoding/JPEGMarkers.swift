internal import Exif

/// What the marker segments of a JPEG file say before anything is decoded (ITU-T T.81, annex B).
struct JPEGMarkers {
    /// How the camera was held.
    private(set) var orientation = Orientation.upright
    /// How many scans make up the picture: one, or for progressive files one for each refinement.
    private(set) var scans = 0

    private enum Marker {
        static let standalone: [ClosedRange<UInt8>] = [0x01...0x01, 0xD0...0xD8]
        static let end: UInt8 = 0xD9, scan: UInt8 = 0xDA, application1: UInt8 = 0xE1
    }

    /// Reads a file as far as it is one.
    init(_ file: [UInt8]) {
        var place = 0
        var isNoted = false
        while let marker = Self.nextMarker(in: file, from: &place), marker != Marker.end {
            guard !Marker.standalone.contains(where: { $0.contains(marker) }) else { continue }
            guard place + 2 <= file.count else { return }
            let end = place + max(2, Int(file[place]) << 8 | Int(file[place + 1]))
            if marker == Marker.scan { scans += 1 }
            if marker == Marker.application1, !isNoted, end <= file.count {
                let content = file[(place + 2)..<end]
                if content.starts(with: Self.exif) {
                    orientation = Orientation(exif: content.dropFirst(Self.exif.count))
                    isNoted = true
                }
            }
            place = end
        }
    }

    private static let exif = Array("Exif\0\0".utf8)

    /// The next marker, as libjpeg finds it: what lies before it is skipped, and so are the bytes of 0 that tell data
    /// from markers.
    private static func nextMarker(in file: [UInt8], from place: inout Int) -> UInt8? {
        while place + 1 < file.count {
            let (byte, next) = (file[place], file[place + 1])
            place += 1
            guard byte == 0xFF, next != 0xFF, next != 0 else { continue }
            place += 1
            return next
        }
        return nil
    }
}
