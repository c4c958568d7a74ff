extension DiagnosticExplanation {
  /// What is wrong with the ids by which records name each other.
  static let ofReferences: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .duplicateID,
      """
      Two records of a kind have the same id, or one list names an id twice. Bodies and indicators \
      count as one kind.
      """,
      importance: """
        Whoever names the id could mean either, and a command would record a figure under the wrong \
        one. It is easily left behind when a record is copied.
        """,
      in: .indicators,
      wrong: """
        { "id": "assembly", "name": "Assembly's law adopted", "kind": "milestone",
          "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "status": "done", "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "assembly-law", "name": "Assembly's law adopted", "kind": "milestone",
          "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "status": "done", "source": "ipu-2026" }
          ] }
        """),
    DiagnosticExplanation(
      .unknownID,
      """
      A record names a source, target, group or body by an id that no record of that kind has. The \
      id is misspelt, or the record was never added or was deleted.
      """,
      importance: "The figure would stand there without its source, or go unjudged.",
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2062" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .circularReference,
      """
      Following 'partOf' (or 'successor') from body to body leads back to the first: a body would be \
      a part of itself, or come after itself.
      """,
      importance: """
        Members are added up once for the whole and not again for its parts; in a circle there is no \
        whole to begin with.
        """,
      in: .bodies,
      wrong: """
        { "id": "assembly", "name": "National Assembly", "kind": "legislature",
          "partOf": "bureau", "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 133, "women": 40,
              "source": "ipu-2026" }
          ] },
        { "id": "bureau", "name": "Bureau of the Assembly", "kind": "legislature",
          "partOf": "assembly", "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 12, "women": 4, "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "assembly", "name": "National Assembly", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 133, "women": 40,
              "source": "ipu-2026" }
          ] },
        { "id": "bureau", "name": "Bureau of the Assembly", "kind": "legislature",
          "partOf": "assembly", "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 12, "women": 4, "source": "ipu-2026" }
          ] }
        """),
    DiagnosticExplanation(
      .measureMismatch,
      """
      A body, list or indicator names a target that measures something else. The women's share, for \
      example, needs people and fits bodies and lists; 'share', 'count', 'level' and 'done' fit \
      indicators, 'placement' lists, and 'heldByWoman' the positions of a body.
      """,
      importance: "There would be nothing to hold against the target, and never a verdict.",
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "share", "atLeast": "30%" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%" }
        """),
  ]
}
