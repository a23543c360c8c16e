import Foundation
import Participation

/// Row e: a journal from JSON, which is validated and replayed, against the same bytes read into plain
/// structs.
func decodingBenchmarks() -> [Benchmark] {
  let script = Script()
  let sample = CampaignSample()
  return decoding("draft") { grown(script, to: $0) } + decoding("campaign") { sample.journal(entries: $0) }
}

/// The shape of a journal on the wire, read by synthesized code.
///
/// The parameters say what days, people and roles are read as.
struct PlainJournal<Process: Lifecycle, Time: Decodable, Person: Decodable, Name: Decodable>: Decodable {
  struct Founding: Decodable {
    let happened: Time
    let recorded: Time?
    let who: Person
    let role: Name
    let charter: Process.Charter
  }
  struct Entry: Decodable {
    let happened: Time
    let recorded: Time?
    let who: Person
    let role: Name
    let event: Process.Event
    let replaces: Int?
    let strikes: Int?
    let comesAfter: Int?
  }

  let format: String
  let version: Int
  let process: String
  let founding: Founding
  let entries: [Entry]
}

private func decoding<Process: Lifecycle>(
  _ name: String, _ journal: @escaping (_ entries: Int) -> Journal<Process>
) -> [Benchmark] {
  let bytes = { count in
    do { return try JSONEncoder().encode(journal(count)) } catch { preconditionFailure("\(error)") }
  }
  func benchmark<Read: Decodable>(
    _ suffix: String, _ type: Read.Type, _ count: @escaping (Read) -> Int
  ) -> Benchmark {
    .timed("decode-\(name)-\(suffix)", per: "entry", count: 20_001, repetitions: 5, preparing: bytes) {
      bytes, _ in
      do { return count(try JSONDecoder().decode(type, from: bytes)) } catch {
        preconditionFailure("\(error)")
      }
    }
  }
  return [
    benchmark("journal", Journal<Process>.self) { $0.entries.count },
    benchmark("typed", PlainJournal<Process, Day, ParticipantIdentifier, Role>.self) { $0.entries.count },
    benchmark("texts", PlainJournal<Process, String, String, String>.self) { $0.entries.count },
  ]
}
