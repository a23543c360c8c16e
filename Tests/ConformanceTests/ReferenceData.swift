import Foundation
import Testing

/// The folder with data that does not belong to the project.
///
/// It is what `PARTICIPATION_DATA` names, or `shared` beside the package. Without it the tests over it are
/// skipped,
/// and say so.
enum ReferenceData {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["PARTICIPATION_DATA"] {
      return URL(fileURLWithPath: path)
    }
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().appendingPathComponent("shared")
  }()

  static func file(_ path: String) -> URL { folder.appendingPathComponent(path) }

  static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: file(path).path) }

  static func absence(of path: String) -> Comment {
    "\(path) was not found; set PARTICIPATION_DATA to the folder that holds it"
  }
}
