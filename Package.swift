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

func target(
    _ name: String,
    uses dependencies: [String] = [],
    isOptimized: Bool = false,
    isOpenToOptimizer: Bool = false
) -> Target {
    .target(
        name: name,
        dependencies: dependencies.map { .init(stringLiteral: $0) },
        swiftSettings: strict + (isOptimized ? optimized : []) + (isOpenToOptimizer ? openToOptimizer : [])
    )
}

/// For what goes through every pixel, or is asked a million times, in debug builds too: without it the tests take twice
/// as long.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// For what every cached answer passes through: its generic code is made for the types of those who use it.
///
/// Without it these are looked up at run time, which takes a fifth of what an answer costs outside the kernel.
let openToOptimizer: [SwiftSetting] = [
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))
]

func tests(_ name: String, uses dependencies: [String]) -> Target {
    .testTarget(name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, swiftSettings: strict)
}

let package = Package(
    name: "Emblem",
    // A library that script/fuzz links with libFuzzer, which brings a main function of its own.
    products: Context.environment["EMBLEM_FUZZ"] == nil
        ? [] : [.library(name: "Fuzzing", type: .static, targets: ["Fuzzing"])],
    targets: [
        // C libraries of Debian, a header shim each.
        .systemLibrary(name: "CCairo"),
        .systemLibrary(name: "CPango"),
        .systemLibrary(name: "CPNG"),
        .systemLibrary(name: "CTurboJPEG"),
        .systemLibrary(name: "CDeflate"),
        .systemLibrary(name: "CSQLite"),
        .systemLibrary(name: "CSodium"),
        .systemLibrary(name: "CXXHash"),
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CCurl"),

        // 0 and 1: the only code that touches C or memory by address.
        target("Bytes"),
        target("Descriptors", uses: ["CLinux"], isOpenToOptimizer: true),
        target("Recency", isOpenToOptimizer: true),
        target("Cairo", uses: ["CCairo", "CPango"]),
        target("Deflate", uses: ["CDeflate"]),
        target("PNGCoding", uses: ["CPNG"], isOptimized: true),
        target("JPEGDecoding", uses: ["CTurboJPEG"]),
        target("Sockets", uses: ["Descriptors", "CLinux"], isOpenToOptimizer: true),
        target("Threads", uses: ["Descriptors", "CLinux"], isOpenToOptimizer: true),
        target("Processes", uses: ["Descriptors", "CLinux"]),
        target("Files"),
        target("SQLite", uses: ["CSQLite"]),
        target("Sodium", uses: ["CSodium"]),
        target("XXHash", uses: ["CXXHash"]),
        target("Curl", uses: ["CCurl"]),

        // 2: fonts, amounts as people read them, files of pictures, invented numbers.
        target("Quantities"),
        target("ImageFiles", uses: ["PNGCoding", "JPEGDecoding", "Deflate"], isOptimized: true),
        target("Typography", uses: ["Cairo", "Recency"]),
        target("Randomness"),
        target("Parameters"),

        // 3: pure values and state machines.
        target("SVG", uses: ["Typography", "Bytes"]),
        target("HTTP", uses: ["XXHash", "Quantities"], isOpenToOptimizer: true),
        target("Caching", isOptimized: true, isOpenToOptimizer: true),
        target("Ranking"),
        target("Limits"),
        target("Telemetry", uses: ["Quantities"]),
        target("Usage", uses: ["Quantities", "Randomness"]),

        // 4: features.
        target("Badges", uses: ["SVG", "Typography", "Quantities"]),
        target("RankCards", uses: ["SVG", "Typography", "Quantities", "Ranking"]),
        target(
            "Raster",
            uses: ["SVG", "Typography", "Recency", "Cairo", "ImageFiles", "PNGCoding"],
            isOptimized: true
        ),
        target("Cards", uses: ["SVG", "Typography", "Quantities", "Usage", "ImageFiles"]),
        target("UsageImport", uses: ["Usage", "Sodium", "Quantities"]),
        target("SQLiteStore", uses: ["Usage", "SQLite", "Files", "Sodium", "Quantities"]),
        target("GitHub", uses: ["Curl", "Descriptors", "Threads", "Ranking", "Quantities"]),
        target(
            "Server",
            uses: ["HTTP", "Descriptors", "Sockets", "Threads", "Processes", "Randomness"]
        ),
        target("Assets"),

        // 5: what joins data and drawing.
        target(
            "Pictures",
            uses: [
                "Parameters", "Badges", "Cards", "RankCards", "Raster", "ImageFiles", "SVG", "Typography", "Quantities",
                "Usage", "GitHub", "Ranking", "Deflate", "Sodium", "Telemetry", "Recency",
            ]
        ),

        // 6: what commands are made of: arguments, help, output, opened stores.
        target(
            "Commands",
            uses: [
                "Pictures", "Parameters", "Files", "Usage", "SQLiteStore", "GitHub", "Cards", "SVG", "Typography",
                "Quantities", "Assets", "Descriptors", "Threads", "Processes", "Sodium",
            ]
        ),

        // 7: the service over HTTP; the commands.
        target(
            "Service",
            uses: [
                "Pictures", "Parameters",
                "Badges", "Cards", "RankCards", "Raster", "SVG", "Typography", "Quantities", "Usage",
                "GitHub", "Ranking", "Limits", "Server", "Threads", "HTTP", "Caching", "Deflate", "Sodium", "Telemetry",
            ]
        ),
        target(
            "RenderCommand",
            uses: [
                "Commands", "Pictures", "Parameters", "Files", "Usage", "UsageImport", "GitHub",
                "Ranking",
                "Badges", "Cards", "RankCards", "Raster", "ImageFiles", "SVG", "Typography", "Quantities", "Assets",
                "Threads", "Deflate",
            ]
        ),

        // 8: what serves: joins the service, a store, the front and the process.
        target(
            "Serving",
            uses: [
                "Commands", "Service", "Server", "HTTP", "Pictures", "GitHub", "Usage", "Telemetry",
                "Typography", "Quantities", "Descriptors", "Sockets", "Threads", "Processes", "Files",
            ]
        ),

        // 9: the program.
        .executableTarget(
            name: "render",
            dependencies: ["Commands", "RenderCommand", "Serving"],
            swiftSettings: strict
        ),

        .target(
            name: "TestSupport",
            dependencies: [
                "Raster", "ImageFiles", "PNGCoding", "SVG", "Typography", "Quantities", "Randomness", "Usage",
                "UsageImport",
            ],
            path: "Tests/TestSupport",
            // It compares some two hundred million pixels.
            swiftSettings: strict + optimized
        ),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "Badges", "Cards", "RankCards", "Ranking", "SVG", "Typography", "Quantities", "Pictures", "Service",
                "Server",
                "Sockets", "ImageFiles", "Usage", "UsageImport", "SQLiteStore", "Sodium",
            ],
            path: "Tests/Benchmarks",
            exclude: ["bench.py", "soak.py", "soak.lua", "peers"],
            swiftSettings: strict
        ),
        tests(
            "ServiceTests",
            uses: [
                "Service", "Pictures", "Parameters", "Caching", "Cards", "Deflate", "ImageFiles", "PNGCoding", "Server",
                "HTTP",
                "Usage", "UsageImport", "SQLiteStore",
                "Sodium",
                "Quantities", "Randomness", "Telemetry",
                "GitHub", "FakeGitHub", "SQLite", "TestSupport", "Threads", "ManualClock",
            ]
        ),
        // The commands, run in the process of the tests; what needs a process of its own is in EndToEndTests.
        tests(
            "RenderCommandTests",
            uses: ["Commands", "RenderCommand", "Serving", "Pictures", "Parameters", "SQLite", "FakeGitHub", "Deflate"]
        ),
        tests("EndToEndTests", uses: ["render", "SQLite", "FakeGitHub"]),
        tests("TestSupportTests", uses: ["TestSupport"]),
        tests("QuantitiesTests", uses: ["Quantities"]),
        tests("RecencyTests", uses: ["Recency", "Randomness"]),
        tests("RandomnessTests", uses: ["Randomness"]),
        tests("SVGTests", uses: ["SVG", "Typography", "TestSupport"]),
        tests("BadgesTests", uses: ["Badges", "Raster", "SVG", "Typography", "Quantities", "TestSupport"]),
        tests(
            "CardsTests",
            uses: [
                "Cards", "Pictures", "Raster", "SVG", "Typography", "Quantities", "Usage", "Randomness",
                "TestSupport",
            ]
        ),
        tests("TypographyTests", uses: ["Typography", "Cairo", "Randomness"]),
        tests("HTTPTests", uses: ["HTTP", "Randomness"]),
        tests("CachingTests", uses: ["Caching", "ManualClock", "Randomness"]),
        tests("SocketsTests", uses: ["Sockets", "Descriptors", "Threads"]),
        tests("ThreadsTests", uses: ["Threads", "ManualClock"]),
        tests("ProcessesTests", uses: ["Processes"]),
        tests("FilesTests", uses: ["Files"]),
        tests("ServerTests", uses: ["Server", "HTTP", "Threads", "Processes", "ManualClock", "Randomness"]),
        tests("SQLiteTests", uses: ["SQLite", "TestSupport"]),
        tests("SodiumTests", uses: ["Sodium"]),
        tests("XXHashTests", uses: ["XXHash"]),
        tests("UsageTests", uses: ["Usage", "Quantities", "TestSupport"]),
        tests("UsageImportTests", uses: ["Usage", "UsageImport", "Quantities", "Randomness", "TestSupport"]),
        // What every backend of the store does alike.
        tests(
            "StoreContractTests",
            uses: ["Usage", "UsageImport", "SQLiteStore", "Sodium", "Quantities", "Randomness", "TestSupport"]
        ),
        tests(
            "SQLiteStoreTests",
            uses: [
                "Usage", "UsageImport", "SQLiteStore", "SQLite", "Sodium", "Quantities", "TestSupport",
            ]
        ),
        tests("CurlTests", uses: ["Curl", "Deflate", "Threads", "FakeGitHub"]),
        tests("CairoTests", uses: ["Cairo"]),
        tests("DeflateTests", uses: ["Deflate"]),
        tests("PNGCodingTests", uses: ["PNGCoding", "ImageFiles", "Randomness"]),
        tests("JPEGDecodingTests", uses: ["JPEGDecoding", "ImageFiles"]),
        tests("ImageFilesTests", uses: ["ImageFiles", "PNGCoding", "Deflate", "Randomness"]),
        tests(
            "RasterTests",
            uses: ["Raster", "Badges", "SVG", "Typography", "ImageFiles", "PNGCoding", "TestSupport"]
        ),
        tests("RankingTests", uses: ["Ranking", "Randomness"]),
        tests("RankCardsTests", uses: ["RankCards", "SVG", "Typography", "Ranking", "Raster", "TestSupport"]),
        tests("LimitsTests", uses: ["Limits", "ManualClock"]),
        tests("TelemetryTests", uses: ["Telemetry", "TestSupport"]),
        // What reads bytes of strangers, fed anything: `script/fuzz` builds it with libFuzzer.
        .target(
            name: "Fuzzing",
            dependencies: [
                "HTTP", "Server", "Service", "Pictures", "SVG", "Typography", "Badges", "Cards", "Raster",
                "Quantities", "Randomness", "Usage", "UsageImport", "SQLiteStore",
                "Sodium", "Telemetry",
            ],
            path: "Tests/Fuzzing",
            exclude: ["corpus", "template.dict"],
            swiftSettings: strict
        ),
        tests("FuzzingTests", uses: ["Fuzzing"]),
        // Thousands of cards, and what memory they leave behind: `script/endurance` runs it.
        .executableTarget(
            name: "endurance",
            dependencies: [
                "Service", "Pictures", "Server", "Badges", "Cards", "ImageFiles", "SVG", "Typography", "Quantities",
                "Usage", "Randomness",
            ],
            path: "Tests/Endurance",
            swiftSettings: strict
        ),
        .target(name: "ManualClock", dependencies: ["Threads"], path: "Tests/ManualClock", swiftSettings: strict),
        .target(name: "FakeGitHub", dependencies: ["Randomness"], path: "Tests/FakeGitHub", swiftSettings: strict),
        .executableTarget(
            name: "fakegithub",
            dependencies: ["FakeGitHub"],
            path: "Tests/FakeGitHubProgram",
            swiftSettings: strict
        ),
        tests("GitHubTests", uses: ["GitHub", "Ranking", "Randomness", "FakeGitHub", "ManualClock"]),
    ],
    swiftLanguageModes: [.v6]
)
