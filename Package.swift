// swift-tools-version: 6.3
import PackageDescription

/// The same strict settings for every Swift target.
let strict: [SwiftSetting] = [
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // …/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
  // …/0409-access-level-on-imports.md
  .enableUpcomingFeature("InternalImportsByDefault"),
  // …/0461-async-function-isolation.md
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  // …/0470-isolated-conformances.md
  .enableUpcomingFeature("InferIsolatedConformances"),
  // …/0443-warning-control-flags.md
  .treatAllWarnings(as: .error),
  // …/0458-strict-memory-safety.md
  .strictMemorySafety(),
]

/// The tests of a target, `Tests/<name>Tests`.
func tests(
  of name: String, with others: Target.Dependency..., excluding files: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + others, exclude: files)
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

// Floors, from the ground up; a target depends on lower floors only.
let package = Package(
  name: "kielipolku",
  products: [
    .executable(name: "kielipolku", targets: ["kielipolku"]),
    .library(name: "XLIFF", targets: ["XLIFF"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Floor 0: C
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CShims", dependencies: ["CICU"]),

    // Floor 1: the C libraries as Swift values
    .target(name: "XML", dependencies: ["CLibXML2"]),
    .target(name: "YAML", dependencies: ["CLibYAML"]),
    .target(name: "Markdown", dependencies: ["CMark"]),
    .target(name: "ICU", dependencies: ["CShims"]),
    .target(name: "JSON"),
    .target(name: "HTML"),

    // Floor 2
    .target(name: "Languages", dependencies: ["ICU"]),
    .target(name: "Catalogue", dependencies: ["ICU"]),

    // Floor 3
    .target(name: "XLIFF", dependencies: ["XML", "ICU"]),
    .target(
      name: "Workspace", dependencies: ["Catalogue", "Languages", "Markdown", "YAML", "ICU"]),

    // Floor 4
    .target(
      name: "Checks",
      dependencies: ["Catalogue", "Languages", "Markdown", "ICU", "Workspace", "YAML"]),
    .target(
      name: "Publishing",
      dependencies: ["Catalogue", "Languages", "Markdown", "Workspace", "JSON", crypto]),
    .target(
      name: "Handoff",
      dependencies: [
        "Catalogue", "Languages", "Markdown", "XLIFF", "Workspace", "YAML", "HTML", crypto,
      ]),

    // Floor 5
    .executableTarget(
      name: "kielipolku",
      dependencies: [
        "Catalogue", "Checks", "Publishing", "Handoff", "Workspace", "Languages", "HTML", "ICU",
        "JSON", "XLIFF", "YAML", argumentParser,
      ]),

    // Tests mirror the targets; `EndToEndTests` run the built program.
    .target(
      name: "TestSupport", dependencies: ["Catalogue", "Workspace"], path: "Tests/TestSupport"),
    tests(of: "XML"),
    tests(of: "YAML", with: "TestSupport"),
    tests(of: "Markdown"),
    tests(of: "ICU"),
    tests(of: "JSON"),
    tests(of: "HTML"),
    tests(of: "Languages", with: "ICU", "TestSupport"),
    tests(of: "Catalogue", with: "TestSupport"),
    tests(of: "XLIFF", excluding: ["Fixtures"]),
    tests(of: "Workspace", with: "Catalogue", "Languages", "YAML", "TestSupport"),
    tests(of: "Checks", with: "Catalogue", "Languages", "Workspace", "TestSupport"),
    tests(of: "Publishing", with: "Catalogue", "Workspace", "JSON", "TestSupport"),
    tests(of: "Handoff", with: "Catalogue", "HTML", "Workspace", "XLIFF", "TestSupport"),
    .testTarget(name: "EndToEndTests", dependencies: ["kielipolku", "JSON", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "CShims" {
  target.swiftSettings = strict
}
