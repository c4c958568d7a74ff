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
