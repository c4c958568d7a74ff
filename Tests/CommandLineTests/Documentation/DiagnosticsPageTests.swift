import Foundation
import Testing

@testable import WPSIndicators
@testable import wps_cli

/// `docs/diagnostics.md` has a section for each code, from the table that `explain` reads.
///
/// `WPS_RECORD=1 swift test --filter DiagnosticsPageTests` makes the page anew.
@Suite struct DiagnosticsPageTests {
  @Test func `the page is made of today's explanations`() throws {
    let file = Repository.root.appending(path: "docs/diagnostics.md")
    try RecordedPage(file: file).expect(Self.page)
  }

  private static let introduction = """
    # What the diagnostics mean

    `wps-cli validate`, and every other command that reads the file, reports what is wrong with it:
    the place, what was found there, and in brackets the code of the problem. An **error** must be
    mended before the file can be used; a **warning** deserves a look. Of very many problems the first
    hundred of each code are shown, then how many more there are; `wps-cli validate --all` shows all.
    `--format json` lists them all in any case, and so do the library, C and Python.

    Each code is explained here with an example, and by `wps-cli explain CODE`. The examples are
    parts of a small file; the line numbers in the answers are that file's. Some are about tables
    that `wps-cli import` reads, and which can have most of the other problems too. What all the
    keys mean is in [file-format.md](file-format.md).

    """

  private static var page: String {
    let explanations = DiagnosticExplanation.all
    var page = introduction
    for severity in [Diagnostic.Severity.error, .warning] {
      page += "\n\(severity.rawValue.capitalized)s: "
      page += explanations.map(\.code).filter { $0.severity == severity }
        .map { "[\($0.name)](#\($0.name))" }.joined(separator: ",\n")
      page += ".\n"
    }
    return page + explanations.map(section).joined()
  }

  private static func section(_ explanation: DiagnosticExplanation) -> String {
    let (wrong, right) = (explanation.wrong, explanation.right)
    let remark = wrong.remark.map { "; \($0.english)" } ?? ""
    let severity = explanation.code.severity.rawValue.capitalized
    let meaning = "\(severity). \(explanation.meaningByCommands.english)"
    let prose = [meaning, explanation.importance.english].map { paragraph in
      paragraph.wrapped(to: 100).joined(separator: "\n").replacing("<", with: "&lt;") + "\n"
    }
    return """

      ## \(explanation.code.name)

      \(prose.joined(separator: "\n"))
      Wrong (\(wrong.place.words.english)\(remark)):

      ```text
      \(wrong.fragment)
      ```

      ```text
      \(DiagnosticPage.drawing(of: wrong, in: .english))```

      \(DiagnosticPage.headingOfRight(explanation).english):

      ```text
      \(right.fragment)
      ```

      """
  }
}
