package import Assets
package import Files
package import Foundation
package import Usage
package import Pictures
package import Typography

/// What a command finds around it.
package struct CommandContext: Sendable {
    package let console: Console
    package let environment: [String: String]
    package let program: URL
    package let stores = OpenedStores()
    package let temporaries = TemporaryFiles()

    /// Now.
    package var now: Timestamp {
        Timestamp(unixMicroseconds: Int((Date().timeIntervalSince1970 * 1_000_000).rounded()))
    }

    /// The project's fonts and, behind them, the system's.
    package func fonts(_ assets: Assets) throws -> FontLibrary {
        try FontLibrary(
            folder: assets.fonts.path,
            includingSystem: true,
            cacheFolder: FontLibrary.cacheFolder(environment: environment)
        )
    }

    /// Says for which of the text that was drawn there is no font.
    package func noteMissingFonts(of renderAssets: RenderAssets) {
        guard let shortage = renderAssets.fonts.unwrittenSystems.shortage else { return }
        console.note("render: no font here has \(shortage): such text is drawn as boxes")
    }

    /// Opens a store, until the command has ended; for writing it is made where there is none.
    package func store(
        _ options: StoreOptions,
        access: StoreAccess,
        readers: Int = 1
    ) throws -> any ClosableStore {
        if access == .readOnly { try requireStore(options) }
        return try stores.open(options.path, for: access, prices: try prices(options.prices), readers: readers)
    }

    /// Closes the stores that a command has opened, and says which it has made.
    package func closeStores(after status: ExitStatus) {
        for store in stores.close(after: status) { note(ifNew: store) }
    }

    /// Says that a store has been made, if it has; once.
    package func note(ifNew store: any ClosableStore) {
        if store.isNew, stores.announce(store) { console.note("made a new store at \(store.location)") }
    }

    /// What models cost, by the program and by a file that says more.
    package func prices(_ path: String?) throws -> PriceTable {
        guard let path else { return .listed }
        let bytes = try InputFile.read(path, atMost: PriceTable.maxFileLength)
        return PriceTable.listed.extended(by: try PriceTable(file: bytes))
    }

    /// Opens a store to change what is in it; none is made where there is none.
    package func existingStore(_ options: StoreOptions) throws -> any ClosableStore {
        try requireStore(options)
        return try store(options, access: .readWrite)
    }

    private func requireStore(_ options: StoreOptions) throws(CommandError) {
        guard FileManager.default.fileExists(atPath: options.path) else { throw .noStore(path: options.path) }
    }
}
