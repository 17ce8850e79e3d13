import Cards
import Foundation
import Server
import Pictures
import Typography

/// A long run of drawing.
///
/// Everything it makes is gone when it returns, so that whatever is left is a leak: a sanitizer that looks for pointers
/// to what is in use does not know those in which Swift keeps a few bits for itself.
struct Endurance {
    let cards: Int
    let threads: Int

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Draws a tenth of the cards, then all of them, each time with new threads; false where that takes or leaves more.
    func run() throws -> Bool {
        let memory = Memory()
        let renderAssets = try Self.renderAssets()
        // Once for what libraries keep from their first use.
        _ = try draw(cards / 10, renderAssets, memory)
        let few = try draw(cards / 10, renderAssets, memory)
        let many = try draw(cards, renderAssets, memory)
        // Before a thousand cards, Cairo's store of glyphs is not full yet.
        guard cards >= 10_000, many.inUse.isMore(than: few.inUse) || many.left.isMore(than: few.left) else {
            return true
        }
        say("the more cards, the more memory")
        return false
    }

    /// Memory in use after the last card, and when the threads are gone.
    private func draw(_ count: Int, _ renderAssets: RenderAssets, _ memory: Memory) throws -> (
        inUse: Memory.Use, left: Memory.Use
    ) {
        let pool = try RenderPool(threads: threads, capacity: 64) { try PictureRenderer(renderAssets) }
        let crew = Crew(pool)
        do {
            try crew.draw(0..<count)
        } catch {
            pool.stop()
            throw error
        }
        let inUse = memory.used()
        pool.stop()
        let left = memory.used()
        say("\(count) cards of \(crew.bytes / count / 1000) KB: \(inUse); then \(left)")
        return (inUse, left)
    }

    private static func renderAssets() throws -> RenderAssets {
        RenderAssets(
            fonts: try FontLibrary(
                folder: root.appending(path: "Fonts").path,
                includingSystem: true,
                cacheFolder: FontLibrary.cacheFolder(environment: ProcessInfo.processInfo.environment)
            ),
            templates: try CardTemplates.load(folder: root.appending(path: "Templates").path),
            brand: Brand(address: "emblem.example")
        )
    }

    private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
