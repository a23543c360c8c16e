import Foundation
import Participation

/// What joins the traces of the cases: things that several records know by one name, and steps from a thing
/// of one record to a thing of another.
///
/// Every record has names of its own; only what is told here is taken for the same thing.
struct Joins: Decodable {
  /// A thing that several records know by one name.
  struct Shared: Decodable {
    let thing: Reference
    /// The records that know it, such as `pilot-of-five/vlasotince`.
    let `in`: [String]
    let basis: CaseBasis
  }

  /// A thing of a record.
  struct End: Decodable {
    let `in`: String
    let thing: Reference
  }

  /// A step between two records.
  struct Step: Decodable {
    let from: End
    let relation: TraceRelation
    let to: End
    let day: Day
    let basis: CaseBasis
  }

  /// What is known by one name.
  let shared: [Shared]
  /// The steps.
  let steps: [Step]

  /// The joins that come with the program.
  static func all() throws(Failure) -> Joins {
    let place = try CaseLibrary.place(inFolder: CaseLibrary.joins)
    return try FileReading.decode(Joins.self, from: FileReading.contents(of: place), at: place)
  }
}
