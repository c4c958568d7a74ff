import Testing

@testable import wps_cli

/// A registry with one target, t30: by law 30 per cent women; what a row of the board says of it.
struct BoardRowRegistry {
  /// The whole file.
  let text: String

  /// A registry of one body.
  /// - Parameters:
  ///   - target: keys of the target.
  ///   - observations: figures of the body, each with its period.
  init(_ target: String = womenShare, _ observations: String...) {
    let all = observations.map { observation in
      observation.contains("\"source\"")
        ? "{ \(observation) }" : "{ \(observation), \"source\": \"s\" }"
    }
    self.init(
      target: target,
      bodies: """
        { "id": "b", "name": "Body", "kind": "other", "targets": ["t30"],
          "observations": [\(all.joined(separator: ", "))] }
        """)
  }

  init(target: String = womenShare, bodies: String) {
    text = """
      { "formatVersion": 1, "title": "Test", "reportingPeriod": "2025-Q4",
        "sources": [
          { "id": "s", "title": "First" }, { "id": "s2", "title": "Second" },
          { "id": "s3", "title": "Third" }
        ],
        "targets": [
          { "id": "t30", "name": "Thirty", "basis": "law", "source": "s", "locator": "1",
            \(target) },
          { "id": "held", "name": "A woman", "basis": "commitment", "measure": "heldByWoman" }
        ],
        "bodies": [\(bodies)] }
      """
  }

  static let womenShare = #""measure": "womenShare", "atLeast": "30%""#
  static let eitherSex = #""measure": "eitherSexShare", "atLeast": "40%""#

  /// What a command writes, with common spaces.
  private func written(_ options: [String]) -> String {
    CommandRun(["scorecard", "-"] + options, input: text).output
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  /// The lines of the board in a terminal.
  func lines(in language: String = "en") -> [String] {
    written(["--language", language]).split(separator: "\n").map(String.init)
  }

  /// The first line that begins with a sign.
  func line(in language: String = "en") -> String {
    lines(in: language).first { "✓✗?–≈".contains($0.prefix(1)) } ?? ""
  }

  /// The rows of the Markdown table that have a verdict.
  func rows(in language: String = "en") -> [[String]] {
    MarkdownReader.tables(written(["--format", "markdown", "--language", language]))
      .flatMap(\.rows).filter { !$0[2].isEmpty }
  }

  /// The words of the picture.
  func picture(in language: String = "en") -> String {
    Self.words(written(["--format", "svg", "--language", language]))
  }

  /// The words of the page, each element's on its own.
  func page(in language: String = "en") -> String {
    Self.words(written(["--format", "html", "--language", language]))
  }

  private static func words(_ markup: String) -> String {
    markup.replacing(/<[^>]*>/, with: "|").replacing(/\|+/, with: "|")
  }
}
