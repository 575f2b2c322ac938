// swift-tools-version: 6.3
import PackageDescription

/// Coverage for libFuzzer, in all that is fuzzed.
let instrumented: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .unsafeFlags(["-sanitize=fuzzer"]),
]

/// What libFuzzer calls; `scripts/fuzz` links it with libFuzzer, which has the program's entry.
func fuzzer(_ name: String) -> Target {
  .target(name: name, dependencies: ["XLIFF"], path: name, swiftSettings: instrumented)
}

// `Sources` is a link to the sources of the project, which are built here with instruments.
let package = Package(
  name: "fuzz",
  products: ["FuzzReader", "FuzzConverter"].map {
    .library(name: $0, type: .static, targets: [$0])
  },
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n"),
    .target(name: "CShims", dependencies: ["CICU"]),
    .target(name: "XML", dependencies: ["CLibXML2"], swiftSettings: instrumented),
    .target(name: "ICU", dependencies: ["CShims"], swiftSettings: instrumented),
    .target(name: "XLIFF", dependencies: ["XML", "ICU"], swiftSettings: instrumented),
    fuzzer("FuzzReader"),
    fuzzer("FuzzConverter"),
  ],
  swiftLanguageModes: [.v6]
)
