import Foundation
import Participation

/// Reads files, and turns whatever is wrong with them into one sentence that names the place.
enum FileReading {
  /// The deepest nesting that is read; Foundation's reader ends at 512 levels, and not always with an error.
  static let mostLevels = 500

  /// The most that is read.
  static let mostBytes = 64 << 20

  /// The contents of a file.
  static func contents(of place: CasePlace) throws(Failure) -> Data {
    let path = place.url.path
    guard FileManager.default.fileExists(atPath: path) else {
      throw .noInput(
        "\(place.name): there is no such file; casebook --list shows the cases that come with it.")
    }
    if (try? place.url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true {
      throw .noInput("\(place.name): this is a folder; give the path of a file in it.")
    }
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: mostBytes + 1)
    else {
      // An empty file can be opened and has nothing to read.
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw .noInput("\(place.name): the file cannot be read; look at its permissions.")
      }
      throw .data("\(place.name): at the top: the file is empty.")
    }
    guard !data.isEmpty else { throw .data("\(place.name): at the top: the file is empty.") }
    guard data.count <= mostBytes else {
      throw .data("\(place.name): the file is larger than \(mostBytes >> 20) MiB, which is no single case.")
    }
    guard !isNestedTooDeep(data) else {
      throw .data(
        "\(place.name): at the top: this is no valid JSON for a case: it has more than \(mostLevels) levels.")
    }
    return data
  }

  /// Whether brackets outside of texts are nested deeper than is read.
  private static func isNestedTooDeep(_ data: Data) -> Bool {
    var (level, isText, isEscaped) = (0, false, false)
    for byte in data {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "["), UInt8(ascii: "{"): level += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): level -= 1
      default: break
      }
      if level > mostLevels { return true }
    }
    return false
  }

  /// The value that a file holds.
  ///
  /// The names of the events of its process, if given, are for the messages.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from data: Data, at place: CasePlace, events: [String] = []
  ) throws(Failure) -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch let error as DecodingError {
      throw .data("\(place.name): \(DecodingSentence.sentence(for: error, in: data, events: events))")
    } catch {
      throw .data("\(place.name): \(error)")
    }
  }
}
