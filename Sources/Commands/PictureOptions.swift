import Assets
package import Cards
import Foundation
import Usage
package import Quantities
package import Pictures

/// The options that all commands for pictures share: store, day, fonts, templates and brand.
package struct PictureOptions: Sendable {
    package let assets: String?
    package let brand: Brand
    package let asOf: Day?
    package let store: StoreOptions

    package static let specs =
        [
            OptionSpec(name: "--as-of", value: "DATE", help: "The day that counts as today (default: today).")
        ] + assetSpecs + StoreOptions.specs

    package static let assetSpecs = [
        OptionSpec(name: "--assets", value: "DIR", help: "The folder with Fonts and Templates."),
        OptionSpec(name: "--brand", value: "TEXT", help: "Whose name stands on cards (default: Emblem)."),
        OptionSpec(name: "--address", value: "TEXT", help: "The address beside it (default: emblem.example)."),
    ]

    package init(_ arguments: ParsedArguments) throws(UsageError) {
        assets = arguments["--assets"]
        brand = Brand(name: arguments["--brand"] ?? "Emblem", address: arguments["--address"] ?? "emblem.example")
        // Pictures show more than a year before the day, which must be in the calendar too.
        asOf = try arguments.value("--as-of", or: nil, allowed: "a day as 2026-09-14, of the years 2000 to 9999") {
            Day($0).flatMap { $0.year >= 2000 ? .some(.some($0)) : nil }
        }
        store = StoreOptions(arguments)
    }

    /// Loads fonts and templates.
    ///
    /// - Throws: `AssetError`, `FontLibraryError`, and the errors of templates.
    package func renderAssets(in context: CommandContext) throws -> RenderAssets {
        let assets = try Assets(folder: assets, program: context.program)
        return RenderAssets(
            fonts: try context.fonts(assets),
            templates: try CardTemplates.load(folder: assets.templates.path),
            brand: brand
        )
    }

    /// Opens the profiles of users, private ones too; a store is only needed for names other than `demo`.
    package func profiles(for names: [String], in context: CommandContext, readers: Int = 1) throws -> ProfileReader {
        let needsStore = names.contains { $0.lowercased() != "demo" }
        return ProfileReader(
            store: needsStore ? try context.store(store, access: .readOnly, readers: readers) : nil,
            now: { context.now },
            asOf: asOf,
            viewer: .administrator
        )
    }
}
