import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// What `--help` prints.
@Suite struct HelpTests {
  @Test(arguments: Language.allCases)
  func `no help is wider than a terminal`(language: Language) {
    for command in [nil] + Commands.all.map({ Optional($0.spec) }) {
      let help = HelpText.text(for: command, in: language)
      for line in help.split(separator: "\n") {
        #expect(line.count <= 80, "\(command?.name ?? ""): \(line)")
      }
    }
  }

  @Test func `many options stand under headings`() {
    func headings(_ language: String) -> [Substring] {
      CommandRun(["record", "--help", "--language", language]).output.split(separator: "\n")
        .filter { $0.hasSuffix(":") && !$0.hasPrefix(" ") }
    }
    #expect(
      headings("en") == [
        "When:", "Figures:", "Source:", "Remarks:", "Corrections:", "The file:", "Help:",
        "Examples:",
      ])
    #expect(
      headings("fr").map { $0.replacing("\u{A0}:", with: "") } == [
        "Date", "Chiffres", "Source", "Remarques", "Corrections", "Le fichier", "Aide", "Exemples",
      ])
    #expect(CommandRun(["validate", "--help"]).output.contains("\nOptions:\n  --strict"))
  }

  /// What stands for a value is a word of the language, so that the help can be read aloud.
  @Test func `placeholders are French in French`() {
    for command in Commands.shown {
      let names = command.operands.map(\.name) + command.allOptions.compactMap(\.value)
      for word in names.flatMap(Self.words) where word.allSatisfy(\.isUppercase) {
        #expect(
          (Placeholder.french[word] != nil) != Placeholder.international.contains(word),
          "\(command.name): \(word) is to be named in Placeholder")
      }
      let french = Self.words(HelpText.text(for: command, in: .french))
      let english = french.filter { Placeholder.french[$0] != nil }
      #expect(english.isEmpty, "\(command.name): \(english)")
    }
    let value = CommandRun(["record", "cnt", "--title", "--language", "fr"])
    #expect(
      value.problems.hasSuffix(
        "est une option. Si c’est bien la valeur voulue, écrivez "
          + "«\u{A0}--title=--language\u{A0}»\n"))
    #expect(
      CommandRun(["record", "--language", "fr", "--title"]).problems.hasSuffix(
        "Écrivez «\u{A0}--title TEXTE\u{A0}»\n"))
  }

  /// The words of a text, whatever stands between them.
  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map { String($0) }
  }

  @Test func `sentences of the manual page end where they do`() {
    let page = ManualPage.text(in: .english)
    #expect(page.contains("such as \\(aqpara. 2\\(aq"))
    #expect(page.contains("\n.Dl git config diff.wps.command"))
    #expect(!page.contains("show this text"))
  }

  /// All help in one page for each language.
  @Test(arguments: Language.allCases)
  func `the help is as it was`(language: Language) throws {
    let options = ["--help", "--language", language.rawValue]
    let pages = [options] + Commands.shown.map { [$0.name] + options }
    let help = pages.map { arguments in
      let run = CommandRun(arguments)
      #expect(run.status == .success && run.problems == "")
      return "$ wps-cli \(arguments.joined(separator: " "))\n" + run.output
    }
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: "help/\(language.rawValue).txt")
    try RecordedPage(file: file).expect(help.joined(separator: "\n"))
  }

  /// What is said of a command.
  private static func messages(_ command: CommandSpec) -> [Message] {
    [command.summary, command.description, command.notes]
      + command.allOptions.flatMap { [$0.help] + ($0.heading.map { [$0] } ?? []) }
  }

  /// The sentences of a text, without the command lines that stand between.
  private static func sentences(_ text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.hasPrefix("  ") }.joined(separator: " ")
      .split { ".;:".contains($0) }
      .map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test func `no English sentence is left in the French help`() {
    for command in Commands.all.map({ $0.spec }) {
      for message in Self.messages(command) {
        let french = Self.sentences(message.french)
        let sentences = Self.sentences(message.english)
        // Fewer words may be what is typed, and so may words of the file with commas between.
        for sentence in sentences
        where sentence.split(separator: " ").count > 2
          && !sentence.split(separator: ", ").allSatisfy({ !$0.contains(" ") })
        {
          #expect(!french.contains(sentence), "\(command.name)")
        }
      }
    }
  }

  @Test func `the help is in the language of the option, else of the locale`() {
    let french = ["LANG": "fr_ML.UTF-8"]
    let heading = "Utilisation\u{A0}: wps-cli validate"
    #expect(CommandRun(["validate", "--help", "--language", "fr"]).output.contains(heading))
    #expect(CommandRun(["validate", "--help"], environment: french).output.contains(heading))
    #expect(CommandRun(["help", "validate"], environment: french).output.contains(heading))
    #expect(CommandRun(["--language=fr", "help", "validate"]).output.contains(heading))
    #expect(
      CommandRun(["validate", "--help", "--language", "en"], environment: french).output
        .contains("Usage: wps-cli validate"))
  }

  @Test func `where only ASCII can be shown, accents are taken off`() {
    let help = CommandRun(["--help"], environment: ["LANG": "fr_FR"]).output
    #expect(help.contains("Suit la representation des femmes"))
    #expect(help.utf8.allSatisfy { $0 < 0x80 })
  }
}
