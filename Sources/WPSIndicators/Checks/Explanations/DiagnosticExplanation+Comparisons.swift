extension DiagnosticExplanation {
  /// What shows when figures, dates and thresholds are held against each other.
  static let ofComparisons: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .thresholdOrder,
      """
      The thresholds of a target do not stand in order: 'near' must be below 'atLeast', 'exceeds' \
      above it, and 'steps' must rise in time and in what they require.
      """,
      importance: "A body could be said to exceed a target that it misses.",
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%", "near": "35%" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%", "near": "25%" }
        """),
    DiagnosticExplanation(
      .datesReversed,
      "Something ends before it begins; probably the two dates were swapped.",
      importance: """
        It would exist on no day at all, so that none of its figures could be right and no target \
        would hold.
        """,
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%",
          "from": "2027-12-31", "to": "2015-12-18" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%",
          "from": "2015-12-18", "to": "2027-12-31" }
        """),
    DiagnosticExplanation(
      .datesDisagree,
      """
      An observation gives both a day and a period, and the day does not lie in the period. The day \
      alone is enough.
      """,
      importance: "The figure would count for one period or another, by accident.",
      in: .observations,
      wrong: """
        { "period": "2026-Q3", "asAt": "2026-12-01", "members": 133, "women": 40,
          "source": "ipu-2026" }
        """,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .outsideLife,
      """
      An observation is of a time before the body was established or after it ended, by the body's \
      own 'established' and 'ended'.
      """,
      importance: """
        The figure probably belongs to another body, such as the one before or the successor.
        """,
      in: .bodyKeys,
      wrong: """
        "id": "assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "ended": "2020-08-18",
        "targets": ["thirty-per-cent"]
        """,
      right: """
        "id": "assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "established": "2020-12-05",
        "targets": ["thirty-per-cent"]
        """),
    DiagnosticExplanation(
      .contradictoryCounts,
      """
      The counts of one observation cannot all be true. seats = members + vacant, and members = \
      women + men + other + unspecified; a part cannot be more than its whole.
      """,
      importance: """
        At least one of the figures is wrong, and a verdict from them would be too. Look at the \
        source again; if it is the source that does not add up, give the figures that you trust and \
        say so in 'note'.
        """,
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "men": 96,
          "source": "ipu-2026" }
        """,
      right: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "men": 93,
          "source": "ipu-2026" }
        """),
    DiagnosticExplanation(
      .partsExceedWhole,
      """
      A body that is part of another has more members, women, men or seats than it on the same date, \
      by a source that speaks of both; or the parts of a body that is their sum have more together.
      """,
      importance: """
        One of the figures, a date or 'partOf' is wrong. A scorecard would say of the whole what its \
        own part disproves.
        """,
      in: .bodies,
      wrong: """
        { "id": "council", "name": "Council", "kind": "government",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 35, "women": 9,
              "source": "ipu-2026" }
          ] },
        { "id": "inner-council", "name": "Inner council", "kind": "government",
          "partOf": "council", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 40, "women": 9,
              "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "council", "name": "Council", "kind": "government",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 45, "women": 9,
              "source": "ipu-2026" }
          ] },
        { "id": "inner-council", "name": "Inner council", "kind": "government",
          "partOf": "council", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 40, "women": 9,
              "source": "ipu-2026" }
          ] }
        """),
    DiagnosticExplanation(
      .duplicateObservation,
      """
      There are two observations of one body, list or indicator for the same time, and neither \
      says that it is not the one to use. A correction replaces the old figure; a second opinion is marked \
      "alternate": true. A year, its last quarter and its last day are three times.
      """,
      importance: "The verdict would depend on which of the two happens to stand first.",
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" },
        { "asAt": "2026-12-01", "members": 133, "women": 42, "source": "ipu-2026" }
        """,
      right: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" },
        { "asAt": "2026-12-01", "members": 133, "women": 42, "source": "ipu-2026",
          "alternate": true }
        """),
  ]
}
