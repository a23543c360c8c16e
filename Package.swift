// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "swift-participation",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "Participation", targets: ["Participation"]),
    .library(name: "ParticipationInterchange", targets: ["ParticipationInterchange"]),
    .library(name: "SocialChoice", targets: ["SocialChoice"]),
  ],
  targets: [
    .target(
      name: "Participation", swiftSettings: settings,
      // Square roots are the C library's; without this a client that links nothing else fails to link.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(
      name: "ParticipationInterchange", dependencies: ["Participation"], swiftSettings: settings),
    .target(name: "SocialChoice", swiftSettings: settings),
    .executableTarget(
      name: "casebook", dependencies: ["Participation", "ParticipationInterchange"],
      resources: [.copy("Cases")],
      swiftSettings: settings),
    .target(
      name: "ParticipationTestSupport", dependencies: ["Participation"],
      path: "Tests/ParticipationTestSupport", swiftSettings: settings),
    .testTarget(
      name: "ParticipationTests", dependencies: ["Participation", "ParticipationTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "Participation", "ParticipationInterchange", "SocialChoice", "ParticipationTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ParticipationInterchangeTests",
      dependencies: ["Participation", "ParticipationInterchange", "ParticipationTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SocialChoiceTests", dependencies: ["SocialChoice", "ParticipationTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CasebookTests", dependencies: ["casebook", "Participation", "ParticipationInterchange"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
