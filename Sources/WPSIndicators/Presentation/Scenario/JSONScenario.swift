/// Writes as JSON what would become of a body if people came and went, for other programs.
public enum JSONScenario {
  /// The JSON, in UTF-8, with a line feed at its end. Assessments are those of a scorecard.
  /// - Parameters:
  ///   - now: the body as it stands.
  ///   - then: the same after a change, or as it stands where only that is asked.
  ///   - appointments: how many of the next appointments to speak of, from 1 to
  ///     ``Scenario/mostAppointments``; nil for none.
  ///   - language: the language of names; everything else has none.
  /// - Throws: a `ScenarioRefusal` where so many appointments cannot be made.
  public static func render(
    from now: Scenario, to then: Scenario, next appointments: Int64? = nil, in language: Language
  ) throws(ScenarioRefusal) -> [UInt8] {
    var women = [WomenAmongAppointments?]()
    for assessment in then.assessments {
      guard let appointments, let id = assessment.target?.id else {
        women.append(nil)
        continue
      }
      women.append(try then.women(amongNext: appointments, toMeet: id))
    }
    var json = JSONWriter()
    json.object { json in
      json.member("formatVersion", 1)
      json.member("body", now.body.id)
      json.member("period", now.period.description)
      json.key("change")
      json.object(inline: true) { json in
        json.member("women", then.change.women)
        json.member("men", then.change.men)
        json.member("seats", then.change.seats)
      }
      json.member("appointments", appointments)
      json.key("targets")
      json.array { json in
        for index in now.assessments.indices {
          let target = now.assessments[index].target?.id
          json.object { json in
            json.member("target", target)
            json.key("before")
            json.object { JSONScorecard.write(now.assessments[index], in: language, &$0) }
            json.key("after")
            json.object { JSONScorecard.write(then.assessments[index], in: language, &$0) }
            json.key("ways")
            json.array { json in
              for way in target.map({ then.ways(toMeet: $0) }) ?? [] { write(way, &json) }
            }
            json.member("waysAreOpen", target.map { then.areWaysOpen(toMeet: $0) } ?? false)
            json.key("womenAmongNext")
            write(women[index], &json)
          }
        }
      }
      json.key("leftOut")
      json.array(inline: true) { json in
        for target in then.leftOut { json.value(target.id) }
      }
    }
    json.finish()
    return json.bytes
  }

  /// How many women among the next appointments would meet a target: `least` and `most`, both null where
  /// no number would for certain, and whether that is open.
  private static func write(_ women: WomenAmongAppointments?, _ json: inout JSONWriter) {
    guard let women else { return json.null() }
    json.object(inline: true) { json in
      if case .from(let least, let most) = women {
        json.member("least", least)
        json.member("most", most)
      } else {
        json.member("least", Int64?.none)
        json.member("most", Int64?.none)
      }
      json.member("isOpen", women == .open)
    }
  }

  private static func write(_ way: ScenarioWay, _ json: inout JSONWriter) {
    json.object(inline: true) { json in
      switch way {
      case .filling(let women, let men): write("filling", women, men, &json)
      case .replacing(let women, let men): write("replacing", women, men, &json)
      case .adding(let seats, let sex):
        write("adding", sex == .men ? 0 : seats, sex == .men ? seats : 0, &json)
      }
    }
  }

  private static func write(
    _ way: String, _ women: Int64, _ men: Int64, _ json: inout JSONWriter
  ) {
    json.member("way", way)
    json.member("women", women)
    json.member("men", men)
  }
}
