import Participation
import ParticipationTestSupport
import Testing

@Suite("Campaigns over the kernel")
struct KernelAtRandomTests {
  @Test("Every stage with every kind of event answers as its table says")
  func tables() {
    let petition = TableCampaign<SamplePetition>()
    #expect(petition.failures.isEmpty && petition.pairs == 63, "\(petition.failures)")
    #expect(petition.unreached.isEmpty && petition.neverAccepted.isEmpty, "\(petition.neverAccepted)")
    let sketch = TableCampaign<Sketch<SoundTable>>()
    #expect(
      sketch.failures.isEmpty && sketch.pairs == 25 && sketch.neverAccepted.isEmpty,
      "\(sketch.failures) \(sketch.neverAccepted) \(sketch.unreached)")
  }

  @Test("Journals written at random are what a plain model of them is")
  func walks() {
    let sketch = RandomWalk<Sketch<SoundTable>>(steps: CampaignSize.size(10_000, full: 1_000_000), seed: 1)
    #expect(
      sketch.failures.isEmpty && sketch.accepted > 2_000 && sketch.correctionsMade > 100
        && sketch.correctionsRefused > 100, "\(sketch)")
    let petition = RandomWalk<SamplePetition>(
      steps: CampaignSize.size(10_000, full: 1_000_000), seed: 500_000)
    #expect(
      petition.failures.isEmpty && petition.accepted > 1_000 && petition.correctionsMade > 100
        && petition.correctionsRefused > 100, "\(petition)")
  }

  @Test("Journals come back from their coded form as they were")
  func roundTrips() {
    let petition = RoundTrip.failures(
      ofJournalsOf: SamplePetition.self, count: CampaignSize.size(150, full: 5_000))
    let sketch = RoundTrip.failures(
      ofJournalsOf: Sketch<SoundTable>.self, count: CampaignSize.size(50, full: 5_000))
    #expect(petition.isEmpty && sketch.isEmpty, "\(petition), \(sketch)")
  }

  @Test("Damaged documents are refused with a sentence, or give a journal that could have happened")
  func hostile() {
    let journals = (1...24).map { RandomWalk<SamplePetition>.journal(seed: $0, steps: 30) }
    let attack = HostileJSON(
      attacking: journals, documents: CampaignSize.size(2_000, full: 100_000), seed: 7_000
    ) {
      SamplePetition.invariantViolations(of: $0.current)
    }
    #expect(attack.failures.isEmpty && attack.decodedOtherwise > 20 && attack.refused > 1_000, "\(attack)")
  }
}
