// swift-tools-version: 6.2
// The fuzzers' own package: our modules with coverage counters and address checks, what they
// depend on without. `Scripts/fuzz` sets it up beside links to `Sources` and `Fuzz`.
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let watched = strict + [.unsafeFlags(["-sanitize=fuzzer,address"])]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: watched)
}

let package = Package(
  // The name is ours, or `package` declarations would be out of sight.
  name: "attune",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
    module("WorkshopModel"),
    module("WorkshopScript", ["WorkshopModel", yams]),
    module("Disclosure", ["WorkshopModel"]),
    module("Anonymity", ["WorkshopModel", crypto, cryptoExtras]),
    module("WorkshopProtocol", ["WorkshopModel"]),
    module("SecureTransport", ["COpenSSL", nioCore, nioPosix]),
    module(
      "TerminalClient",
      ["WorkshopModel", "Disclosure", "Anonymity", "WorkshopProtocol", "SecureTransport"]),

    .systemLibrary(name: "CFuzzer", path: "Fuzz/CFuzzer"),
    .target(
      name: "FuzzChecks",
      dependencies: [
        "WorkshopModel", "WorkshopScript", "WorkshopProtocol", "Anonymity", "SecureTransport",
        "TerminalClient", nioCore,
      ],
      path: "Fuzz/Checks", exclude: ["RegressionTests.swift"], swiftSettings: strict),
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzChecks", "CFuzzer"], path: "Fuzz/Driver",
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6]
)
