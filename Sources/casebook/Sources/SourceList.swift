import Foundation
import Participation

/// The sources that the cases are told from, in order, each with its cases.
struct SourceList: Decodable {
  /// A source.
  struct Source: Decodable {
    /// Its number.
    let number: String
    /// Its title.
    let title: LocalizedText
    /// The names of its cases, in the order in which they are told.
    let cases: [String]
  }

  /// The sources.
  let sources: [Source]

  /// The sources of the cases that come with the program.
  static func all() throws(Failure) -> SourceList {
    let place = try CaseLibrary.place(inFolder: CaseLibrary.sources)
    return try FileReading.decode(SourceList.self, from: FileReading.contents(of: place), at: place)
  }
}
