import Foundation
import Testing

/// The command that README shows does what README says, in a shell.
@Suite struct ReadmeCommandTests {
  @Test func `the figure that README records is recorded`() throws {
    let readme = try String(
      contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    func block(_ language: String) throws -> Substring {
      let section = try #require(readme.range(of: "### Record a figure")).upperBound
      let fence = "```\(language)\n"
      let start = try #require(readme.range(of: fence, range: section..<readme.endIndex)).upperBound
      let end = try #require(readme.range(of: "```\n", range: start..<readme.endIndex)).lowerBound
      return readme[start..<end]
    }
    let shipped = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    let file = try ScratchFile(shipped)
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    // A first line that begins the quarter, as README has it before.
    shell.arguments = [
      "-c", "wps-cli quarter --begin 2026-Q4 >list 2>&1 && {\n\(try block("sh"))} >out 2>&1",
    ]
    let tools = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    shell.environment = ["LANG": "C.UTF-8", "PATH": "\(tools):/usr/bin:/bin"]
    shell.currentDirectoryURL = file.folder
    try shell.run()
    shell.waitUntilExit()
    let told = try String(contentsOf: file.folder.appending(path: "out"), encoding: .utf8)
    #expect(told == (try block("text")))
    #expect(shell.terminationStatus == 0)
    let lines = try file.text.split(separator: "\n").map(String.init)
    let added = lines.difference(from: shipped.split(separator: "\n").map(String.init)).insertions
    // The period, five lines of the source and five of the figure.
    #expect(added.count == 11, "\(added)")
  }
}
