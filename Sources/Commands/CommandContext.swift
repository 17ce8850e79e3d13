package import Assets
package import Files
package import Foundation
package import Usage
package import Pictures
package import Typography

/// The surroundings of a command: its console and input, the environment, and what it has opened.
package struct CommandContext: Sendable {
    package let console: Console
    package let input: StandardInput
    package let environment: [String: String]
    /// The program's own file, near which fonts and templates lie.
    package let program: URL
    /// The stores that the command has opened.
    package let stores = OpenedStores()
    /// The files that are being written and have no final name yet.
    package let temporaries = TemporaryFiles()

    /// The present time.
    package var now: Timestamp {
        Timestamp(unixMicroseconds: Int((Date().timeIntervalSince1970 * 1_000_000).rounded()))
    }

    /// Opens the project's fonts, with the system's as fallbacks.
    ///
    /// - Throws: `FontLibraryError`.
    package func fonts(_ assets: Assets) throws -> FontLibrary {
        try FontLibrary(
            folder: assets.fonts.path,
            includingSystem: true,
            cacheFolder: FontLibrary.cacheFolder(environment: environment)
        )
    }

    /// Names the writing systems of drawn text that no font covers, if there are any.
    package func noteMissingFonts(of renderAssets: RenderAssets) {
        guard let shortage = renderAssets.fonts.unwrittenSystems.shortage else { return }
        console.note("render: no font here has \(shortage): such text is drawn as boxes")
    }

    /// Opens a store, which is closed when the command has ended; with write access, makes it if there is none.
    ///
    /// - Throws: `CommandError.noStore` if there is none to read, `StoreError`, and the errors of a price file.
    package func store(
        _ options: StoreOptions,
        access: StoreAccess,
        readers: Int = 1
    ) throws -> any ClosableStore {
        if access == .readOnly { try requireStore(options) }
        return try stores.open(options.path, for: access, prices: try prices(options.prices), readers: readers)
    }

    /// Closes the stores that the command has opened, and names those that it has made.
    package func closeStores(after status: ExitStatus) {
        for store in stores.close(after: status) { note(ifNew: store) }
    }

    /// Writes, once for each store, that the store is a new one; does nothing for others.
    package func note(ifNew store: any ClosableStore) {
        if store.isNew, stores.isFirstMention(of: store) { console.note("made a new store at \(store.location)") }
    }

    /// Returns the program's prices, extended by those of a file.
    package func prices(_ path: String?) throws -> PriceTable {
        guard let path else { return .listed }
        let bytes = try InputFile.read(path, atMost: PriceTable.maxFileLength, in: self)
        return PriceTable.listed.extended(by: try PriceTable(file: bytes))
    }

    /// Opens a store for changes to what it holds.
    ///
    /// - Throws: `CommandError.noStore` if there is none.
    package func existingStore(_ options: StoreOptions) throws -> any ClosableStore {
        try requireStore(options)
        return try store(options, access: .readWrite)
    }

    private func requireStore(_ options: StoreOptions) throws(CommandError) {
        guard FileManager.default.fileExists(atPath: options.path) else { throw .noStore(path: options.path) }
    }
}
