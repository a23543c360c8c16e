// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-participation", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "Participation", package: "swift-participation"),
        .product(name: "ParticipationInterchange", package: "swift-participation"),
        .product(name: "SocialChoice", package: "swift-participation"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
