import Foundation
import Participation
import Testing

@Suite("Statistics")
struct StatisticsTests {
  private func isNear(_ left: Double?, _ right: Double, _ tolerance: Double = 1e-9) -> Bool {
    left.map { abs($0 - right) <= tolerance } ?? false
  }

  @Test("The Wilson interval agrees with published tables")
  func wilson() {
    // Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.
    let rows = [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611), (1, 29, 0.0061, 0.1718),
    ]
    let wrong = rows.filter { part, whole, low, high in
      guard let interval = Statistics.wilsonInterval(part, of: whole) else { return true }
      return abs(interval.low - low) > 0.00005 || abs(interval.high - high) > 0.00005
    }
    #expect(wrong.isEmpty)
    #expect(Statistics.wilsonInterval(1, of: 0)?.low == nil)
    #expect(Statistics.wilsonInterval(3, of: 2)?.low == nil)
    #expect(Statistics.wilsonInterval(-1, of: 2)?.low == nil)
  }

  @Test("1,500 questionnaires have a margin of 2.53 points at one half")
  func margin() {
    #expect(isNear(Statistics.marginOfError(respondents: 1_500), 0.0253, 0.00005))
    // Everybody asked leaves no error; half of a population leaves √½ of it, nearly.
    #expect(Statistics.marginOfError(respondents: 100, population: 100) == 0)
    let simple = Statistics.marginOfError(respondents: 500) ?? 0
    #expect(
      isNear(
        Statistics.marginOfError(respondents: 500, population: 1_000), simple * (500.0 / 999).squareRoot()))
    #expect(Statistics.marginOfError(respondents: 0) == nil)
    #expect(Statistics.marginOfError(respondents: 5, population: 4) == nil)
    #expect(Statistics.marginOfError(share: 1.1, respondents: 5) == nil)
    #expect(Statistics.marginOfError(respondents: 1, population: 1) == 0)
  }

  @Test("Evenness is Shannon's entropy over its largest value, as the platform's logarithm has it")
  func evenness() {
    let samples = [[1, 1], [5, 3, 2], [100, 1], [7, 7, 7, 7, 7], [1, 2, 3, 4, 5, 6, 7, 8, 1_000_000]]
    let wrong = samples.filter { counts in
      let total = Double(counts.reduce(0, +))
      let entropy = counts.reduce(0.0) { $0 - Double($1) / total * Foundation.log(Double($1) / total) }
      return !isNear(Statistics.evenness(counts), entropy / Foundation.log(Double(counts.count)), 1e-12)
    }
    #expect(wrong == [])
    #expect(Statistics.evenness([4]) == nil)
    #expect(Statistics.evenness([4, 0, -1]) == nil)
  }

  @Test("The gap of representativeness is half the sum of the differences")
  func gap() {
    let gap = Statistics.representativenessGap(
      sample: ["women": 30, "men": 70], population: ["women": 520, "men": 480])
    #expect(isNear(gap, 0.22))
    #expect(Statistics.representativenessGap(sample: ["a": 0], population: ["a": 1]) == nil)
    #expect(isNear(Statistics.representativenessGap(sample: ["a": 1], population: ["b": 1]), 1))
  }
}
