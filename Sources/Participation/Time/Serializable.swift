#if hasFeature(Embedded)
  /// What every value of the library promises about storage; empty where `Codable` does not exist.
  public protocol Serializable {}
#else
  /// What every value of the library promises about storage: it encodes with any encoder the caller brings.
  ///
  /// The library performs no input or output of its own. In Embedded Swift, which has no `Codable`, this is
  /// an
  /// empty protocol, so that the same declarations compile there.
  public typealias Serializable = Codable
#endif
