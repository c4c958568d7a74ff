@testable import WPSIndicators

/// Registries with a law of the catalogue.
enum LawRegistry {
  private static let day = CalendarDate(unchecked: 2026, 12, 31)
  /// Where the numbers of the body come from.
  private static let register = Source(id: "register", title: LocalizedText("Register"))

  /// The law's source and its targets, each with a body that is held against it.
  static func of(_ law: Law) -> Registry {
    let figures = Figures(members: Count(10), women: Count(5), men: Count(5))
    return Registry(
      title: LocalizedText("T"), reportingPeriod: Period(.year, containing: day),
      sources: [law.source, register], targets: law.targets,
      bodies: law.targets.map { body(heldAgainst: $0, on: day, figures) })
  }

  /// One body that is as a case has it, at a time when the target is in force.
  static func of(_ worked: Law.Case, for target: Target, in law: Law) -> Registry {
    let day = target.to ?? day
    let size = Count(worked.size)
    let figures = Figures(
      seats: target.denominator == .seats ? size : nil, members: size,
      women: Count(worked.women), men: Count(worked.men),
      other: Count(worked.size - worked.women - worked.men))
    return Registry(
      title: LocalizedText("T"), reportingPeriod: Period(.month, containing: day),
      sources: [law.source, register], targets: [target],
      bodies: [body(heldAgainst: target, on: day, figures)])
  }

  /// A body of which the figures are; where the target is for parts, of its only part.
  private static func body(
    heldAgainst target: Target, on day: CalendarDate, _ figures: Figures
  ) -> Body {
    let part = target.each.map { BodyPart($0, "only") } ?? target.part
    var observation = ReportedObservation(
      time: ObservationTime(asAt: day), sources: [register.id])
    if let part { observation.parts[part] = figures } else { observation.figures = figures }
    return Body(
      id: "body-\(target.id)", name: LocalizedText("B"), kind: .other,
      breakdowns: [part].compactMap { $0 }.map { part in
        Breakdown(
          id: part.breakdown, name: LocalizedText("P"),
          parts: [Breakdown.Part(id: part.part, name: LocalizedText("P"))])
      },
      targets: [target.id], observations: [observation])
  }
}
