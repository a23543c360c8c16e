/// How many members of a coalition speak for one sector.
public struct SectorMembers: Hashable, Sendable {
  /// The sector.
  public let sector: Sector
  /// How many members; 1 or more.
  public let members: Int
}

extension Coalition {
  /// How many members each sector has, in the order in which ``Sector`` names them; sectors without members
  /// are left
  /// out.
  ///
  /// An index of diversity is taken of these counts.
  public var sectorDiversity: [SectorMembers] {
    Sector.allCases.compactMap { sector in
      sectorSizes[sector].map { SectorMembers(sector: sector, members: $0) }
    }
  }

  /// Of all who ever acceded, the share who are members now; `nil` where nobody ever acceded.
  public var retention: Share? {
    share(size, of: members.count)
  }

  /// Of those who were members at the end of a day, the share who have stayed without a break; `nil` where
  /// there was nobody.
  ///
  /// Complexity: O(members that ever were).
  public func retention(since day: Day) -> Share? {
    var then = 0
    var stayed = 0
    for element in members where element.value.wasMember(on: day) {
      then += 1
      if element.value.isPresent && element.value.acceded <= day { stayed += 1 }
    }
    return share(stayed, of: then)
  }

  /// Of the members, the share who voted in person, spoke for the coalition or took part in an action.
  ///
  /// Without a first day that counts, everything since the members' accession does. `nil` where nothing is
  /// known: there is no member, or nobody has ever had anything to do. Complexity: O(members that ever were).
  public func activity(since day: Day? = nil) -> Share? {
    guard let firstAct else { return positions.isEmpty ? nil : share(0, of: size) }
    let first = max(day ?? firstAct, firstAct)
    let active = members.reduce(0) { count, element in
      guard element.value.isPresent, let acted = element.value.lastActed, acted >= first else { return count }
      return count + 1
    }
    return share(active, of: size)
  }

  private func share(_ part: Int, of whole: Int) -> Share? {
    try? Share(Int64(part), of: Int64(whole))
  }
}
