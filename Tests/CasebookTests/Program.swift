import Foundation
import Participation

/// The built program, run as a user runs it.
enum Program {
  /// What a run printed and how it ended.
  struct Run {
    let output: String
    let errors: String
    let status: Int32

    /// The output as a JSON object; empty where it is none.
    var json: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any] ?? [:]
    }
  }

  enum Missing: Error { case program, cases }

  /// Runs the program with its output in pipes.
  static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(arguments, environment: environment)
  }

  /// Runs the program with its output in pipes.
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    let process = Process()
    process.executableURL = try folder().appendingPathComponent("casebook")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // The errors are one line, which a pipe holds until it is read.
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: written, as: UTF8.self), errors: String(decoding: told, as: UTF8.self),
      status: process.terminationStatus)
  }

  /// The folder of the built program, found from the bundle of the tests.
  private static func folder() throws -> URL {
    var candidates = CommandLine.arguments.filter { $0.contains(".xctest") }.map { URL(fileURLWithPath: $0) }
    candidates += [Bundle.main.executableURL].compactMap { $0 } + Bundle.allBundles.map { $0.bundleURL }
    for candidate in candidates {
      var folder = candidate
      for _ in 0..<5 {
        folder = folder.deletingLastPathComponent()
        let program = folder.appendingPathComponent("casebook")
        let isFile = (try? program.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
        if isFile, FileManager.default.isExecutableFile(atPath: program.path) { return folder }
      }
    }
    throw Missing.program
  }

  /// A case that comes with the program, as it lies beside it.
  static func caseFile(_ id: String = "uzice-employment") throws -> Data {
    let folder = try folder()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix("_casebook.resources") || name.hasSuffix("_casebook.bundle") {
      for inner in ["Cases", "Contents/Resources/Cases"] {
        let file = folder.appendingPathComponent("\(name)/\(inner)/\(id).json")
        if let data = try? Data(contentsOf: file) { return data }
      }
    }
    throw Missing.cases
  }

  /// The case as an object that can be changed.
  static func caseObject(_ id: String = "uzice-employment") throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: caseFile(id)) as? [String: Any] ?? [:]
  }

  /// Writes a file for a run and hands its path over; the file is gone afterwards.
  static func withFile<Result>(_ data: Data, _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("casebook-\(UUID().uuidString).json")
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }
}
