import Foundation

/// A named benchmark with the unit of its figure.
///
/// With a count it does exactly that much work once, so that instructions and allocations can be counted from
/// outside as the difference of two counts. Without one it does its usual count, several times, and keeps the
/// best.
struct Benchmark {
  /// A figure, and a checksum that must not depend on who computes it or how often.
  struct Reading {
    let value: Double
    let checksum: Int
  }

  let name: String
  let unit: String
  let measure: (_ count: Int?) -> Reading

  /// A benchmark of CPU time.
  ///
  /// What is prepared does not count; `body` does `count` units of work and returns a checksum that is a
  /// multiple of the count.
  static func timed<Material>(
    _ name: String, per unit: String, count: Int, operations: Int = 1, repetitions: Int = 7,
    preparing prepare: @escaping (_ count: Int) -> Material,
    _ body: @escaping (_ material: Material, _ count: Int) -> Int
  ) -> Benchmark {
    Benchmark(name: name, unit: "ns/\(unit)") { requested in
      let count = requested ?? count
      let material = prepare(count)
      var best = Double.infinity
      var checksum = 0
      for _ in 0..<(requested == nil ? repetitions : 1) {
        let start = cpuSeconds()
        checksum = body(material, count)
        best = min(best, cpuSeconds() - start)
      }
      return Reading(
        value: best * 1e9 / Double(count * operations),
        checksum: checksum.isMultiple(of: count) ? checksum / count : -1)
    }
  }

  /// A benchmark of CPU time that needs nothing prepared.
  static func timed(
    _ name: String, per unit: String, count: Int, operations: Int = 1, _ body: @escaping (_ count: Int) -> Int
  ) -> Benchmark {
    timed(name, per: unit, count: count, operations: operations, preparing: { _ in }) { body($1) }
  }

  /// A figure that is no time, such as a number of bytes.
  static func figure(
    _ name: String, in unit: String, count: Int, _ body: @escaping (_ count: Int) -> Double
  ) -> Benchmark {
    Benchmark(name: name, unit: unit) { Reading(value: body($0 ?? count), checksum: 0) }
  }

  /// Measures and prints one line of JSON.
  func report(_ count: Int?) {
    let reading = measure(count)
    print(#"{"name":"\#(name)","unit":"\#(unit)","value":\#(reading.value),"checksum":\#(reading.checksum)}"#)
  }
}

/// CPU time of this process, in seconds.
func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// How much of this process lies in memory, in bytes.
func residentBytes() -> Int {
  guard let line = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
  let pages = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
}
