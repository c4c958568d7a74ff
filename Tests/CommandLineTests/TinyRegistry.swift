/// Registries of one body, or one indicator, for the tests to vary.
enum TinyRegistry {
  /// A registry with one body, one observation of 2020-Q2 and one target of 30 per cent.
  static func body(
    _ observation: String, target: String = #""measure": "womenShare", "atLeast": "30%""#,
    body: String = ""
  ) -> String {
    subject(
      target: target,
      bodies: """
        { "id": "body", "name": "Body", "kind": "other", "targets": ["target"]\(body),
          "observations": [
            \(observation)
          ] }
        """)
  }

  /// A registry whose bodies and indicators are all in one group, so that it has a heading.
  static func grouped(_ registry: String) -> String {
    registry.replacing(
      #""title": "Test","#, with: #""title": "Test", "groups": [{ "id": "g", "name": "Group" }],"#
    ).replacing(#""kind":"#, with: #""group": "g", "kind":"#)
  }

  /// One observation of 2020-Q2.
  static func observation(_ figures: String) -> String {
    #"{ "period": "2020-Q2", \#(figures), "source": "source" }"#
  }

  /// A registry with one indicator.
  static func indicator(_ kind: String, _ observation: String, target: String) -> String {
    subject(
      target: target, bodies: "",
      indicators: """
        { "id": "indicator", "name": "Indicator", "kind": "\(kind)", "targets": ["target"],
          "observations": [
            \(observation)
          ] }
        """)
  }

  private static func subject(target: String, bodies: String, indicators: String = "") -> String {
    """
    { "formatVersion": 1, "title": "Test", "reportingPeriod": "2020-Q2",
      "sources": [{ "id": "source", "title": "Source" }],
      "targets": [
        { "id": "target", "name": "Target", "basis": "benchmark", \(target) }
      ],
      "bodies": [\(bodies)],
      "indicators": [\(indicators)] }
    """
  }
}
