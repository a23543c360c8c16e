import Participation
import ParticipationTestSupport
import Testing

@Suite("Campaign at random")
struct CampaignCampaignTests {
  @Test("Every stage with every kind of event does what the table says")
  func table() {
    let campaign = TableCampaign<Campaign>(walks: 160, steps: 120)
    #expect(campaign.failures.isEmpty, "\(campaign.failures)")
    #expect(campaign.unreached == [])
  }

  @Test("Random walks keep the invariants")
  func walks() {
    let walk = RandomWalk<Campaign>(steps: 20_000, longest: 120)
    #expect(walk.failures.isEmpty, "\(walk.failures)")
  }
}
