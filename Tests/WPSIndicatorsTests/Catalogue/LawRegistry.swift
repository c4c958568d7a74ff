@testable import WPSIndicators

/// Registries with a law of the catalogue.
enum LawRegistry {
  private static let day = CalendarDate(unchecked: 2026, 12, 31)
  /// Where what is observed comes from.
  private static let register = Source(id: "register", title: LocalizedText("Register"))

  /// The law's source and its targets, each with the subject of a case that is held against it.
  static func of(_ law: Law) -> Registry {
    var registry = registry(with: law, law.targets, on: day)
    for target in law.targets {
      guard let worked = law.cases.first(where: { $0.target == target.id }) else { continue }
      registry.add(worked.subject, heldAgainst: target, on: day)
    }
    return registry
  }

  /// One subject that is as a case has it, at a time when the target is in force.
  static func of(_ worked: Law.Case, for target: Target, in law: Law) -> Registry {
    let day = target.to ?? day
    var registry = registry(with: law, [target], on: day)
    registry.add(worked.subject, heldAgainst: target, on: day)
    return registry
  }

  private static func registry(
    with law: Law, _ targets: [Target], on day: CalendarDate
  ) -> Registry {
    Registry(
      title: LocalizedText("T"), reportingPeriod: Period(.month, containing: day),
      sources: [law.source, register], targets: targets, bodies: [])
  }

  fileprivate static func observation(on day: CalendarDate) -> ReportedObservation {
    ReportedObservation(time: ObservationTime(asAt: day), sources: [register.id])
  }
}

extension Registry {
  fileprivate mutating func add(
    _ subject: Law.Case.Subject, heldAgainst target: Target, on day: CalendarDate
  ) {
    var observation = LawRegistry.observation(on: day)
    switch subject {
    case .body(let size, let women, let men):
      let figures = Figures(
        seats: target.denominator == .seats ? Count(size) : nil, members: Count(size),
        women: Count(women), men: Count(men), other: Count(size - women - men))
      // Where the target is for parts, they are of the body's only part.
      let part = target.each.map { BodyPart($0, "only") } ?? target.part
      if let part { observation.parts[part] = figures } else { observation.figures = figures }
      bodies.append(
        Body(
          id: "body-\(target.id)", name: LocalizedText("B"), kind: .other,
          breakdowns: [part].compactMap { $0 }.map { part in
            Breakdown(
              id: part.breakdown, name: LocalizedText("P"),
              parts: [Breakdown.Part(id: part.part, name: LocalizedText("P"))])
          },
          targets: [target.id], observations: [observation]))
    case .list(let order):
      observation.figures = Figures(order: order)
      lists.append(
        CandidateList(
          id: "list-\(target.id)", name: LocalizedText("L"), targets: [target.id],
          observations: [observation]))
    case .office(let holder):
      observation.holders["office"] = holder
      bodies.append(
        Body(
          id: "body-\(target.id)", name: LocalizedText("B"), kind: .other,
          positions: [
            Position(id: "office", name: LocalizedText("O"), targets: [target.id])
          ], observations: [observation]))
    }
  }
}
