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
      "No body and no indicator names this target in its 'targets'.",
      importance: "It looks as if it were watched, but nothing is held against it.",
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "law",
          "measure": "womenShare", "atLeast": "30%" },
        { "id": "parity", "name": "Parity", "basis": "advocacy",
          "measure": "womenShare", "atLeast": "50%" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "law",
          "measure": "womenShare", "atLeast": "30%" }
        """),
    DiagnosticExplanation(
      .noObservations,
      "There is not one figure for this body or indicator, of any time.",
      importance: """
        The scorecard shows it as having no data. That is right where no source says anything; it is \
        worth knowing where one does.
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
  ]
}
