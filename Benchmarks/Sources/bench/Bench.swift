/// `bench NAME` measures one benchmark and prints a line of JSON, `bench NAME COUNT` does that much of it
/// once, and `bench` prints the names.
@main
enum Bench {
  static func main() {
    let arguments = CommandLine.arguments
    let all =
      eventBenchmarks() + shapeBenchmarks() + instanceBenchmarks() + journalBenchmarks()
      + decodingBenchmarks()
      + identifierBenchmarks() + choiceBenchmarks() + tableBenchmarks()
    guard arguments.count > 1 else {
      for benchmark in all { print(benchmark.name) }
      return
    }
    guard let benchmark = all.first(where: { $0.name == arguments[1] }) else {
      print("There is no benchmark “\(arguments[1])”; call without arguments for the names.")
      return
    }
    benchmark.report(arguments.count > 2 ? Int(arguments[2]) : nil)
  }
}
