extension DiagnosticExplanation {
  /// What deserves a second look.
  static let ofWarnings: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .percentMismatch,
      """
      The percentage that the source prints does not follow from the counts, however it was rounded. \
      The counts are used and the percentage is not.
      """,
      importance: """
        One of the figures may be mistyped, or the source counts something else, such as seats in \
        place of members.
        """,
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "reportedPercent": 27.2,
          "source": "ipu-2026" }
        """,
      right: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "reportedPercent": 30.1,
          "source": "ipu-2026" }
        """),
    DiagnosticExplanation(
      .partsDisagree,
      """
      The bodies that are part of another do not fit it on one date: by different sources one has more \
      than the whole; or they make up all its members, and have more or fewer women or men than it.
      """,
      importance: """
        One of the figures is wrong, or they are of different things: perhaps the whole counts posts \
        and a part the people in them.
        """,
      in: .bodies,
      wrong: """
        { "id": "house", "name": "House", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 349, "women": 85,
              "source": "ipu-2026" }
          ] },
        { "id": "elected", "name": "Elected members", "kind": "legislature",
          "partOf": "house", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 290, "women": 30,
              "source": "ipu-2026" }
          ] },
        { "id": "nominated", "name": "Nominated members", "kind": "legislature",
          "partOf": "house", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 59, "women": 53,
              "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "house", "name": "House", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 349, "women": 83,
              "source": "ipu-2026" }
          ] },
        { "id": "elected", "name": "Elected members", "kind": "legislature",
          "partOf": "house", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 290, "women": 30,
              "source": "ipu-2026" }
          ] },
        { "id": "nominated", "name": "Nominated members", "kind": "legislature",
          "partOf": "house", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 59, "women": 53,
              "source": "ipu-2026" }
          ] }
        """),
    DiagnosticExplanation(
      .afterReportingPeriod,
      """
      An observation is of a later time than the end of the period that the file reports up to, \
      'reportingPeriod'.
      """,
      importance: """
        The scorecard does not use it until the period is moved on, so that a new figure may look \
        lost. Or its year is mistyped.
        """,
      in: .observations,
      wrong: #"{ "asAt": "2027-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .sourceTooEarly,
      """
      All the sources of an observation were published before the day that it is of, or before the \
      first day of its period.
      """,
      importance: """
        A report cannot say what was so after it. One of the dates is mistyped, often with day and \
        month swapped, and the figure may count for another period than it should.
        """,
      in: .sources,
      wrong: """
        { "id": "ipu-2026", "title": "IPU Parline, December 2026",
          "date": "2026-05-12" }
        """,
      right: """
        { "id": "ipu-2026", "title": "IPU Parline, December 2026",
          "date": "2026-12-05" }
        """),
    DiagnosticExplanation(
      .unusedSource,
      "No observation and no target names this source.",
      importance: """
        Either its figures have not been entered yet, or they name another source by mistake. Cite \
        it, or delete it.
        """,
      in: .sources,
      wrong: """
        { "id": "ipu-2026", "title": "IPU Parline, December 2026" },
        { "id": "ipu-2027", "title": "IPU Parline, March 2027" }
        """,
      right: #"{ "id": "ipu-2026", "title": "IPU Parline, December 2026" }"#),
    DiagnosticExplanation(
      .unusedTarget,
      "No body, position, list or indicator names this target in its 'targets'.",
      importance: "It looks as if it were watched, but nothing is held against it.",
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%" },
        { "id": "parity", "name": "Parity", "basis": "advocacy",
          "measure": "womenShare", "atLeast": "50%" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%" }
        """),
    DiagnosticExplanation(
      .noObservations,
      """
      There is not one figure for this body, list or indicator, of any time, or none but alternate \
      ones; or no observation says who holds a position.
      """,
      importance: """
        The scorecard shows it as having no data, since verdicts use no alternate figures. That is \
        right where no source says anything; it is worth knowing where one does.
        """,
      in: .bodies,
      wrong: """
        { "id": "assembly", "name": "National Assembly", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [] }
        """,
      right: """
        { "id": "assembly", "name": "National Assembly", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 133, "women": 40,
              "source": "ipu-2026" }
          ] }
        """),
    DiagnosticExplanation(
      .missingTranslation,
      """
      A name is given by language, but not in every language in which other names of the file are.
      """,
      importance: "In a scorecard of that language this name stands there in another.",
      in: .head,
      wrong: """
        "formatVersion": 1,
        "title": "Mali: women and peace and security",
        "reportingPeriod": "2026-Q4",
        "groups": [
          { "id": "regions", "name": { "en": "Regions", "fr": "Régions" } },
          { "id": "mission", "name": { "en": "Mission" } }
        ]
        """,
      right: """
        "formatVersion": 1,
        "title": "Mali: women and peace and security",
        "reportingPeriod": "2026-Q4",
        "groups": [
          { "id": "regions", "name": { "en": "Regions", "fr": "Régions" } },
          { "id": "mission", "name": { "en": "Mission", "fr": "Mission" } }
        ]
        """),
    DiagnosticExplanation(
      .percentAsFraction,
      """
      A percentage is above 0 and below 1, and the counts beside it do not say whether that is right. \
      Spreadsheets keep 26 % as 0.26, and show it as a percentage only.
      """,
      importance: """
        The verdict would be that of less than one woman in a hundred. If it is what the source \
        says, give the counts, which settle it.
        """,
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "reportedPercent": 0.26, "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "reportedPercent": 26, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .uncitedLaw,
      "The target's basis is 'law', but it does not name the law in 'source' and the article in "
        + "'locator'.",
      importance: """
        The scorecard says that the law requires it, and a reader who doubts that must be able to \
        look it up.
        """,
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "law",
          "measure": "womenShare", "atLeast": "30%", "source": "ipu-2026" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "law",
          "measure": "womenShare", "atLeast": "30%", "source": "ipu-2026",
          "locator": "art. 1" }
        """),
    DiagnosticExplanation(
      .placeholder,
      """
      A text of the starter file was left as it was. All of them are there to be overwritten, or \
      deleted with the record that they belong to.
      """,
      importance: "It would be published as if somebody had meant it.",
      in: .bodyKeys,
      wrong: """
        "id": "assembly",
        "name": "Example committee",
        "kind": "legislature",
        "targets": ["thirty-per-cent"]
        """,
      right: """
        "id": "assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "targets": ["thirty-per-cent"]
        """),
  ]
}
