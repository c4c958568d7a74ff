import Foundation
import Testing

@testable import wps_cli

@Suite struct ManualTests {
  @Test func `the page in the repository is the one that is printed`() throws {
    let run = CommandRun(["manual"])
    #expect(run.status == .success && run.problems == "")
    let file = Repository.root.appending(path: "man/wps-cli.1")
    try RecordedPage(file: file).expect(run.output)
  }

  /// Read from the file, with another eye than the one that wrote it.
  @Test func `it has every command and every option, and nothing that is hidden`() throws {
    let file = Repository.root.appending(path: "man/wps-cli.1")
    let page = try String(contentsOf: file, encoding: .utf8)
    let sections = page.components(separatedBy: "\n.Ss ").dropFirst()
    #expect(sections.map { $0.prefix { $0 != "\n" } } == Commands.shown.map { $0.name[...] })
    for (section, command) in zip(sections, Commands.shown) {
      let options = section.components(separatedBy: "\n.It Fl -").dropFirst().map {
        "--" + $0.prefix { !$0.isWhitespace }
      }
      #expect(options == (command.options + [.help]).map(\.name), "\(command.name)")
    }
    #expect(!page.contains("complete --"))
  }
}
