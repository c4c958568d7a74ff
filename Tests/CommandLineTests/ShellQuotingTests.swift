import Foundation
import Testing

@testable import wps_cli

/// Words for a command line, given back by a shell.
@Suite struct ShellQuotingTests {
  @Test(
    arguments: [
      "", "a/b-c+1.json", "it's mine.json", "données.json", "'\u{301}", "\\'$HOME `x`\"*~",
      "a\u{1B}[1m\n\tb'\\", "\u{202E}x", "-x",
    ], [false, true])
  func `a shell gives back the same bytes`(word: String, isASCII: Bool) throws {
    let quoted = word.quotedForShell(isASCII: isASCII)
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = ["-c", "printf -- %s \(quoted)"]
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    #expect(Array(output) == Array(word.utf8), "\(quoted)")
    #expect(quoted.unicodeScalars.allSatisfy { $0.value >= 0x20 && (!isASCII || $0.isASCII) })
  }

  @Test func `only what a shell would act upon is quoted`() {
    #expect("a/b-c+1.json".quotedForShell() == "a/b-c+1.json")
    #expect("it's mine.json".quotedForShell() == #"'it'\''s mine.json'"#)
    #expect("données.json".quotedForShell() == "'données.json'")
    #expect("données.json".quotedForShell(isASCII: true) == #"$'donn\303\251es.json'"#)
  }
}
