/// Writes a scorecard as JSON, for other programs: every figure exact, with its sources.
///
/// What does not apply is null. Fractions are strings in lowest terms, headcounts are numbers, and
/// an upper bound that does not exist is null.
package enum JSONScorecard {
  /// The scorecard's JSON, in UTF-8, with a line feed at its end.
  /// - Parameter language: the language of titles and names; everything else has none.
  package static func render(_ scorecard: Scorecard, in language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("formatVersion", 1)
      json.member("title", scorecard.title.text(in: language))
      json.member("period", scorecard.period.description)
      json.member("reportingPeriod", scorecard.reportingPeriod.description)
      json.key("summary")
      json.object { json in write(scorecard.rollUp, &json) }
      json.key("evidence")
      JSONVerification.write(scorecard.proofTally, &json)
      json.key("groups")
      json.array { json in
        for section in scorecard.sections {
          guard let group = section.group else { continue }
          json.object { json in
            json.member("id", group.id)
            json.member("name", group.name.text(in: language))
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
      json.key("comparison")
      write(scorecard.comparison, &json)
      json.key("targets")
      json.array { json in
        for target in scorecard.targets {
          json.object { json in write(target, in: language, &json) }
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

  static func write(_ rollUp: RollUp, _ json: inout JSONWriter) {
    json.member("assessments", rollUp.assessmentCount)
    json.key("verdicts")
    write(Verdict.allCases, rollUp.verdicts, &json)
    json.key("ratings")
    write(Rating.allCases, rollUp.ratings, &json)
    json.member("metRate", rollUp.metRate?.description)
    json.member("women", rollUp.women)
    json.member("members", rollUp.members)
    json.member("share", rollUp.share?.description)
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
          json.member("body", omitted.body.id)
          json.member("reason", omitted.reason.rawValue)
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
        json.member(name.rawValue, count)
      }
    }
  }

  private static func write(
    _ target: Target, in language: Language, _ json: inout JSONWriter
  ) {
    json.member("id", target.id)
    json.member("name", target.name.text(in: language))
    json.member("shortName", target.shortName?.text(in: language))
    json.member("basis", target.basis.rawValue)
    json.member("measure", target.measure.rawValue)
    json.member("denominator", target.denominator.rawValue)
    json.member("from", target.from?.description)
    json.member("to", target.to?.description)
    json.member("dueBy", target.dueBy?.description)
    json.member("source", target.source)
    json.member("locator", target.locator?.text(in: language))
    json.member("note", target.note?.text(in: language))
  }

  private static func write(
    _ source: Source, in language: Language, _ json: inout JSONWriter
  ) {
    json.member("id", source.id)
    json.member("title", source.title.text(in: language))
    json.member("symbol", source.symbol)
    json.member("date", source.date?.description)
    json.member("publisher", source.publisher)
    json.member("url", source.url)
  }
}

/// What changed since an earlier period as JSON.
extension JSONScorecard {
  static func write(_ comparison: ScorecardComparison?, _ json: inout JSONWriter) {
    guard let comparison else { return json.null() }
    json.object { json in
      json.member("since", comparison.since.description)
      json.key("summary")
      json.object { json in write(comparison.earlierRollUp, &json) }
      json.member("flipped", comparison.flips.count)
      json.member("unchanged", comparison.unchangedCount)
      json.key("changes")
      json.array { json in
        for change in comparison.changes {
          json.object { json in write(change, &json) }
        }
      }
    }
  }

  private static func write(_ change: AssessmentChange, _ json: inout JSONWriter) {
    let (before, after) = (change.before, change.after)
    json.member("subject", after.subject.id)
    json.member("target", after.target?.id)
    json.member("flipped", change.isFlip)
    json.key("causes")
    json.array(inline: true) { json in
      for cause in change.causes { json.value(cause.rawValue) }
    }
    json.key("before")
    json.object { json in writeState(of: before, &json) }
    json.key("after")
    json.object { json in writeState(of: after, &json) }
    json.key("change")
    json.object(inline: true) { json in
      if after.subject.body != nil {
        json.member("women", change.women)
        json.member("men", change.men)
        json.member("members", change.members)
        json.member("seats", change.seats)
      } else {
        json.member("part", change.part)
        json.member("whole", change.whole)
        json.member("count", change.count)
      }
      json.member("percentagePoints", change.percentagePoints)
    }
  }

  /// What a change is measured by, in one of the two periods.
  private static func writeState(of assessment: Assessment, _ json: inout JSONWriter) {
    json.member("verdict", assessment.verdict.rawValue)
    json.member("reason", assessment.reason?.rawValue)
    json.member("rating", assessment.rating?.rawValue)
    writeRequired(of: assessment, &json)
    let observation = assessment.evidence?.observation ?? assessment.unmeasured
    json.key("observation")
    if let observation {
      json.object(inline: true) { json in
        json.member("period", observation.time.period.description)
        json.member("asAt", observation.time.asAt?.description)
        json.key("sources")
        write(observation.sources, &json)
      }
    } else {
      json.null()
    }
    json.member("stale", assessment.flags.contains(.stale))
    writeFigures(of: assessment, &json)
  }
}
