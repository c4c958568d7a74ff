#if !hasFeature(Embedded)
  import WPSIndicators
#endif

/// The call that supposes something.
extension Call {
  static func whatIf(_ file: [UInt8], _ options: [UInt8]) -> Answer {
    Answer(to: .whatIf, options) { (given) throws(CallRefusal) in
      let options = given.record
      let supposition = try given.supposition()
      let next = given.integer(at: "next", in: 1...Scenario.mostAppointments)
      try given.expectNothingWrong()
      let (_, registry) = try options.registry(file)
      guard registry.bodies.contains(where: { $0.id == options.body }) else {
        given.reportUnknown(
          options.body, at: RecordPath()["body"], among: registry.bodies.map { $0.id },
          Message("body", fr: "d’organe"))
        try given.expectNothingWrong()
        return []
      }
      do throws(ScenarioRefusal) {
        let now = try Scenario(
          of: options.body, in: registry, for: options.period ?? registry.reportingPeriod)
        let then = try supposition.supposed(of: now)
        switch options.reportFormat {
        case .json:
          return try JSONScenario.render(
            from: now, to: then, next: next, in: options.language)
        case .text:
          return Array(
            try TextScenario.render(
              from: now, to: then, next: next, in: options.language, style: options.style
            ).utf8)
        }
      } catch {
        let (english, french) = (error.words(in: .english), error.words(in: .french))
        try given.refuse(
          .contradictoryCounts, at: RecordPath(), Message("\(english)", fr: "\(french)"),
          as: .refused)
        return []
      }
    }
  }
}

/// What is supposed of a body.
private enum Supposition {
  /// People come or go, or seats are added or taken away.
  case change(ScenarioChange)
  /// Vacant seats are filled, all of them where their number is nil, so many by women.
  case filling(Int64?, women: Int64)

  func supposed(of now: Scenario) throws(ScenarioRefusal) -> Scenario {
    switch self {
    case .change(let change): try now.changing(change)
    case .filling(let vacancies, let women): try now.filling(vacancies: vacancies, women: women)
    }
  }
}

extension Given {
  fileprivate mutating func supposition() throws(CallRefusal) -> Supposition {
    guard given.contains("vacanciesToWomen") else {
      try refuse(
        useless: ["vacancies"],
        Message("without 'vacanciesToWomen'", fr: "sans \(quoted: "vacanciesToWomen")"))
      let range = -Count.greatest...Count.greatest
      return .change(
        ScenarioChange(
          women: integer(at: "women", in: range) ?? 0, men: integer(at: "men", in: range) ?? 0,
          seats: integer(at: "seats", in: range) ?? 0))
    }
    try refuse(
      useless: ["women", "men", "seats"],
      Message("with 'vacanciesToWomen'", fr: "avec \(quoted: "vacanciesToWomen")"))
    let vacancies = integer(at: "vacancies", in: 0...Count.greatest)
    // Of all that are vacant the registry knows how many can be women.
    let women = integer(at: "vacanciesToWomen", in: 0...(vacancies ?? Count.greatest))
    return .filling(vacancies, women: women ?? 0)
  }
}
