import Testing

@testable import wps_cli

/// What `--help` prints.
@Suite struct HelpTests {
  @Test func `no help is wider than a terminal`() {
    for command in Commands.shown {
      for line in HelpText.text(for: command).split(separator: "\n") {
        #expect(line.count <= 80, "\(command.name): \(line)")
      }
    }
  }

  @Test func `many options stand under headings`() {
    let help = CommandRun(["record", "--help"]).output
    let headings = help.split(separator: "\n").filter { $0.hasSuffix(":") && !$0.hasPrefix(" ") }
    #expect(
      headings == [
        "When:", "Figures:", "Source:", "Remarks:", "Corrections:", "The file:", "Help:",
        "Examples:",
      ])
    #expect(CommandRun(["validate", "--help"]).output.contains("\nOptions:\n  --strict"))
  }

  @Test func `sentences of the manual page end where they do`() {
    let page = ManualPage.text
    #expect(page.contains("such as \\(aqpara. 2\\(aq"))
    #expect(page.contains("\n.Dl git config diff.wps.command"))
    #expect(!page.contains("show this text"))
  }
}
