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
    "National Assembly", "national assembly", "Assemblee nationale", "an",
  ])
  func `a name or an abbreviation is as good as the id`(word: String) {
    #expect(explain(word).output == explain("body").output)
    #expect(explain(word).status == .success)
  }

  @Test func `a name that two have is none`() {
    let twice = Self.chambers.replacing("House of Deputies", with: "Senate")
    let run = explain("senate", twice)
    #expect(run.status == .unusable)
    #expect(run.problems.contains("Did you mean 'lower' (Senate) or 'upper' (Senate)?"))
  }

  @Test(arguments: ["Asemblée nationale", "Assembly"])
  func `a part of a name, or one misspelt, finds the id`(word: String) {
    #expect(
      explain(word).problems == "wps-cli: the file has no body, list or indicator '\(word)'. "
        + "Did you mean 'body' (National Assembly)?\n")
  }

  @Test func `the id of another record is told apart`() {
    #expect(
      explain("source").problems
        == "wps-cli: 'source' is a source, and a body, a list or an indicator is wanted\n")
    #expect(explain("target").problems.contains("'target' is a target, and a body"))
  }

  @Test func `many ids are not listed`() throws {
    #expect(explain("zzzzzz").problems.hasSuffix("'zzzzzz'. It has 'body' (National Assembly)\n"))
    let shipped = CommandRun(["explain", "zzzzzz", "--file", Repository.registry])
    #expect(
      shipped.problems.contains("'zzzzzz'. 'wps-cli list' lists all "))
    #expect(shipped.problems.count < 120)
  }

  private static let chambers = """
    { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2",
      "groups": [{ "id": "bodies", "name": "Decision-making bodies" }],
      "sources": [{ "id": "ipu", "title": { "en": "IPU Parline", "fr": "IPU : Parline" } }],
      "targets": [],
      "bodies": [
        { "id": "lower", "name": "House of Deputies", "kind": "legislature", "targets": [], "observations": [] },
        { "id": "upper", "name": "Senate", "kind": "legislature", "targets": [], "observations": [] },
        { "id": "cabinet", "name": "Government", "kind": "government", "targets": [], "observations": [] }
      ] }
    """

  private static let chambersMeant =
    "Did you mean 'lower' (House of Deputies) or 'upper' (Senate)? "
    + "'wps-cli list' lists all 3\n"

  @Test(arguments: [
    ["record", "parliament", "--period", "2020-Q2", "--dry-run", "--file", "-"],
    ["explain", "parlement", "--file", "-"], ["scorecard", "-", "--body", "parliament"],
    ["export", "-", "--body", "parliament"],
  ])
  func `the kind of a body finds those that are of it`(arguments: [String]) {
    let run = CommandRun(arguments, input: Self.chambers)
    #expect(run.status == .unusable && run.problems.hasSuffix(Self.chambersMeant), "\(run)")
  }

  @Test func `a group is found by its name`() {
    let run = CommandRun(["scorecard", "-", "--group", "Decision making"], input: Self.chambers)
    #expect(
      run.problems == "wps-cli: the file has no group 'Decision making'. "
        + "Did you mean 'bodies' (Decision-making bodies)?\n")
  }

  @Test func `at most five are named`() {
    let bodies = (1...7).map {
      #"{ "id": "chamber-\#($0)", "name": "House \#($0)", "kind": "legislature", "targets": [], "#
        + #""observations": [] }"#
    }
    let registry = Self.chambers.replacing(
      "\"bodies\": [\n", with: "\"bodies\": [\n\(bodies.joined(separator: ",\n")),\n")
    let run = CommandRun(["explain", "House", "--file", "-"], input: registry)
    #expect(run.problems.split(separator: "(").count == 6)
    #expect(run.problems.hasSuffix("lists all 10\n"))
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
