import Foundation
import Testing

@testable import wps_cli

@Suite struct SchemaCommandTests {
  @Test func `the schema in the repository is the one that is printed`() throws {
    let run = CommandRun(["schema"])
    #expect(run.status == .success && run.problems == "")
    let file = Repository.root.appending(path: "schema/indicators.schema.json")
    try RecordedPage(file: file).expect(run.output)
  }

  @Test func `the shipped registry names it in its first line`() throws {
    let text = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    #expect(text.hasPrefix("{\n  \"$schema\": \"schema/indicators.schema.json\",\n"))
  }

  @Test func `it takes no file`() {
    let run = CommandRun(["schema", "indicators.json"])
    #expect(run.status == .unusable)
    #expect(run.problems == "wps-cli: unexpected argument 'indicators.json'\n")
  }
}
