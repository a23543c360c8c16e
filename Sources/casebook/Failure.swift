/// Why the program cannot do what it was asked, with the status it exits with.
struct Failure: Error, Hashable {
  /// The exit status, by the convention of `sysexits`.
  let status: Int32
  /// One sentence that says what to do.
  let sentence: String

  /// The arguments are wrong.
  static func usage(_ sentence: String) -> Failure { Failure(status: 64, sentence: sentence) }
  /// The contents of a file are wrong.
  static func data(_ sentence: String) -> Failure { Failure(status: 65, sentence: sentence) }
  /// A file cannot be read.
  static func noInput(_ sentence: String) -> Failure { Failure(status: 66, sentence: sentence) }
  /// The program itself is not complete.
  static func unavailable(_ sentence: String) -> Failure { Failure(status: 69, sentence: sentence) }
}
