/// Writes a scorecard as JSON, for other programs: every figure exact, with its sources.
///
/// What does not apply is null. Fractions are strings in lowest terms, headcounts are numbers, and
/// an upper bound that does not exist is null.
public enum JSONScorecard {
  /// The scorecard's JSON, in UTF-8, with a line feed at its end.
  /// - Parameter language: the language of titles and names; everything else has none.
  public static func render(_ scorecard: Scorecard, in language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("formatVersion")
      json.value(1)
      json.key("title")
      json.value(scorecard.title.text(in: language))
      json.key("period")
      json.value(scorecard.period.description)
      json.key("summary")
      json.object { json in write(scorecard.rollUp, &json) }
      json.key("groups")
      json.array { json in
        for section in scorecard.sections {
          guard let group = section.group else { continue }
          json.object { json in
            json.key("id")
            json.value(group.id)
            json.key("name")
            json.value(group.name.text(in: language))
            write(section.rollUp, &json)
          }
        }
      }
      json.key("assessments")
      json.array { json in
        for assessment in scorecard.assessments {
          json.object { json in write(assessment, in: language, &json) }
        }
      }
      json.key("sources")
      json.array { json in
        for source in scorecard.sources {
          json.object { json in write(source, in: language, &json) }
        }
      }
    }
    json.finish()
    return json.bytes
  }

  // MARK: - Roll-up and sources

  private static func write(_ rollUp: RollUp, _ json: inout JSONWriter) {
    json.key("assessments")
    json.value(rollUp.assessmentCount)
    json.key("verdicts")
    write(Verdict.allCases, rollUp.verdicts, &json)
    json.key("ratings")
    write(Rating.allCases, rollUp.ratings, &json)
    json.key("metRate")
    json.value(rollUp.metRate?.description)
    json.key("women")
    json.value(rollUp.women)
    json.key("members")
    json.value(rollUp.members)
    json.key("share")
    json.value(rollUp.share?.description)
    json.key("bodiesCounted")
    json.array(inline: true) { json in
      for body in rollUp.bodiesCounted { json.value(body.id) }
    }
    json.key("bodiesStale")
    json.array(inline: true) { json in
      for body in rollUp.staleBodies { json.value(body.id) }
    }
    json.key("bodiesLeftOut")
    json.array { json in
      for omitted in rollUp.bodiesLeftOut {
        json.object(inline: true) { json in
          json.key("body")
          json.value(omitted.body.id)
          json.key("reason")
          json.value(omitted.reason.rawValue)
        }
      }
    }
  }

  private static func write<Case: RawRepresentable<String> & Hashable>(
    _ cases: [Case], _ counts: [Case: Int], _ json: inout JSONWriter
  ) {
    json.object(inline: true) { json in
      for name in cases {
        guard let count = counts[name] else { continue }
        json.key(name.rawValue)
        json.value(count)
      }
    }
  }

  private static func write(
    _ source: Source, in language: Language, _ json: inout JSONWriter
  ) {
    json.key("id")
    json.value(source.id)
    json.key("title")
    json.value(source.title.text(in: language))
    json.key("symbol")
    json.value(source.symbol)
    json.key("date")
    json.value(source.date?.description)
    json.key("publisher")
    json.value(source.publisher)
    json.key("url")
    json.value(source.url)
  }

  // MARK: - Assessments

  private static func write(
    _ assessment: Assessment, in language: Language, _ json: inout JSONWriter
  ) {
    let target = assessment.target
    json.key("subject")
    json.value(assessment.subject.id)
    json.key("subjectKind")
    json.value(assessment.subject.body == nil ? "indicator" : "body")
    json.key("name")
    json.value(assessment.subject.name.text(in: language))
    json.key("group")
    json.value(assessment.subject.group)
    json.key("target")
    json.value(target?.id)
    json.key("measure")
    json.value(assessment.measure.rawValue)
    json.key("basis")
    json.value(target?.basis.rawValue)
    json.key("required")
    if let required = assessment.required {
      writeValue(required.value, spelling: required.spelling, assessment.measure, &json)
    } else {
      json.null()
    }
    json.key("verdict")
    json.value(assessment.verdict.rawValue)
    json.key("reason")
    json.value(assessment.reason?.rawValue)
    json.key("rating")
    json.value(assessment.rating?.rawValue)
    json.key("observation")
    write(assessment, observationIn: language, &json)
    writeFigures(of: assessment, &json)
    json.key("needed")
    json.value(assessment.requirement?.needed)
    json.key("shortfall")
    json.value(assessment.requirement?.shortfall)
    json.key("routes")
    write(assessment.routes, &json)
    json.key("flags")
    json.array(inline: true) { json in
      for flag in assessment.flags { json.value(flag.rawValue) }
    }
    json.key("alternates")
    json.array { json in
      for alternate in assessment.differingAlternates {
        write(alternate, assessment.measure, &json)
      }
    }
    json.key("trend")
    write(assessment.trend, &json)
    json.key("pace")
    write(assessment.pace, &json)
  }

  private static func write(
    _ assessment: Assessment, observationIn language: Language, _ json: inout JSONWriter
  ) {
    guard let observation = assessment.evidence?.observation else { return json.null() }
    json.object { json in
      json.key("period")
      json.value(observation.time.period.description)
      json.key("asAt")
      json.value(observation.time.asAt?.description)
      json.key("ageInQuarters")
      json.value(assessment.ageInQuarters)
      json.key("sources")
      write(observation.sources, &json)
      json.key("locator")
      json.value(observation.locator?.text(in: language))
      json.key("quote")
      json.value(observation.quote?.text(in: language))
      json.key("flag")
      json.value(observation.flag?.rawValue)
    }
  }

  /// The counts, the value and the per cent; indicators have part, whole or status for members.
  private static func writeFigures(of assessment: Assessment, _ json: inout JSONWriter) {
    let evidence = assessment.evidence
    let counts = evidence?.counts
    switch assessment.subject.indicator?.kind {
    case nil:
      json.key("women")
      write(counts?.women, &json)
      json.key("members")
      write(counts?.members, &json)
      json.key("seats")
      write(counts?.seats, &json)
      json.key("vacant")
      write(counts?.vacant, &json)
    case .share:
      json.key("part")
      write(evidence?.part, &json)
      json.key("whole")
      write(evidence?.whole, &json)
    case .milestone:
      json.key("status")
      json.value(evidence?.status?.rawValue)
    case .count: break
    }
    json.key("value")
    write(evidence?.value, assessment.measure, &json)
    json.key("percent")
    json.value(assessment.percent)
  }

  private static func write(
    _ alternate: Evidence, _ measure: Measure, _ json: inout JSONWriter
  ) {
    json.object(inline: true) { json in
      json.key("sources")
      write(alternate.observation.sources, &json)
      if let counts = alternate.counts {
        json.key("women")
        write(counts.women, &json)
        json.key("members")
        write(counts.members, &json)
      }
      if let status = alternate.status {
        json.key("status")
        json.value(status.rawValue)
      }
      json.key("value")
      write(alternate.value, measure, &json)
    }
  }

  private static func write(_ routes: Routes?, _ json: inout JSONWriter) {
    guard let routes else { return json.null() }
    json.object(inline: true) { json in
      json.key("replacement")
      json.value(routes.replacement)
      json.key("vacancies")
      if let vacancies = routes.vacancies {
        json.object(inline: true) { json in
          json.key("vacant")
          json.value(vacancies.vacant)
          json.key("women")
          json.value(vacancies.women)
          json.key("sufficient")
          json.value(vacancies.isSufficient)
        }
      } else {
        json.null()
      }
      json.key("enlargement")
      json.value(routes.enlargement)
    }
  }

  private static func write(_ trend: Trend, _ json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.key("direction")
      json.value(trend.direction.rawValue)
      json.key("since")
      json.value(trend.since?.description)
      json.key("women")
      json.value(trend.women)
      json.key("members")
      json.value(trend.members)
      json.key("count")
      json.value(trend.count)
      json.key("percentagePoints")
      json.value(trend.percentagePoints)
      json.key("basis")
      json.value(trend.basis?.rawValue)
      json.key("sources")
      write(trend.observation?.sources ?? [], &json)
    }
  }

  private static func write(_ pace: Pace?, _ json: inout JSONWriter) {
    guard let pace else { return json.null() }
    json.object(inline: true) { json in
      json.key("status")
      json.value(pace.status?.rawValue)
      json.key("baseline")
      json.value(pace.baseline?.time.period.description)
      json.key("reaches")
      json.value(pace.reaches?.description)
      json.key("sources")
      write(pace.baseline?.sources ?? [], &json)
    }
  }

  // MARK: - Small values

  private static func write(_ ids: [String], _ json: inout JSONWriter) {
    json.array(inline: true) { json in
      for id in ids { json.value(id) }
    }
  }

  private static func write(_ count: Count?, _ json: inout JSONWriter) {
    guard let count else { return json.null() }
    json.object(inline: true) { json in
      json.key("min")
      json.value(count.min)
      json.key("max")
      json.value(count.max)
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
        json.key("minExcluded")
        json.value(true)
      }
      if range.excludesUpper {
        json.key("maxExcluded")
        json.value(true)
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
