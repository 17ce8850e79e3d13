import Foundation
import ImageFiles
import JPEGDecoding
import Testing

@Suite struct JPEGPictureTests {
    /// A baseline JPEG of 8 x 8 pixels, all of one orange.
    private static let orange = Array(Data(base64Encoded: orangeText) ?? Data())

    @Test func `reads the pixels of a file`() throws {
        let picture = try JPEGPicture(Self.orange)
        #expect(picture.width == 8 && picture.height == 8 && picture.pixels.count == 64)
        for pixel in picture.pixels {
            #expect(pixel >> 24 == 255)
            #expect(abs(Int(pixel >> 16 & 0xFF) - 255) < 4 && abs(Int(pixel >> 8 & 0xFF) - 107) < 4)
            #expect(pixel & 0xFF < 4)
        }
    }

    @Test func `a file cut off anywhere is refused with a reason`() {
        for length in 0..<(Self.orange.count - 2) {
            #expect(throws: JPEGError.self) { try JPEGPicture(Array(Self.orange[..<length])) }
        }
    }

    @Test func `a damaged file is refused or read, and never crashes`() {
        for position in Self.orange.indices {
            for mask in [UInt8(0x01), 0x55, 0xFF] {
                var damaged = Self.orange
                damaged[position] ^= mask
                _ = try? JPEGPicture(damaged)
            }
        }
    }

    @Test(arguments: [5, 6, 7, 8] as [UInt8])
    func `is turned as the camera was held`(orientation: UInt8) throws {
        let exif: [UInt8] =
            [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3]
            + [0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
        var file = Self.orange
        // Of the eight rows four are shown.
        let frame = try #require(file.indices.dropLast(9).first { file[$0] == 0xFF && file[$0 + 1] == 0xC0 })
        file[frame + 6] = 4
        file.insert(contentsOf: [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif, at: 2)
        let picture = try ImageFile(jpeg: file)

        #expect(picture.width == 4 && picture.height == 8 && picture.pixels.count == 32)
    }

    @Test(arguments: [(2, nil), (100, nil), (101, 100), (5000, 100)] as [(Int, Int?)])
    func `more scans than anybody needs are refused before they are decoded`(count: Int, allowed: Int?) throws {
        let scan = try #require(Self.orange.indices.dropLast().first { Self.orange[$0...].starts(with: [0xFF, 0xDA]) })
        let scans = Array(repeating: Self.orange[scan...].dropLast(2), count: count).flatMap(\.self)
        let file = Self.orange[..<scan] + scans + [0xFF, 0xD9]

        guard let allowed else { return _ = try? JPEGPicture(Array(file)) }
        #expect(throws: JPEGError.scans(count, allowed: allowed)) { try JPEGPicture(Array(file)) }
    }

    @Test func `a huge size is refused before memory is taken`() throws {
        var huge = Self.orange
        let frame = try #require(huge.indices.dropLast(9).first { huge[$0] == 0xFF && huge[$0 + 1] == 0xC0 })
        huge.replaceSubrange((frame + 5)..<(frame + 9), with: [0xFF, 0x00, 0xFF, 0x00])
        #expect(throws: JPEGError.size(width: 65_280, height: 65_280)) { try JPEGPicture(huge) }
    }
}

/// The file in Base64.
private let orangeText = """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGB\
    YUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAI\
    AAgDAREAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhBy\
    JxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKT\
    lJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAA\
    AAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRom\
    JygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExc\
    bHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDdr+Lz+3T/2Q==
    """
