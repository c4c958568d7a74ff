/// Writes a scorecard as JSON, for other programs: every figure exact, with its sources.
///
/// What does not apply is null. Fractions are strings in lowest terms, headcounts are numbers, and
/// an upper bound that does not exist is null.
package enum JSONScorecard {
  /// Writes the scorecard's JSON, with a line feed at its end, in pieces.
  /// - Parameter language: the language of titles and names; everything else has none.
  static func write(
    _ scorecard: Scorecard, in language: Language, to take: @escaping ([UInt8]) -> Void
  ) {
    var json = JSONWriter(handingOnTo: take)
    json.object { json in
      json.member("formatVersion", 1)
      json.member("title", scorecard.title.text(in: language))
      json.member("publisher", scorecard.publisher?.text(in: language))
      json.member("licence", scorecard.licence?.text(in: language))
      json.member("contact", scorecard.contact?.text(in: language))
      json.member("period", scorecard.period.description)
      json.member("reportingPeriod", scorecard.reportingPeriod.description)
      json.key("summary")
      json.object { json in
        write(scorecard.rollUp, scorecard.comparison?.shares, in: language, &json)
      }
      json.key("evidence")
      JSONVerification.write(scorecard.proofTally, &json)
      json.key("groups")
      json.array { json in
        for section in scorecard.sections {
          guard let group = section.group else { continue }
          json.object { json in
            json.member("id", group.id)
            json.member("name", group.name.text(in: language))
            write(section.tallies, &json)
            json.key("sum")
            write(section.sum, &json)
            json.key("levels")
            json.object { json in write(section.levels, &json) }
            json.key("lists")
            write(section.lists, in: language, &json)
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
      write(scorecard.comparison, in: language, &json)
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
  }

  // MARK: - Roll-up and sources

  /// - Parameter changes: how many shares are others than they were; nil without a comparison.
  private static func write(
    _ rollUp: RollUp, _ changes: ScorecardComparison.ShareTally?, in language: Language,
    _ json: inout JSONWriter
  ) {
    write(rollUp.tallies, &json)
    json.key("headline")
    write(rollUp.headline, &json)
    json.key("mission")
    write(rollUp.mission, &json)
    json.key("bodiesWithoutWomen")
    json.array(inline: true) { json in
      for body in rollUp.bodiesWithoutWomen { json.value(body.id) }
    }
    json.key("positions")
    json.object { json in
      for office in rollUp.offices {
        json.key(office.id)
        json.object(inline: true) { json in
          json.member("filled", office.filled)
          json.member("women", office.women)
        }
      }
    }
    json.key("levels")
    json.object { json in write(rollUp.levels, &json) }
    json.key("lists")
    write(rollUp.lists, in: language, &json)
    json.key("changes")
    guard let changes else { return json.null() }
    json.object(inline: true) { json in
      json.member("rose", changes.rose)
      json.member("fell", changes.fell)
      json.member("stayed", changes.stayed)
    }
  }

  private static func write(_ tallies: VerdictTallies, _ json: inout JSONWriter) {
    for kind in Measure.Kind.allCases {
      let tally = tallies[kind]
      json.key(kind.rawValue)
      json.object { json in
        json.key("current")
        write(Verdict.allCases, tally.current, &json)
        json.key("stale")
        write(Verdict.allCases, tally.stale, &json)
        json.key("withoutDate")
        write(Verdict.allCases, tally.withoutDate, &json)
        json.key("ratings")
        write(Rating.allCases, tally.ratings, &json)
        json.member("metRate", tally.metRate?.description)
      }
    }
  }

  /// A sum; null where no body is counted.
  private static func write(_ sum: WomenSum, _ json: inout JSONWriter) {
    guard !sum.counted.isEmpty else { return json.null() }
    json.object { json in
      json.member("women", sum.women)
      json.member("members", sum.members)
      json.member("share", sum.share?.description)
      json.member("short", sum.short)
      json.key("bodies")
      json.array(inline: true) { json in
        for counted in sum.counted { json.value(counted.body.id) }
      }
      json.key("leftOut")
      json.array { json in
        for omitted in sum.leftOut {
          json.object(inline: true) { json in
            json.member("body", omitted.body.id)
            json.member("reason", omitted.reason.rawValue)
          }
        }
      }
    }
  }

  static func write<Case: RawRepresentable<String> & Hashable>(
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
    writeRule(of: target, &json)
    json.member("binding", target.isBinding)
    json.member("quote", target.quote?.text(in: language))
    json.member("scope", target.scope?.text(in: language))
    json.member("sanction", target.sanction?.text(in: language))
    if target.measure == .placement { writePlacement(of: target, &json) }
  }

  private static func write(
    _ source: Source, in language: Language, _ json: inout JSONWriter
  ) {
    json.member("id", source.id)
    json.member("title", source.title.text(in: language))
    json.member("symbol", source.symbol)
    json.member("date", source.date?.description)
    json.member("publisher", source.publisher?.text(in: language))
    json.member("url", source.url)
  }
}

/// What changed since an earlier period as JSON.
extension JSONScorecard {
  static func write(
    _ comparison: ScorecardComparison?, in language: Language, _ json: inout JSONWriter
  ) {
    guard let comparison else { return json.null() }
    json.object { json in
      json.member("since", comparison.since.description)
      json.key("summary")
      json.object { json in write(comparison.earlierRollUp, nil, in: language, &json) }
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
    json.key("part")
    write(after.part, &json)
    json.member("position", after.position?.id)
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
      if after.subject.body != nil || after.subject.list != nil {
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
      json.member("sex", change.sex?.rawValue)
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
