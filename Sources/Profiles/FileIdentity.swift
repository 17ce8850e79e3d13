internal import Foundation

/// Which file a path leads to: tells a file from another one that has taken its place.
struct FileIdentity: Hashable, Sendable {
    private let device: Int
    private let number: Int

    /// The identity of the file that a path leads to, through links if need be; nil when there is none, or an empty
    /// one: what has just begun to be copied is no store yet.
    init?(path: String) {
        let target = URL(filePath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        guard let device = attributes?[.systemNumber] as? NSNumber,
            let number = attributes?[.systemFileNumber] as? NSNumber,
            let size = attributes?[.size] as? NSNumber, size.intValue > 0
        else { return nil }
        (self.device, self.number) = (device.intValue, number.intValue)
    }
}
