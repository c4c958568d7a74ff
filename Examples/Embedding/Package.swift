// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "Embedding",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "WPSIndicators", path: "../..")],
  targets: [
    .executableTarget(
      name: "Embedding",
      dependencies: [.product(name: "WPSIndicators", package: "WPSIndicators")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
