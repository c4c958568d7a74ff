import Testing

@testable import wps_cli

/// How the subject is found that somebody names, or what is said where it is not.
@Suite struct SubjectLookupTests {
  private func explain(_ word: String, _ registry: String = registry) -> CommandRun {
    CommandRun(["explain", word, "--file", "-"], input: registry)
  }

  private static let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#),
    body: #", "abbreviation": { "en": "NA", "fr": "AN" }"#
  ).replacing(
    #""name": "Body""#, with: #""name": { "en": "National Assembly", "fr": "Assemblée nationale" }"#
  )

  @Test func `letter case does not matter`() {
    #expect(explain("BODY").output == explain("body").output)
    #expect(explain("Body").status == .success)
  }

  @Test(arguments: [
    "National Assembly", "national assembly", "Assemblée nationale", "Asemblée nationale", "an",
    "Assembly",
  ])
  func `a name or an abbreviation finds the id`(word: String) {
    #expect(
      explain(word).problems == "wps-cli: the file has no body or indicator '\(word)'. "
        + "Did you mean 'body' (National Assembly)?\n")
  }

  @Test func `the id of another record is told apart`() {
    #expect(
      explain("source").problems
        == "wps-cli: 'source' is a source, and a body or an indicator is wanted\n")
    #expect(explain("target").problems.contains("'target' is a target, and a body"))
  }

  @Test func `many ids are not listed`() throws {
    #expect(explain("zzzzzz").problems.hasSuffix("'zzzzzz'. It has body\n"))
    let shipped = CommandRun(["explain", "zzzzzz", "--file", Repository.registry])
    #expect(shipped.problems.contains("'zzzzzz'. The file lists its "))
    #expect(shipped.problems.count < 120)
  }

  @Test func `a code may have brackets, and a subject its name`() {
    #expect(CommandRun(["explain", "[unknown-key]"]).output.hasPrefix("unknown-key (error)"))
    let named = Self.registry.replacing(#""id": "body""#, with: #""id": "unknown-key""#)
    #expect(explain("unknown-key", named).output.contains("National Assembly"))
    #expect(
      explain("unknown-key").problems.hasSuffix(
        "'unknown-key'. It is the code of a diagnostic: 'wps-cli explain unknown-key'\n"))
  }
}
