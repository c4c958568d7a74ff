import Foundation
import Testing
import WPSIndicatorsFiles

@testable import wps_cli

/// Names of files that are not text, from the command line to the disk.
@Suite struct FileNameTests {
  private static let names: [[UInt8]] = [
    Array("données.json".utf8), Array("caf".utf8) + [0xE9], [0xFF, 0xC3, 0x28], [0xED, 0xA0, 0x80],
    // The scalars that stand in for bytes, as a name may have them.
    Array("\u{10FF80}x\u{10FFFF}".utf8), Array("\u{10FF7F}\u{10FFFE}".utf8) + [0xF4, 0x8F],
  ]

  @Test(arguments: names)
  func `a word of the command line names the very bytes`(bytes: [UInt8]) {
    let word = String(argument: bytes)
    #expect(FileName(argument: word).bytes == bytes)
    #expect(word.isText == (String(validating: bytes, as: UTF8.self) == word))
  }

  @Test func `what is not UTF-8 is shown by its bytes`() {
    let word = String(argument: Array("caf".utf8) + [0xE9])
    #expect(FileName(argument: word).description == #"caf\xE9"#)
    #expect(
      CommandRun(["validate", word]).problems
        == "wps-cli: cannot read 'caf\\xE9': there is no such file or folder\n")
    #expect(
      CommandRun(["record", "b", "--quote", word]).problems
        == "wps-cli: 'caf\\xE9' is not text in UTF-8\n")
    #expect(
      CommandRun(["explain", word, "--file", Repository.registry]).problems.contains(#"\xE9"#))
  }

  /// The folder of a name, which others are made of.
  @Test(arguments: [("a/b/c.json", "a/b/"), ("c.json", ""), ("/c", "/"), ("a/", "a/")])
  func `the folder of a name`(name: FileName, folder: FileName) {
    #expect(name.folder == folder)
  }
}
