/// Which of a set of regions have a platform of their own: one a region.
///
/// Source: 001 (a platform in every one of the 16 voivodeships).
public struct RegionalCoverage: Hashable, Sendable {
  /// A platform with the name under which it is known.
  public typealias NamedPlatform = (id: Identifier<RegionalPlatform>, platform: RegionalPlatform)

  /// A region with more than one platform.
  public struct Doubled: Hashable, Sendable {
    /// The region.
    public let region: Identifier<Territory>
    /// Its platforms that are not closed, in the order given; two or more.
    public let platforms: [Identifier<RegionalPlatform>]
  }

  /// The regions that are asked about, in the order given.
  public let regions: [Territory]
  /// The regions with a platform that was appointed.
  public let covered: [Territory]
  /// The regions whose platform is proposed or coordinated and not appointed yet.
  public let underway: [Territory]
  /// The regions without any platform.
  public let missing: [Territory]
  /// The regions with more than one platform at work.
  public let doubled: [Doubled]
  /// The platforms whose region is none of those asked about, in the order given.
  public let elsewhere: [Identifier<RegionalPlatform>]

  /// The coverage of regions by platforms.
  ///
  /// A platform counts from its appointment on, after its work is done as well; one that was dissolved does
  /// not count. Complexity: O(regions + platforms).
  public init(of regions: [Territory], by platforms: [NamedPlatform]) {
    var appointed: Set<Identifier<Territory>> = []
    var known: Set<Identifier<Territory>> = []
    var open: [Identifier<Territory>: [Identifier<RegionalPlatform>]] = [:]
    let places = Set(regions.map { $0.id })
    var elsewhere: [Identifier<RegionalPlatform>] = []
    for (id, platform) in platforms {
      let region = platform.charter.region
      guard places.contains(region) else {
        elsewhere.append(id)
        continue
      }
      guard platform.dissolved == nil else { continue }
      known.insert(region)
      if platform.appointed != nil { appointed.insert(region) }
      if platform.stage != .closed { open[region, default: []].append(id) }
    }
    self.regions = regions
    self.elsewhere = elsewhere
    covered = regions.filter { appointed.contains($0.id) }
    underway = regions.filter { known.contains($0.id) && !appointed.contains($0.id) }
    missing = regions.filter { !known.contains($0.id) }
    doubled = regions.compactMap { region in
      guard let platforms = open[region.id], platforms.count > 1 else { return nil }
      return Doubled(region: region.id, platforms: platforms)
    }
  }

  /// Whether every region has an appointed platform, and none has two.
  public var isComplete: Bool { covered.count == regions.count && doubled.isEmpty }

  /// The share of the regions with an appointed platform; `nil` where no region is asked about.
  public var share: Share? { try? Share(Int64(covered.count), of: Int64(regions.count)) }
}
