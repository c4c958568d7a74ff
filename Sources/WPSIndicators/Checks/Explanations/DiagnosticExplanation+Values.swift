extension DiagnosticExplanation {
  /// What is wrong with numbers, dates, quarters, ids and languages.
  static let ofValues: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .unsupportedVersion,
      """
      'formatVersion' says by which rules the file is written. There is one version of them so far, \
      1; it is not a number to raise at each update.
      """,
      importance: """
        A file of another version could mean something else by the same words, and be misread.
        """,
      in: .head,
      wrong: """
        "formatVersion": 2,
        "title": "Mali: women and peace and security",
        "reportingPeriod": "2026-Q4"
        """,
      right: """
        "formatVersion": 1,
        "title": "Mali: women and peace and security",
        "reportingPeriod": "2026-Q4"
        """),
    DiagnosticExplanation(
      .invalidCount,
      """
      A count is a whole number from 0 on, in digits only: no decimals, no minus sign, no separators \
      of thousands. Where the source gives limits, write { "atLeast": 39 }, { "atMost": 41 } or both.
      """,
      importance: """
        People are not counted in fractions: an average or a percentage probably got into the wrong \
        key. Leave out what is not known; 0 means "none".
        """,
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": 39.9, "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .invalidID,
      """
      An id is the short name by which other records and commands refer to this one. It has small \
      letters a–z without accents, digits, and single hyphens between them.
      """,
      importance: """
        Ids are typed in commands and stand in web addresses, where spaces, capitals and accents \
        lead to confusion.
        """,
      in: .bodyKeys,
      wrong: """
        "id": "National Assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "targets": ["thirty-per-cent"]
        """,
      right: """
        "id": "national-assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "targets": ["thirty-per-cent"]
        """),
    DiagnosticExplanation(
      .invalidDigest,
      """
      'sha256' is the checksum of the copy that is kept of a source: the 64 digits, 0–9 and a–f, \
      that 'sha256sum' prints before the file's name.
      """,
      importance: """
        By it 'wps-cli verify' notices that a copy is no longer the one that was quoted; another \
        word could never agree.
        """,
      in: .sources,
      wrong: """
        { "id": "ipu-2026", "title": "Women in parliaments", "file": "ipu-2026.html",
          "sha256": "9F86D081" }
        """,
      right: """
        { "id": "ipu-2026", "title": "Women in parliaments", "file": "ipu-2026.html",
          "sha256":
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" }
        """),
    DiagnosticExplanation(
      .invalidDate,
      """
      A day is written as year, month and day, such as "2026-12-01", and must be one that the \
      calendar has.
      """,
      importance: """
        01/12/2026 is the first of December to one reader and the twelfth of January to another, \
        and would fall into another period.
        """,
      in: .observations,
      wrong: #"{ "asAt": "01/12/2026", "members": 133, "women": 40, "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .invalidPeriod,
      """
      A period is a calendar year, "2026"; a half-year, "2026-S1" or "2026-S2"; a quarter, \
      "2026-Q1" to "2026-Q4"; or a month, "2026-01" to "2026-12".
      """,
      importance: """
        The scorecard is drawn up for a period, by what is known at its end, and this figure would \
        have no time.
        """,
      in: .observations,
      wrong: #"{ "period": "Q4 2026", "members": 133, "women": 40, "source": "ipu-2026" }"#,
      right: #"{ "period": "2026-Q4", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .invalidLanguage,
      """
      A text in several languages names each by its short tag: "en" for English, "fr" for French, \
      in small letters.
      """,
      importance:
        "Under another name the text would never be found, and a French page stay English.",
      in: .head,
      wrong: """
        "formatVersion": 1,
        "title": { "en": "Women and peace", "French": "Les femmes et la paix" },
        "reportingPeriod": "2026-Q4"
        """,
      right: """
        "formatVersion": 1,
        "title": { "en": "Women and peace", "fr": "Les femmes et la paix" },
        "reportingPeriod": "2026-Q4"
        """),
    DiagnosticExplanation(
      .invalidPercent,
      """
      'reportedPercent' repeats the percentage that the source prints: a number from 0 to 100, \
      without the sign, with a decimal point and at most six decimals.
      """,
      importance: """
        A share such as 0.3 would be read as less than one per cent, and one above 100 cannot be \
        right.
        """,
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "reportedPercent": 301,
          "source": "ipu-2026" }
        """,
      right: """
        { "asAt": "2026-12-01", "members": 133, "reportedPercent": 30.1,
          "source": "ipu-2026" }
        """),
    DiagnosticExplanation(
      .invalidThreshold,
      """
      A target's threshold is a share in quotation marks, "30%", "33.3%" or "1/3", or for numbers of \
      people and things a whole number without them.
      """,
      importance: """
        The verdict hangs on it, so that it is taken exactly: 0.3 or 30 could be meant as a share or \
        as a number of people.
        """,
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30 percent" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%" }
        """),
    DiagnosticExplanation(
      .invalidOrder,
      """
      The order of a candidate list has one letter for each place, the first place first: W for a \
      woman, M for a man, O for somebody who is neither, ? where the source does not state the sex. \
      There is nothing between them, and there are \(CandidateOrder.mostPlaces) places at most.
      """,
      importance: """
        A letter more or less moves everybody below it, and the law may hang on a single place.
        """,
      in: .lists,
      wrong: """
        { "id": "unity-north", "name": "Unity Party, North", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "order": "H, H, F", "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "unity-north", "name": "Unity Party, North", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "order": "MMW", "source": "ipu-2026" }
          ] }
        """),
  ]
}
