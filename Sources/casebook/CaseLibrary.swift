import Foundation
import Participation

/// Where a case is read from, and what it is called in messages.
struct CasePlace: Hashable {
  /// The file.
  let url: URL
  /// The file as the user knows it.
  let name: String
}

/// The cases that come with the program.
enum CaseLibrary {
  /// A case that the messages take for an example.
  static let example = "uzice-employment"

  /// The file among the cases that joins their traces.
  static let joins = "joins"
  /// The file among the cases that tells which source each belongs to.
  static let sources = "sources"

  /// The file of a case or of a path.
  static func place(of subject: String) throws(Failure) -> CasePlace {
    if subject.contains("/") || subject.hasSuffix(".json") {
      return CasePlace(url: URL(fileURLWithPath: subject), name: subject)
    }
    let names = try names()
    guard names.contains(subject) else {
      if FileManager.default.fileExists(atPath: subject) {
        return CasePlace(url: URL(fileURLWithPath: subject), name: subject)
      }
      let hint =
        Suggestion.nearest(to: subject, among: names).map { "did you mean \($0)?" }
        ?? "the cases are: \(names.joined(separator: ", "))."
      throw .usage(
        "“\(subject)” is no case; \(hint) For a file of your own give its path, such as ./\(subject).json")
    }
    return try place(inFolder: subject)
  }

  /// A file that lies among the cases, by its name.
  static func place(inFolder name: String) throws(Failure) -> CasePlace {
    CasePlace(url: try folder().appendingPathComponent("\(name).json"), name: "\(name).json")
  }

  /// The names of the cases, in order.
  static func names() throws(Failure) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder().path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
      .filter { $0 != joins && $0 != sources }.sorted()
  }

  /// The list of the cases, each with its title.
  static func list(in language: Language) throws(Failure) -> String {
    var page = Page(style: .plain)
    for name in try names() {
      let place = try place(of: name)
      let data = try FileReading.contents(of: place)
      let title =
        PlanFile.isPlan(data)
        ? try PlanFile.title(of: data, at: place, in: language)
        : try FileReading.decode(Titled.self, from: data, at: place).case.title.text(in: language)
      page.add(title, first: "\(name)  ", rest: "    ")
    }
    return page.text
  }

  private struct Titled: Decodable {
    let `case`: CaseHeader
  }

  // The resources lie beside the program; a bundle that is missing is told and never stops the program.
  private static func folder() throws(Failure) -> URL {
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    for place in [program, Bundle.main.resourceURL].compactMap({ $0 }) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
      for name in names.sorted()
      where name.hasSuffix("_casebook.resources") || name.hasSuffix("_casebook.bundle") {
        for inner in ["Cases", "Contents/Resources/Cases"] {
          let folder = place.appendingPathComponent(name).appendingPathComponent(inner)
          if FileManager.default.fileExists(atPath: folder.path) { return folder }
        }
      }
    }
    throw .unavailable(
      "the cases do not lie beside the program; build it again with swift build, or give the path of a file.")
  }
}
