import Testing

@testable import wps_cli

/// The options of `scorecard` that say how it is written.
@Suite struct RenderingArgumentsTests {
  private let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#))

  @Test(arguments: [
    (
      ["--link", "fr=x"], "'--link' changes nothing in 'text'. Add '--format html', or leave it out"
    ),
    (
      ["--format", "json", "--history", "8"], "'--history' changes nothing in 'json'. Leave it out"
    ),
    (
      ["--format", "csv", "--compare-with", "2019-Q2"],
      "'--compare-with' changes nothing in 'csv'. Add '--full'"
    ),
    (
      ["--history", "61"],
      "'61' is not a number of quarters for '--history'. Write '--history 24', or any from 1 to 60"
    ),
    (
      ["--history", "+8"],
      "'+8' is not a number of quarters for '--history'. Write '--history 24', or any from 1 to 60"
    ),
    (
      ["--format", "html", "--link", "es=x"],
      "'es' is not a language of '--link'. The languages are en, fr"
    ),
    (
      ["--format", "html", "--link", "card.fr.html"],
      "'card.fr.html' is not a language and an address for '--link'. Write '--link fr=ADDRESS'"
    ),
    (
      ["--format", "html", "--link", "fr=a.html", "--link", "fr=b.html"],
      "'--link fr=…' is given twice"
    ),
    (
      ["--format", "html", "--link", "fr=javascript:alert(1)"],
      "'javascript:alert(1)' is not an address for '--link'. Write the name of a file beside the "
        + "page, such as 'fr=card.fr.html', or an address that begins with https://"
    ),
    (["--full=yes"], "'--full' takes no value"),
  ])
  func `what cannot be meant is refused`(options: [String], problem: String) {
    let run = CommandRun(["scorecard", "-"] + options, input: registry)
    #expect(run.status == .unusable && run.output == "")
    #expect(run.problems == "wps-cli: \(problem)\n")
  }

  @Test func `a page links to the other language, and not to its own`() {
    let run = CommandRun(
      [
        "scorecard", "-", "--format", "html", "--link", "en=https://x.org/?a=1&b",
        "--link=fr=card.fr.html",
      ], input: registry)
    #expect(run.status == .success)
    let link = #"<a href="card.fr.html" hreflang="fr" lang="fr">Cette page en français</a>"#
    #expect(run.output.contains(link))
    #expect(run.output.contains(#"<link rel="alternate" hreflang="fr" href="card.fr.html" />"#))
    #expect(!run.output.contains("x.org"))
    let french = CommandRun(
      [
        "scorecard", "-", "--format", "html", "--language", "fr", "--link",
        "en=https://x.org/?a=1&b",
      ], input: registry)
    #expect(
      french.output.contains(
        #"<a href="https://x.org/?a=1&amp;b" hreflang="en" lang="en">This page in English</a>"#))
    let none = CommandRun(["scorecard", "-", "--format", "html"], input: registry)
    #expect(!none.output.contains("hreflang"))
  }

  @Test(arguments: ["html", "json"])
  func `what shows everything does so with --full as well`(format: String) {
    let arguments = ["scorecard", "-", "--format", format]
    let plain = CommandRun(arguments, input: registry)
    let full = CommandRun(arguments + ["--full"], input: registry)
    #expect(full.status == .success && full.output == plain.output)
  }
}
