// swift-tools-version: 6.2
import PackageDescription

#if arch(arm64)
    let multiarch = "aarch64-linux-gnu"
#else
    let multiarch = "x86_64-linux-gnu"
#endif

/// Where Debian keeps the headers that are not in the default search path.
///
/// Named here and not asked of pkg-config: the files of GLib and HarfBuzz carry `-pthread`, which SwiftPM
/// reports as a prohibited flag on every single build.
let headerFolders = [
    "/usr/include/pango-1.0", "/usr/include/glib-2.0", "/usr/lib/\(multiarch)/glib-2.0/include",
    "/usr/include/harfbuzz", "/usr/include/freetype2", "/usr/include/fribidi", "/usr/include/cairo",
]

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .unsafeFlags(headerFolders.flatMap { ["-Xcc", "-I\($0)"] }),
]

func target(_ name: String, uses dependencies: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, swiftSettings: strict)
}

func tests(_ name: String, uses dependencies: [String]) -> Target {
    .testTarget(name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, swiftSettings: strict)
}

let package = Package(
    name: "Emblem",
    targets: [
        // C libraries of Debian, a header shim each.
        .systemLibrary(name: "CCairo"),
        .systemLibrary(name: "CPango"),
        .systemLibrary(name: "CPNG"),
        .systemLibrary(name: "CDeflate"),
        .systemLibrary(name: "CSQLite"),
        .systemLibrary(name: "CSodium"),

        // 0: the only code that touches C.
        target("Cairo", uses: ["CCairo", "CPango"]),
        target("Deflate", uses: ["CDeflate"]),
        target("PNGCoding", uses: ["Deflate", "CPNG"]),
        target("Sockets"),
        target("SQLite", uses: ["CSQLite"]),
        target("Sodium", uses: ["CSodium"]),

        // 1: fonts, and figures as people read them.
        target("Quantities"),
        target("Typography", uses: ["Cairo"]),

        // 2: pure values and state machines.
        target("SVG", uses: ["Typography"]),
        target("HTTP"),
        target("Caching"),
        target("Ranking", uses: ["Quantities"]),

        // 3: features.
        target("Badges", uses: ["SVG", "Typography", "Quantities"]),
        target("Cards", uses: ["SVG", "Typography", "Quantities"]),
        target("Raster", uses: ["SVG", "Typography", "Cairo", "PNGCoding"]),
        target("Profiles", uses: ["SQLite", "Sodium", "Quantities"]),
        target("GitHub", uses: ["Ranking", "Quantities"]),
        target("Server", uses: ["HTTP", "Sockets"]),

        .target(
            name: "TestSupport",
            dependencies: ["Typography"],
            path: "Tests/TestSupport",
            swiftSettings: strict
        ),
        tests("QuantitiesTests", uses: ["Quantities"]),
        tests("BadgesTests", uses: ["Badges", "SVG", "Typography", "Quantities", "TestSupport"]),
        tests("CardsTests", uses: ["Cards", "SVG", "Typography", "Quantities", "TestSupport"]),
        tests("TypographyTests", uses: ["Typography", "Cairo"]),
    ],
    swiftLanguageModes: [.v6]
)
