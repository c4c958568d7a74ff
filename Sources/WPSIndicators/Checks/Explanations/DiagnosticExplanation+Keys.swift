extension DiagnosticExplanation {
  /// What is wrong with the keys of a record, and the kind of their values.
  static let ofKeys: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .duplicateKey,
      "A key is given twice in one record, so that it has two values.",
      importance: """
        Only one of the two can be meant, and programs differ in which they take: a figure that you \
        see in the file might not be the one that is counted.
        """,
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "women": 42,
          "source": "ipu-2026" }
        """,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 42, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .unknownKey,
      """
      The record has a key that means nothing there. Usually it is misspelt, or belongs to another \
      kind of record; capital letters matter.
      """,
      importance: """
        If it were skipped, the figure behind it would be lost without anybody noticing. There are \
        no comments in JSON: remarks go into 'note'.
        """,
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "memebrs": 133, "women": 40, "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .missingKey,
      "The record lacks a key that every record of its kind needs, or that its other keys call for.",
      importance: """
        A figure without a source or a date cannot be checked or set against a period, and a body \
        without an id cannot be named.
        """,
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": 40 }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .inapplicableKey,
      """
      The key exists, but makes no sense for a record of this kind: a count of things has no \
      'whole', for example, and a milestone has no threshold.
      """,
      importance: """
        Somebody expects it to have an effect, and it would have none. Delete the key, or correct \
        the record's 'kind' or 'measure'.
        """,
      in: .indicators,
      wrong: """
        { "id": "decree", "name": "Gender law decree", "kind": "milestone",
          "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "status": "planned", "value": 1,
              "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "decree", "name": "Gender law decree", "kind": "milestone",
          "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "status": "planned", "source": "ipu-2026" }
          ] }
        """),
    DiagnosticExplanation(
      .wrongType,
      """
      The value is of another sort than the key wants: a number in quotation marks, for example, a \
      text where a list in [ ] belongs, or 'null'. Where something is not known, leave the key out.
      """,
      importance: "A number in quotation marks is text, and cannot be counted.",
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": "40", "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .unknownValue,
      "The key takes one of a few fixed words, and this is not among them. Capital letters matter.",
      importance: """
        The words decide what is calculated and how it is shown, and each is translated; a word that \
        is not known has no meaning to go by.
        """,
      in: .bodyKeys,
      wrong: """
        "id": "assembly",
        "name": "National Assembly",
        "kind": "parliament",
        "targets": ["thirty-per-cent"]
        """,
      right: """
        "id": "assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "targets": ["thirty-per-cent"]
        """),
    DiagnosticExplanation(
      .emptyText,
      "There is nothing between the quotation marks, or only spaces.",
      importance: """
        It would leave a gap in the scorecard. What is optional is left out with its key; what is \
        required needs words.
        """,
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026",
          "locator": "" }
        """,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .emptyList,
      "A list that needs at least one entry has none: an observation names no source.",
      importance: "Every figure must say where it comes from, or nobody can check it.",
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": [] }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": ["ipu-2026"] }"#),
  ]
}
