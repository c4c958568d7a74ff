import Foundation
import Testing
import WPSIndicatorsFiles

@testable import wps_cli

/// Names for a command line, given back by the shells.
@Suite struct ShellQuotingTests {
  /// Those that are here, of which every system has the first.
  private static let shells = ["/bin/sh", "/bin/bash", "/bin/dash", "/bin/zsh", "/usr/bin/zsh"]
    .filter(FileManager.default.isExecutableFile)

  private static let names: [FileName] = [
    "", "a/b-c+1.json", "it's mine.json", "données.json", "l’accord.json", "'\u{301}",
    "\\'$HOME `x`\"*~", "a\u{1B}[1m\n\tb'\\%d!", "\u{202E}x", "é'\u{301};touch PWNED;'\u{301}", "~",
    "end\n", "\n\n", "=ls", "$(touch PWNED)\u{7}", "\u{10FFE9}", "a\u{9B}", "{a,b} #c",
    FileName(bytes: Array("caf".utf8) + [0xE9, 0xFF]), FileName(bytes: [0xC3, 0x28, 0x27, 0x0A]),
  ]

  @Test(arguments: names, [false, true])
  func `a shell gives back the same bytes`(name: FileName, isASCII: Bool) throws {
    let quoted = name.quotedForShell(isASCII: isASCII)
    for path in Self.shells {
      let shell = Process()
      shell.executableURL = URL(filePath: path)
      shell.arguments = ["-c", "printf %s \(quoted)"]
      let pipe = Pipe()
      shell.standardOutput = pipe
      try shell.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      shell.waitUntilExit()
      #expect(Array(output) == name.bytes, "\(path): \(quoted)")
    }
    let isLineEnd = { (scalar: Unicode.Scalar) in scalar == "\n" }
    let scalars = quoted.unicodeScalars.filter { !isLineEnd($0) }
    #expect(scalars.allSatisfy { $0.value >= 0x20 && (!isASCII || $0.isASCII) })
    #expect(scalars.count == quoted.unicodeScalars.count || name.bytes.last == 0x0A)
  }

  @Test func `only what a shell would act upon is quoted`() {
    let quoted = { (name: FileName, isASCII: Bool) in name.quotedForShell(isASCII: isASCII) }
    #expect(quoted("a/b-c+1.json", false) == "a/b-c+1.json")
    #expect(quoted("it's mine.json", false) == #"'it'\''s mine.json'"#)
    #expect(quoted("données.json", false) == "'données.json'")
    #expect(quoted("données.json", true) == #""$(printf 'donn\303\251es.json')""#)
    // A command would take it for an option.
    #expect(quoted("-x.json", false) == "./-x.json")
    #expect(quoted("--é", true) == #""$(printf './--\303\251')""#)
  }
}
