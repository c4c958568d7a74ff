import Foundation
import Testing

@testable import WPSIndicators

/// The model holds what a file says that uses every key of the format.
@Suite struct EveryKeyTests {
  private let text: SourceText
  private let registry: Registry

  init() throws {
    text = try Fixture(folder: "valid", name: "every-key").text()
    registry = try #require(Registry.read(text).registry)
  }

  @Test func theFileUsesEveryKeyAndEveryWord() {
    let file = text.text(in: text.bytes.indices)
    let keys =
      FileFormat.registry.names + FileFormat.group.names
      + FileFormat.source.names + FileFormat.target.names
      + FileFormat.step.names + FileFormat.sizeRow.names + FileFormat.body.names
      + FileFormat.scale.names + FileFormat.level.names + FileFormat.position.names
      + FileFormat.list.names + FileFormat.listObservation.names + FileFormat.breakdown.names
      + FileFormat.part.names + FileFormat.partFigures.names
      + FileFormat.indicator.names + FileFormat.bodyObservation.names
      + FileFormat.indicatorObservation.names + FileFormat.bounds.names
    #expect(keys.filter { !file.contains("\"\($0)\":") } == [])
    let words =
      Body.Kind.allCases.map(\.rawValue) + Indicator.Kind.allCases.map(\.rawValue)
      + Measure.allCases.map(\.rawValue) + Target.Basis.allCases.map(\.rawValue)
      + Target.Denominator.allCases.map(\.rawValue)
      + ReportedObservation.Flag.allCases.map(\.rawValue)
      + ReportedTrend.allCases.map(\.rawValue) + MilestoneStatus.allCases.map(\.rawValue)
      + Holder.allCases.map(\.rawValue) + Placement.First.allCases.map(\.rawValue)
      + Placement.Counted.allCases.map(\.rawValue) + Placement.Tail.allCases.map(\.rawValue)
    #expect(words.filter { !file.contains("\"\($0)\"") } == [])
  }

  @Test func topLevel() {
    #expect(registry.title.text(in: .english) == "Mali: women and peace and security")
    #expect(registry.title.languages == ["en", "fr"])
    #expect(registry.publisher?.text(in: .french) == "Ministère de la femme")
    #expect(registry.licence?.text(in: .english) == "CC BY 4.0")
    #expect(registry.contact?.text(in: .english) == "gender@example.org")
    #expect(registry.reportingPeriod == Period(year: 2021, quarter: 4))
    #expect(registry.staleAfterQuarters == 6)
    #expect(registry.groups.map(\.id) == ["national", "mission"])
    #expect(registry.groups.map(\.name.languages) == [["en", "fr"], ["en", "fr"]])
    #expect(registry.sources.map(\.id) == ["sg-2020", "ipu-2020"])
    #expect(Set(registry.targets.map(\.measure)) == Set(Measure.allCases))
    #expect(Set(registry.bodies.map(\.kind)) == Set(Body.Kind.allCases))
    #expect(registry.indicators.map(\.kind) == [.share, .count, .milestone, .level])
    #expect(registry.subjects.count == registry.bodies.count + 1 + 4)
  }

  @Test func sources() {
    let source = registry.sources[0]
    #expect(source.title.versions.map(\.text) == ["Situation in Mali", "La situation au Mali"])
    #expect(source.symbol == "S/2020/1281")
    #expect(source.date == CalendarDate(year: 2020, month: 12, day: 28))
    #expect(source.publisher?.text(in: .french) == "Nations Unies")
    #expect(source.url == "https://undocs.org/S/2020/1281")
    #expect(source.file == "documents/S-2020-1281.pdf")
    #expect(source.sha256?.hasPrefix("9f86d081") == true)
    #expect(registry.sources[1].date == nil && registry.sources[1].symbol == nil)
  }

  @Test func targets() {
    let target = registry.targets[0]
    #expect(target.name.languages == ["en", "fr"])
    #expect(target.shortName?.text(in: .english) == "30 % women")
    #expect(target.basis == .law && target.measure == .womenShare)
    #expect(target.limit?.threshold.spelling == "30%")
    #expect(target.steps.map(\.from.description) == ["2016-Q1", "2018-Q3"])
    #expect(target.steps.map(\.limit.threshold.value.description) == ["1/8", "1/4"])
    #expect(target.near?.value == Fraction(1, over: 5))
    #expect(target.exceeds?.value == Fraction(333, over: 1000))
    #expect(target.from?.description == "2015-12-18" && target.to?.description == "2030-12-31")
    #expect(target.dueBy?.description == "2025-06-30")
    #expect(target.denominator == .seats)
    #expect(target.source == "sg-2020")
    #expect(target.locator?.text(in: .english) == "article 1")
    #expect(target.note?.languages == ["en", "fr"])
    #expect(registry.targets[2].limit?.threshold.value == Fraction(5))
    #expect(registry.targets[9].limit == nil)
  }

  @Test func rulesBySize() throws {
    let target = registry.targets[1]
    #expect(target.limit == .atMost(try #require(Threshold(share: "60%"))))
    #expect(target.steps.map(\.limit.sense) == [.atMost])
    #expect(target.rounding == .nearest)
    #expect(target.bySize.map(\.upTo) == [2, 4, 9])
    #expect(target.bySize.map(\.limit?.threshold.spelling) == [nil, "2", "70%"])
    #expect(!target.isBinding && registry.targets[0].isBinding)
    #expect(target.quote?.text(in: .english) == "Neither sex")
    #expect(target.scope?.languages == ["en", "fr"])
    #expect(target.sanction?.text(in: .french) == "None.")
  }

  @Test func bodies() {
    let body = registry.bodies[0]
    #expect(body.id == "assembly" && body.kind == .legislature && body.group == "national")
    #expect(body.abbreviation?.versions.map(\.text) == ["NA", "AN"])
    #expect(body.shortName?.versions.map(\.text) == ["Assembly", "Assemblée"])
    #expect(body.established?.description == "1960-09-22")
    #expect(body.ended?.description == "2020-08-18")
    #expect(body.successor == "council" && body.partOf == nil)
    #expect(body.targets == ["thirty-per-cent", "neither-sex", "five-women"])
    #expect(body.staleAfterQuarters == 8)
    #expect(body.note?.text(in: .english) == "Dissolved.")
    #expect(registry.bodies[1].partOf == "transition")
    #expect(registry.bodies.map(\.isSumOfParts).prefix(3) == [false, false, true])
  }

  @Test func observationsOfBodies() {
    let observations = registry.bodies[0].observations
    #expect(observations.map(\.time.description) == ["2020-06-30", "2020-06-30", "2014-Q1"])
    #expect(observations.map(\.isAlternate) == [false, true, false])
    #expect(observations.map(\.flag) == [.provisional, .lowReliability, .break])
    #expect(observations.map(\.reportedTrend) == [.increased, nil, .decreased])
    #expect(observations[0].sources == ["ipu-2020", "sg-2020"])
    #expect(observations[0].locator?.text(in: .english) == "para. 2")
    #expect(observations[0].quote?.text(in: .english) == "40 women")
    #expect(observations[0].note?.text(in: .english) == "As published.")
    #expect(
      observations[0].figures
        == Figures(
          seats: Count(147), members: Count(145), vacant: Count(2), women: Count(40),
          men: Count(103), other: Count(1), unspecified: Count(1),
          reportedPercent: ReportedPercent("27.6")))
    #expect(
      observations[1].figures == Figures(women: Count(atLeast: 39, atMost: 41)))
    #expect(
      observations[2].figures
        == Figures(
          members: Count(atLeast: 0, atMost: 147), women: Count(atLeast: 14, atMost: nil)))
  }

  @Test func indicators() {
    let (share, count, milestone) =
      (registry.indicators[0], registry.indicators[1], registry.indicators[2])
    #expect(share.group == "mission" && share.unit?.languages == ["en", "fr"])
    #expect(share.note?.text(in: .english) == "Peacebuilding Fund.")
    #expect(
      share.observations.map(\.figures) == [
        Figures(
          part: Count(40), whole: Count(atLeast: 90, atMost: 110),
          reportedPercent: ReportedPercent("40.00"))
      ])
    #expect(
      count.observations.map(\.figures) == [
        Figures(value: Count(atLeast: 2001, atMost: nil)), Figures(value: Count(Count.greatest)),
        Figures(value: .zero),
      ])
    #expect(count.observations.map(\.isAlternate) == [false, true, false])
    #expect(milestone.due?.description == "2018-06-30")
    #expect(
      milestone.observations.map(\.figures) == MilestoneStatus.allCases.map { Figures(status: $0) })
  }

  @Test func positions() throws {
    let council = try #require(registry.bodies.first { $0.id == "council" })
    #expect(council.positions.map(\.id) == ["chair", "deputy", "clerk"])
    #expect(council.positions[0].name.text(in: .french) == "Présidence")
    #expect(council.positions.map(\.targets) == [["woman-in-the-chair"], [], []])
    #expect(council.observations.map { $0.holders["chair"] } == [nil, .woman, .man])
    #expect(council.observations.map { $0.holders["deputy"] } == [nil, .vacant, .other])
    #expect(council.observations[1].holders["clerk"] == .unspecified)
    #expect(council.observations[2].givesNoFigure && !council.observations[2].givesNothing)
  }

  @Test func lists() throws {
    let list = registry.lists[0]
    #expect(list.of == "council" && list.group == "national")
    #expect(list.party?.text(in: .french) == "Parti de l'unité")
    #expect(list.constituency?.text(in: .english) == "North")
    #expect(list.targets == ["order", "order-of-each", "one-of-each"])
    #expect(list.observations.map(\.figures.order?.description) == ["WMMWMM", "WM?O"])
    #expect(list.observations[1].figures.unspecified == Count(1))
    #expect(list.observations[1].figures.given(.women) == nil)
    let placement = try #require(registry.targets.first { $0.id == "order" }).placement
    #expect(
      placement
        == Placement(
          maxRun: 2, first: .woman, firstDiffer: 2, everyBlockOf: 3, counted: .women,
          tail: .nearest, within: Threshold(share: "2/3")))
    let other = try #require(registry.targets.first { $0.id == "order-of-each" })
    #expect(
      other.placement == Placement(first: .man, everyBlockOf: 5, within: Threshold(count: 10)))
    #expect(other.limit == .atLeast(Threshold(percent: 40)))
  }

  @Test func levels() throws {
    let scale = registry.scales[0]
    #expect(scale.name.text(in: .french) == "Mise en œuvre")
    #expect(scale.levels.map(\.id) == ["not-initiated", "minimum", "complete"])
    #expect(scale.levels[1].name.text(in: .french) == "Minimale")
    let target = try #require(registry.targets.first { $0.id == "implemented" })
    #expect(target.limit == .atLeast(Threshold(level: "complete")))
    #expect(target.near == Threshold(level: "minimum"))
    #expect(target.steps.map(\.limit) == [.atLeast(Threshold(level: "minimum"))])
    let commitment = registry.indicators[3]
    #expect(commitment.scale == "implementation")
    #expect(commitment.owner?.text(in: .english) == "Parliament")
    #expect(commitment.observations.map(\.figures.level) == ["not-initiated", "minimum"])
    #expect(commitment.observations[0].justification?.text(in: .french) == "Aucun projet de loi.")
    #expect(registry.indicators[2].about == "council")
    #expect(registry.indicators[2].owner?.languages == ["en", "fr"])
  }

  @Test func breakdowns() throws {
    let council = try #require(registry.bodies.first { $0.id == "council" })
    let (party, region) = (council.breakdowns[0], council.breakdowns[1])
    #expect(council.breakdowns.count == 2)
    #expect(party.name.text(in: .french) == "Parti")
    #expect(party.parts.map(\.id) == ["government", "opposition"])
    #expect(party.parts[0].name.text(in: .french) == "Gouvernement")
    #expect(!party.isPartial && region.isPartial)
    let parts = council.observations[0].parts
    #expect(parts.entries.map(\.part.part) == ["government", "opposition", "north"])
    let government = try #require(parts[BodyPart("party", "government")])
    #expect(
      government
        == Figures(
          seats: Count(12), members: Count(10), vacant: Count(2), women: Count(3),
          men: Count(atLeast: 5, atMost: nil), other: Count(1), unspecified: Count(atMost: 1)))
    #expect(parts[BodyPart("party", "opposition")]?.given(.other) == .unknown)
    #expect(parts[BodyPart("region", "north")]?.women == Count(atLeast: 1, atMost: 4))
    #expect(parts[BodyPart("region", "south")] == nil)
  }
}
