extension OpenGovernmentEffect {
  /// The number that tables write for the effect on one value of open government, 1 to 5.
  ///
  /// It is one more than ``code``, the number of the effect overall, because 0 stands for “not applicable”
  /// there. Source: table of 2024.
  public var codePerValue: Int { code + 1 }

  /// The effect of a number in the columns per value, 1 to 5; `nil` for any other, 0 (“not applicable”)
  /// included.
  public init?(codePerValue code: Int) {
    guard (1...5).contains(code) else { return nil }
    self.init(code: code - 1)
  }
}

extension Assessed where Value == OpenGovernmentEffect {
  /// What a number in the columns per value stands for: 0 is “not applicable”, 1 to 5 are effects.
  ///
  /// `nil` for any other number.
  public init?(codePerValue code: Int) {
    if code == 0 {
      self = .notApplicable
    } else if let effect = OpenGovernmentEffect(codePerValue: code) {
      self = .known(effect)
    } else {
      return nil
    }
  }
}
