/// One assessment as JSON.
extension JSONScorecard {
  static func write(
    _ assessment: Assessment, in language: Language, _ json: inout JSONWriter
  ) {
    let target = assessment.target
    json.member("subject", assessment.subject.id)
    json.member("subjectKind", assessment.subject.jsonKind)
    json.member("name", assessment.subject.name.text(in: language))
    json.member("unit", assessment.subject.indicator?.unit?.text(in: language))
    if let list = assessment.subject.list {
      json.member("of", list.of)
      json.member("party", list.party?.text(in: language))
      json.member("constituency", list.constituency?.text(in: language))
    }
    if let indicator = assessment.subject.indicator {
      json.member("about", indicator.about)
      json.member("owner", indicator.owner?.text(in: language))
      json.member("scale", indicator.scale)
    }
    json.member("note", assessment.subject.note?.text(in: language))
    json.member("group", assessment.subject.group)
    json.member("target", target?.id)
    // Of an indicator that is a share, `part` is a number, which stands with its figures.
    if assessment.subject.kind != .share {
      json.key("part")
      write(assessment.part, &json)
    }
    json.member("position", assessment.position?.id)
    json.member("measure", assessment.measure.rawValue)
    json.member("basis", target?.basis.rawValue)
    writeRequired(of: assessment, &json)
    json.member("verdict", assessment.verdict.rawValue)
    json.member("reason", assessment.reason?.rawValue)
    json.member("rating", assessment.rating?.rawValue)
    json.key("observation")
    write(assessment.evidence?.observation, of: assessment, in: language, &json)
    json.key("newerInWords")
    write(assessment.newerInWords, of: assessment, in: language, &json)
    json.key("otherWords")
    json.array { json in
      for words in assessment.otherWords {
        write(words, of: assessment, in: language, &json)
      }
    }
    json.key("unmeasured")
    write(assessment.unmeasured, of: assessment, in: language, &json)
    writeFigures(of: assessment, &json)
    if let body = assessment.subject.body {
      json.key("breakdowns")
      writeBreakdowns(of: body, in: assessment.evidence?.observation, &json)
    }
    json.member("needed", assessment.requirement?.needed)
    json.member("shortfall", assessment.requirement?.shortfall)
    json.member("allowed", assessment.requirement?.allowed)
    json.member("excess", assessment.requirement?.excess)
    json.member("womenShort", assessment.requirement?.womenShort)
    json.member("menShort", assessment.requirement?.menShort)
    json.member("attainableAt", assessment.requirement?.attainableAt)
    json.key("routes")
    write(assessment.routes, &json)
    json.key("flags")
    json.array(inline: true) { json in
      for flag in assessment.flags { json.value(flag.rawValue) }
    }
    json.key("alternates")
    json.array { json in
      for alternate in assessment.differingAlternates {
        write(alternate, of: assessment, in: language, &json)
      }
    }
    json.key("trend")
    writeTrend(of: assessment, in: language, &json)
    json.key("pace")
    writePace(of: assessment, in: language, &json)
  }

  /// The threshold in force, as the file writes it.
  static func writeRequired(of assessment: Assessment, _ json: inout JSONWriter) {
    json.key("required")
    write(assessment.required, &json)
  }

  /// What a source said, and when; `ageInQuarters` is the age in the scorecard's period.
  private static func write(
    _ observation: ReportedObservation?, of assessment: Assessment, in language: Language,
    _ json: inout JSONWriter
  ) {
    guard let observation else { return json.null() }
    json.object { json in
      json.member("period", observation.time.period.description)
      json.member("asAt", observation.time.asAt?.description)
      json.member("ageInQuarters", assessment.age(of: observation))
      json.key("sources")
      write(observation.sources, &json)
      if let trend = observation.reportedTrend { json.member("reportedTrend", trend.rawValue) }
      json.member("locator", observation.locator?.text(in: language))
      json.member("quote", observation.quote?.text(in: language))
      if let justification = observation.justification {
        json.member("justification", justification.text(in: language))
      }
      json.member("note", observation.note?.text(in: language))
      json.member("flag", observation.flag?.rawValue)
    }
  }

  /// The counts, the value and the per cent; indicators have part, whole or status for members.
  static func writeFigures(of assessment: Assessment, _ json: inout JSONWriter) {
    let evidence = assessment.evidence
    switch assessment.subject.kind {
    case .body, .list:
      for key in countsOfBodies {
        json.key(key.rawValue)
        write(evidence?[key], &json)
      }
      if assessment.subject.list != nil {
        json.member("order", evidence?.order?.description)
        json.member("place", assessment.placing?.place)
        json.member("changes", assessment.placing?.changes)
      }
    case .position:
      json.member("holder", evidence?.holder?.rawValue)
    case .share:
      json.key("part")
      write(evidence?[.part], &json)
      json.key("whole")
      write(evidence?[.whole], &json)
    case .milestone:
      json.member("status", evidence?.status?.rawValue)
    case .level:
      json.member("level", evidence?.level)
    case .count: break
    }
    json.key("value")
    write(evidence?.figure, assessment.measure, &json)
    json.member("percent", assessment.percent)
  }

  /// The counts of all parts by what the body is divided by, of those of which the source gives any.
  private static func writeBreakdowns(
    of body: Body, in observation: ReportedObservation?, _ json: inout JSONWriter
  ) {
    guard let observation, let narrowed = NarrowedObservation(observation) else {
      return json.null()
    }
    let given = body.breakdowns.filter(observation.gives)
    guard !given.isEmpty else { return json.null() }
    json.object { json in
      for breakdown in given {
        json.key(breakdown.id)
        json.object { json in
          for part in breakdown.parts {
            let counts = narrowed[BodyPart(breakdown.id, part.id)]
            json.key(part.id)
            json.object { json in
              for key in countsOfBodies {
                json.key(key.rawValue)
                write(counts?[key], &json)
              }
            }
          }
        }
      }
    }
  }

  /// The counts of a body and of its parts, in the order in which they are written.
  private static let countsOfBodies: [Figures.Key] = [
    .women, .men, .other, .unspecified, .members, .seats, .vacant,
  ]

  private static func write(
    _ alternate: Evidence, of assessment: Assessment, in language: Language,
    _ json: inout JSONWriter
  ) {
    json.object { json in
      json.key("observation")
      write(alternate.observation, of: assessment, in: language, &json)
      if let counts = alternate.counts {
        json.key("women")
        write(counts.women, &json)
        json.key("members")
        write(counts.members, &json)
      }
      if let status = alternate.status { json.member("status", status.rawValue) }
      json.key("value")
      write(alternate.value, assessment.measure, &json)
    }
  }

  private static func write(_ routes: Routes?, _ json: inout JSONWriter) {
    guard let routes else { return json.null() }
    json.object(inline: true) { json in
      json.member("replacement", routes.replacement)
      json.key("vacancies")
      if let vacancies = routes.vacancies {
        json.object(inline: true) { json in
          json.member("vacant", vacancies.vacant)
          for (sex, count) in vacancies.bySex { json.member(sex.rawValue, count) }
          json.member("sufficient", vacancies.isSufficient)
        }
      } else {
        json.null()
      }
      json.member("enlargement", routes.enlargement)
    }
  }

  private static func writeTrend(
    of assessment: Assessment, in language: Language, _ json: inout JSONWriter
  ) {
    let trend = assessment.trend
    json.object { json in
      json.member("direction", trend.direction.rawValue)
      json.member("sex", trend.sex?.rawValue)
      json.member("since", trend.since?.description)
      json.member("women", trend.women)
      json.member("men", trend.men)
      json.member("members", trend.members)
      json.member("count", trend.count)
      json.member("percentagePoints", trend.percentagePoints)
      json.member("basis", trend.basis?.rawValue)
      json.key("observation")
      write(trend.observation, of: assessment, in: language, &json)
    }
  }

  private static func writePace(
    of assessment: Assessment, in language: Language, _ json: inout JSONWriter
  ) {
    guard let pace = assessment.pace else { return json.null() }
    json.object { json in
      json.member("status", pace.status?.rawValue)
      json.member("baseline", pace.baseline?.time.period.description)
      json.member("reaches", pace.reaches?.description)
      json.key("observation")
      write(pace.baseline, of: assessment, in: language, &json)
    }
  }

  // MARK: - Small values

  static func write(_ part: BodyPart?, _ json: inout JSONWriter) {
    guard let part else { return json.null() }
    json.object(inline: true) { json in json.member(part.breakdown, part.part) }
  }

  static func write(_ ids: [String], _ json: inout JSONWriter) {
    json.array(inline: true) { json in
      for id in ids { json.value(id) }
    }
  }

  private static func write(_ count: Count?, _ json: inout JSONWriter) {
    guard let count else { return json.null() }
    json.object(inline: true) { json in
      json.member("min", count.min)
      json.member("max", count.max)
    }
  }

  /// A range of values; that an end is not attained itself is said only where it is so.
  private static func write(_ range: ValueRange?, _ measure: Measure, _ json: inout JSONWriter) {
    guard let range else { return json.null() }
    json.object(inline: true) { json in
      json.key("min")
      writeValue(range.lower, spelling: range.lower.description, measure, &json)
      json.key("max")
      if let upper = range.upper {
        writeValue(upper, spelling: upper.description, measure, &json)
      } else {
        json.null()
      }
      if range.excludesLower {
        json.member("minExcluded", true)
      }
      if range.excludesUpper {
        json.member("maxExcluded", true)
      }
    }
  }

  /// A share as it is spelt, a headcount as a number.
  private static func writeValue(
    _ value: Fraction, spelling: String, _ measure: Measure, _ json: inout JSONWriter
  ) {
    if measure.isShare { json.value(spelling) } else { json.value(value.roundedDown) }
  }
}
