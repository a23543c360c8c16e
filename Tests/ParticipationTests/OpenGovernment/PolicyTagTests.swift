import Participation
import ParticipationTestSupport
import Testing

@Suite("Tags of commitments")
struct PolicyTagTests {
  @Test("The taxonomy of 2024 has 86 tags, and each parent the number of children it is known to have")
  func tree() {
    #expect(PolicyTag.allCases.count == 86 && Set(PolicyTag.allCases.map(\.publishedName)).count == 86)
    let parents: [PolicyTag: Int] = [
      .antiCorruption: 12, .civicSpace: 3, .democratizingDecisionMaking: 4, .digitalGovernance: 5,
      .environmentAndClimate: 4, .fiscalOpenness: 6, .inclusion: 6, .justice: 4, .publicServiceDelivery: 5,
    ]
    let found = Dictionary(grouping: PolicyTag.allCases.compactMap(\.parent)) { $0 }.mapValues(\.count)
    #expect(found == parents && PolicyTag.allCases.allSatisfy { $0.children.count == parents[$0] ?? 0 })
    #expect(PolicyTag.rightToInformation.parent == nil && PolicyTag.openParliaments.parent == nil)
    #expect(PolicyTag.allCases.compactMap(\.parent).allSatisfy { $0.parent == nil })
    #expect(
      PolicyTag.allCases.count { $0.derivation != nil } == 5
        && PolicyTag.participationInLawmaking.derivation == nil)
  }

  @Test("The taxonomy of 2016 has 43 tags in the groups of 2015")
  func groups() {
    #expect(
      PolicyTag2016.allCases.count == 43 && Set(PolicyTag2016.allCases.map(\.publishedName)).count == 43)
    #expect(PolicyTagGroup.allCases.map(\.tags.count) == [5, 3, 3, 1, 2, 1, 1, 1, 1, 3, 4, 14, 3, 1])
    #expect(
      PolicyTag2016.allCases.filter { $0.publishedNameOf2015 != $0.publishedName } == [
        .antiCorruption, .assetDisclosure, .fiscalOpenness, .publicServiceDelivery, .privateSector,
        .subnational,
        .marginalizedCommunities,
      ])
  }

  @Test("Tags have different names in every language")
  func labels() {
    func repeated(_ labels: [LocalizedText]) -> Bool {
      Language.allCases.contains { language in Set(labels.map { $0.text(in: language) }).count < labels.count
      }
    }
    #expect(!repeated(PolicyTag.allCases.map(\.label)))
    #expect(!repeated(PolicyTag2016.allCases.map(\.label)))
    #expect(!repeated(PolicyTagGroup.allCases.map(\.label)))
  }

  @Test("A tag fits, does not fit, or is unknown, and only the first counts")
  func assignment() throws {
    var tags = TagAssignment<PolicyTag>([.tax, .fiscalOpenness])
    #expect(tags.tags == [.fiscalOpenness, .tax] && tags.count == 2 && tags[.debt] == .known(false))
    tags[.digitalTransformation] = .noData
    #expect(tags.count == 2 && tags.tags(that: .noData) == [.digitalTransformation])
    #expect(try json(tags) == #"{"noData":["digitalTransformation"],"tags":["fiscalOpenness","tax"]}"#)
    #expect(
      RoundTrip.failure(of: tags) == nil && RoundTrip.failure(of: TagAssignment<PolicyTag2016>()) == nil)
    let twice = #"{"tags":["tax"],"notReviewed":["tax"]}"#
    #expect(
      refusal(of: twice, as: TagAssignment<PolicyTag>.self)
        == "notReviewed: The tag “tax” is listed twice; a tag is known in one way only.")
    #expect(refusal(of: #"{"tags":["taxes"]}"#, as: TagAssignment<PolicyTag>.self) != nil)
    #expect(refusal(of: "{}", as: TagAssignment<PolicyTag>.self) != nil)
    let short = TagAssignment<PolicyTag2016>(inOrder: [.known(true)])
    #expect(short.tags == [.antiCorruption] && short.tags(that: .noData).count == 42)
  }

  @Test("A child without its parent and a tag that does not follow from the others are found")
  func findings() {
    func findings(_ tags: [PolicyTag], unknown: [PolicyTag] = []) -> [TagFinding] {
      var assignment = TagAssignment(tags)
      for tag in unknown { assignment[tag] = .noData }
      return assignment.findings
    }
    let rows: [([TagFinding], [TagFinding])] = [
      (findings([]), []), (findings([.tax, .fiscalOpenness]), []), (findings([.fiscalOpenness]), []),
      (findings([.tax]), [.parentMissing(.tax, parent: .fiscalOpenness)]),
      (findings([.tax], unknown: [.fiscalOpenness]), []),
      (findings([.rightToInformation]), [.derivedDiffers(.accessToInformation, derived: true)]),
      (findings([.rightToInformation, .accessToInformation]), []),
      (findings([.accessToInformation]), [.derivedDiffers(.accessToInformation, derived: false)]),
      (findings([.accessToInformation], unknown: [.openData]), []),
      (findings([.beneficialOwnership, .antiCorruption]), []),
      (
        findings([.lobbying, .antiCorruption]), [.derivedDiffers(.moneyInPolitics, derived: true)]
      ),
      (
        findings([.openData, .education, .publicServiceDelivery, .accessToInformation]),
        [.derivedDiffers(.openDataOnEducation, derived: true)]
      ),
      (findings([.participationInLawmaking]), []),
    ]
    #expect(rows.filter { $0.0 != $0.1 }.map(\.1) == [])
    #expect(
      findings([.tax]).map(\.description) == [
        "The tag “tax” asks for the tag “fiscal openness”, which is missing."
      ])
  }
}
