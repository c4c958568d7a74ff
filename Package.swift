// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What the tests wait for is optimised where the environment has `WPS_OPTIMIZED`: with every random
/// case that makes minutes of half an hour. An embedding package does not see the flag, unless its own
/// environment has it.
let speed: [SwiftSetting] =
  Context.environment["WPS_OPTIMIZED"] == nil ? [] : [.unsafeFlags(["-O"])]

let package = Package(
  name: "WPSIndicators",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "WPSIndicators", targets: ["WPSIndicators", "WPSIndicatorsFiles"]),
    .executable(name: "wps-cli", targets: ["wps-cli"]),
    .library(name: "wpsindicators", type: .dynamic, targets: ["WPSIndicatorsC"]),
  ],
  targets: [
    .target(name: "WPSIndicators", swiftSettings: settings + speed),
    .target(
      name: "WPSIndicatorsFiles", dependencies: ["WPSIndicators", "CExtendedAttributes"],
      swiftSettings: settings),
    .systemLibrary(name: "CExtendedAttributes"),
    .target(
      name: "WPSIndicatorsC", dependencies: ["WPSIndicators"], exclude: ["include"],
      swiftSettings: settings),
    .executableTarget(
      name: "wps-cli", dependencies: ["WPSIndicators", "WPSIndicatorsFiles"],
      swiftSettings: settings),
    .testTarget(
      name: "WPSIndicatorsTests",
      dependencies: [
        "WPSIndicators", "WPSIndicatorsFiles", "CExtendedAttributes", "RandomRegistries",
        "FuzzTargets",
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "WPSIndicatorsCTests", dependencies: ["WPSIndicatorsC", "WPSIndicators"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["wps-cli", "WPSIndicators", "WPSIndicatorsFiles", "RandomRegistries"],
      exclude: ["Golden"], swiftSettings: settings),

    // For tests and benchmarks alone: no product has these.
    .target(
      name: "RandomRegistries", path: "Tests/RandomRegistries", swiftSettings: settings + speed),
    .target(
      name: "FuzzTargets", dependencies: ["RandomRegistries", "WPSIndicators"],
      path: "Tests/FuzzTargets", swiftSettings: settings + speed),
    .executableTarget(
      name: "random-registry", dependencies: ["RandomRegistries"],
      path: "Benchmarks/random-registry", swiftSettings: settings),
    .executableTarget(
      name: "placement-benchmark", dependencies: ["WPSIndicators"], path: "Benchmarks/placement",
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings a main function of its own and needs a sanitizer, so that only Benchmarks/fuzz/run
// asks for what it links.
if Context.environment["WPS_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: ["FuzzTargets", "RandomRegistries", "WPSIndicators", "WPSIndicatorsC"],
      path: "Benchmarks/fuzz", exclude: ["run"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
}
