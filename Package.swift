// swift-tools-version:6.1
import PackageDescription

/// The floors of the house: a target imports only what is listed for it, and the build refuses the rest.
/// `docs/architecture.md` says what each one is for.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-warnings-as-errors"]),
]

func floor(_ name: String, _ below: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: below, swiftSettings: house)
}

func specs(_ name: String, of below: [Target.Dependency], beside files: [String] = []) -> Target {
    .testTarget(name: name, dependencies: below + ["TestKit"], exclude: files, swiftSettings: house)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
/// SQLite's own functions, for the register's inner loops: rows by column number, without a copy.
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let tomlKit = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
    name: "boardpack",
    products: [.executable(name: "boardpack", targets: ["boardpack"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.6.0"),
    ],
    targets: [
        // Floor 0: nouns.
        floor("BoardDomain"),
        floor("PackDocument"),
        // Floor 1: rules. No store, no clock.
        floor("Scheduling", ["BoardDomain"]),
        floor("MinutesReading", ["BoardDomain"]),
        floor("Analysis", ["BoardDomain"]),
        // Floor 2: pages.
        floor("Composition", ["BoardDomain", "PackDocument", "Analysis"]),
        floor("FlowRenderers", ["PackDocument"]),
        .systemLibrary(name: "CHarfBuzz", providers: [.apt(["libharfbuzz-dev"])]),
        .target(
            name: "PDFRenderer", dependencies: ["PackDocument", "CHarfBuzz", "CZlib"],
            exclude: ["PDF_UA1.md"], swiftSettings: house),
        // Floor 3: edges. They never import each other.
        .systemLibrary(
            name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(
            name: "CEmbedded",
            cSettings: [.define("BOARDPACK_TOP", to: "\"\(Context.packageDirectory)\"")]),
        .target(name: "CProcess"),
        .systemLibrary(name: "CLibssh", pkgConfig: "libssh", providers: [.apt(["libssh-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "CLibxml2", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])],
            linkerSettings: [.linkedLibrary("xml2")]),
        .target(name: "CCurl"),
        floor("CouncilRegister", ["BoardDomain", grdb, sqlite]),
        floor("Intake", ["BoardDomain", "CZlib", "CLibxml2"]),
        floor("PackLedger", ["BoardDomain", "CLibcrypto", grdb]),
        floor("Channels", ["BoardDomain", "CCurl", "CLibssh"]),
        // Floor 4: the story.
        floor(
            "Pipeline",
            [
                "BoardDomain", "PackDocument", "Scheduling", "MinutesReading", "Analysis", "Composition",
                "FlowRenderers", "PDFRenderer", "CouncilRegister", "Intake", "PackLedger", "Channels",
                "CEmbedded", "CProcess", tomlKit,
            ]),
        // The daemon: when the story is told by itself.
        floor(
            "Daemon",
            ["BoardDomain", "Pipeline", "CProcess", logging, metrics, serviceLifecycle, unixSignals]),
        // Floor 5: the door.
        .executableTarget(
            name: "boardpack", dependencies: ["BoardDomain", "Pipeline", "Daemon", argumentParser],
            swiftSettings: house),
        // What charts cost, measured without the program around them.
        .executableTarget(
            name: "chart-benchmark",
            dependencies: ["BoardDomain", "Analysis", "PackDocument", "FlowRenderers"],
            path: "Benchmarks/Charts", swiftSettings: house),
        // Tests.
        .target(name: "TestKit", path: "Tests/TestKit", exclude: ["Shims", "Servers"], swiftSettings: house),
        // Documents to try renderers on, and the program that prints them for `make validate`.
        .target(
            name: "Specimens", dependencies: ["PackDocument", "TestKit"], path: "Tests/Specimens",
            swiftSettings: house),
        .executableTarget(
            name: "pdf-samples", dependencies: ["PackDocument", "PDFRenderer", "Specimens"],
            path: "Tests/Validation",
            exclude: ["run.sh", "VeraCheck.java", "requirements.txt", "settled.txt"],
            swiftSettings: house),
        specs("BoardDomainSpecs", of: ["BoardDomain"]),
        specs("SchedulingSpecs", of: ["BoardDomain", "Scheduling"]),
        specs("MinutesReadingSpecs", of: ["BoardDomain", "MinutesReading"], beside: ["Corpus"]),
        specs("AnalysisSpecs", of: ["BoardDomain", "Analysis"]),
        specs(
            "CompositionSpecs", of: ["BoardDomain", "PackDocument", "Analysis", "Composition"],
            beside: ["Boards"]),
        specs("FlowRenderersSpecs", of: ["PackDocument", "FlowRenderers", "Specimens"], beside: ["Goldens"]),
        specs("PDFRendererSpecs", of: ["PackDocument", "PDFRenderer", "Specimens"], beside: ["Goldens"]),
        specs("CouncilRegisterSpecs", of: ["BoardDomain", "CouncilRegister", grdb]),
        specs("IntakeSpecs", of: ["BoardDomain", "MinutesReading", "FlowRenderers", "Intake"]),
        specs("PackLedgerSpecs", of: ["BoardDomain", "PackLedger", grdb]),
        specs(
            "ChannelsSpecs", of: ["BoardDomain", "Channels"],
            beside: ["Message/Goldens", "Message/Readers", "SFTP/Servers", "SMTP/Servers"]),
        specs(
            "PipelineSpecs",
            of: [
                "BoardDomain", "PackDocument", "Scheduling", "MinutesReading", "Analysis", "Composition",
                "FlowRenderers", "PDFRenderer", "CouncilRegister", "Intake", "PackLedger", "Channels",
                "Pipeline",
            ], beside: ["Series"]),
        specs("HouseSpecs", of: []),
    ]
)
