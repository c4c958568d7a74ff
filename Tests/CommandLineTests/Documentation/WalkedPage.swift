import Foundation
import Testing

/// A page of documentation that is walked through: its commands are run in a shell, one after the
/// other in one folder, and what its tables say to overwrite is overwritten.
struct WalkedPage {
  /// The page with the answers that the commands gave, in the place of those that it shows.
  private(set) var answered = ""
  /// How many commands were run.
  private(set) var commandCount = 0
  /// How many texts were overwritten.
  private(set) var replacementCount = 0

  private let folder: URL
  private let locale: String

  /// - Parameter locale: the locale of whoever walks.
  init(_ text: String, in folder: URL, locale: String = "C.UTF-8") throws {
    self.folder = folder
    self.locale = locale
    var answer: String?
    var block: (language: Substring, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if let open = block {
        guard line == "```" else {
          block?.lines.append(line)
          continue
        }
        let content = open.lines.map { $0 + "\n" }.joined()
        if open.language == "sh" {
          #expect(answer == nil, "a command without an answer below it")
          answer = try run(content)
          commandCount += 1
          answered += content
        } else {
          answered += try #require(answer, "an answer without a command")
          answer = nil
        }
        block = nil
      } else if line.hasPrefix("```") {
        block = (line.dropFirst(3), [])
      } else if let row = line.wholeMatch(of: /\| `(.+)` \| `(.+)` \|/) {
        try overwrite(String(row.output.1), String(row.output.2))
        replacementCount += 1
      }
      answered += line + "\n"
    }
    #expect(answer == nil && block == nil)
  }

  private func run(_ command: String) throws -> String {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "{\n\(command)} >../answer 2>&1"]
    let tools = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    shell.environment = ["LANG": locale, "PATH": "\(tools):/usr/bin:/bin"]
    shell.currentDirectoryURL = folder
    try shell.run()
    shell.waitUntilExit()
    let answer = folder.deletingLastPathComponent().appending(path: "answer")
    let text = try String(contentsOf: answer, encoding: .utf8)
    #expect(shell.terminationStatus == 0, "\(command)\(text)")
    return text
  }

  private func overwrite(_ old: String, _ new: String) throws {
    let file = folder.appending(path: "indicators.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old), "'\(old)' is not in the file")
    try Data(text.replacing(old, with: new).utf8).write(to: file)
  }
}
