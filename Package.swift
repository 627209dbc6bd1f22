// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let lifecycle: Target.Dependency = .product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let unixSignals: Target.Dependency = .product(
  name: "UnixSignals", package: "swift-service-lifecycle")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "attune",
  products: [
    .executable(name: "attune", targets: ["attune"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CProcess"),
    .target(name: "CTerminal"),

    module("WorkshopModel"),
    module("WorkshopScript", ["WorkshopModel", yams]),
    module("Facilitation", ["WorkshopModel"]),
    module("Disclosure", ["WorkshopModel", "Phrasebook"]),
    module("Anonymity", ["WorkshopModel", crypto, cryptoExtras]),
    module("WorkshopProtocol", ["WorkshopModel"]),
    module("Transcripts", ["WorkshopModel", "Phrasebook"]),
    module("SessionWire", ["WorkshopModel", "Facilitation", "Disclosure", "WorkshopProtocol"]),
    module("SessionStore", ["WorkshopModel", "Facilitation", crypto, grdb]),
    module("SecureTransport", ["COpenSSL", nioCore, nioPosix]),
    module(
      "WorkshopServer",
      [
        "WorkshopModel", "WorkshopScript", "Facilitation", "Disclosure", "Anonymity",
        "WorkshopProtocol", "Transcripts", "SessionStore", "SecureTransport", "Phrasebook",
        "SessionWire",
        lifecycle, logging, nioCore,
      ]),
    module("Phrasebook"),
    module("TerminalKit", ["CTerminal"]),
    module(
      "SessionScreens",
      ["WorkshopModel", "Disclosure", "WorkshopProtocol", "Phrasebook", "TerminalKit"]),
    module(
      "TerminalClient",
      [
        "WorkshopModel", "Disclosure", "Anonymity", "WorkshopProtocol", "SecureTransport",
        "Phrasebook", "TerminalKit", "SessionScreens",
      ]),
    module(
      "SimulationKit",
      [
        "WorkshopModel", "Facilitation", "Disclosure", "Anonymity", "WorkshopProtocol",
        "SessionWire",
      ]),
    .executableTarget(
      name: "attune",
      dependencies: [
        "WorkshopModel", "WorkshopScript", "Disclosure", "Anonymity", "WorkshopProtocol",
        "Transcripts", "SessionStore", "SecureTransport", "WorkshopServer", "TerminalClient",
        "SessionScreens", "Phrasebook", "TerminalKit",
        "SimulationKit", "Facilitation", "CProcess", argumentParser, lifecycle, logging,
        unixSignals,
      ],
      swiftSettings: strict),

    module(
      "FrameGallery",
      ["WorkshopModel", "WorkshopProtocol", "Phrasebook", "TerminalKit", "SessionScreens"]),

    // No product: `Scripts/frames` runs it.
    .executableTarget(
      name: "frames",
      dependencies: ["FrameGallery", "Phrasebook", "TerminalKit", "SessionScreens"],
      swiftSettings: strict),

    // No product: `Scripts/simulate` runs it.
    .executableTarget(
      name: "simulate", dependencies: ["SimulationKit", "WorkshopModel", "WorkshopScript"],
      swiftSettings: strict),

    // No product: the benchmarks' server, whose limits suit thousands of people at one address.
    .executableTarget(
      name: "attune-bench-server",
      dependencies: ["CProcess", "SecureTransport", "SessionStore", "WorkshopServer", logging],
      path: "Benchmarks/Server", swiftSettings: strict),

    // No product: the benchmarks' screens, which `Benchmarks/screens` runs.
    .executableTarget(
      name: "attune-bench-screens",
      dependencies: ["FrameGallery", "SessionScreens", "TerminalKit"],
      path: "Benchmarks/Screens", swiftSettings: strict),

    tests("WorkshopModelTests", ["WorkshopModel"]),
    tests("WorkshopScriptTests", ["WorkshopScript", "WorkshopModel"]),
    tests("FacilitationTests", ["Facilitation", "WorkshopModel"]),
    tests("DisclosureTests", ["Disclosure", "WorkshopModel", "Phrasebook"]),
    tests("AnonymityTests", ["Anonymity", "WorkshopModel"]),
    tests("WorkshopProtocolTests", ["WorkshopProtocol", "WorkshopModel"]),
    tests(
      "TranscriptsTests", ["Transcripts", "WorkshopModel", "Phrasebook"], exclude: ["Golden"]),
    tests("SessionStoreTests", ["SessionStore", "Facilitation", "WorkshopModel", grdb]),
    tests("SecureTransportTests", ["SecureTransport", nioCore, nioEmbedded, nioPosix]),
    tests(
      "WorkshopServerTests",
      [
        "WorkshopServer", "WorkshopModel", "WorkshopProtocol", "SecureTransport", "SessionStore",
        "Anonymity", logging,
      ]),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "WorkshopModel", "WorkshopScript", "WorkshopProtocol", "Anonymity", "SecureTransport",
        "TerminalClient", "SessionScreens", "TerminalKit", nioCore,
      ],
      path: "Tests/Fuzz/Checks", swiftSettings: strict),
    tests("PhrasebookTests", ["Phrasebook"]),
    tests(
      "TerminalKitTests", ["TerminalKit", "FrameGallery", "SessionScreens"],
      exclude: ["Golden"]),
    tests(
      "SessionScreensTests",
      [
        "SessionScreens", "FrameGallery", "Phrasebook", "TerminalKit", "Disclosure",
        "WorkshopModel", "WorkshopProtocol",
      ], exclude: ["Golden"]),
    tests(
      "TerminalClientTests",
      [
        "TerminalClient", "SessionScreens", "Phrasebook", "TerminalKit", "WorkshopModel",
        "WorkshopProtocol",
      ]),
    tests(
      "SimulationTests",
      [
        "SimulationKit", "Facilitation", "Disclosure", "WorkshopModel", "WorkshopProtocol",
        "WorkshopScript", "Transcripts", "Phrasebook",
      ]),
    tests("StoryTests", ["WorkshopModel", "WorkshopProtocol"], exclude: ["Fixtures"]),
    tests(
      "DocumentTests",
      [
        "SecureTransport", "WorkshopServer", "WorkshopProtocol", "Facilitation", "WorkshopModel",
        "TerminalClient", "SessionScreens", "Phrasebook", "TerminalKit",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
