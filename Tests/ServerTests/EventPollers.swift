import Foundation
import Glibc

/// The descriptors of this process that threads wait at for events.
enum EventPollers {
    static var all: Set<Int32> {
        let folder = "/proc/self/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return Set(
            names.compactMap { name in
                let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
                return target == "anon_inode:[eventpoll]" ? Int32(name) : nil
            }
        )
    }

    /// Puts something else in the place of one, at which nobody can wait; what waits there already is woken once more.
    static func spoil(_ descriptor: Int32?) {
        guard let descriptor else { return }
        let null = unsafe open("/dev/null", O_RDONLY)
        dup2(null, descriptor)
        close(null)
    }
}
