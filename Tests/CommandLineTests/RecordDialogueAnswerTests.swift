import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// What the dialogue of `wps-cli record` makes of answers that are short, wrong or only half meant.
@Suite struct RecordDialogueAnswerTests {
  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(try String(contentsOfFile: Repository.registry, encoding: .utf8))
  }

  private func converse(
    _ answers: [String], about subject: [String] = [], in language: Language = .english
  ) -> CommandRun {
    CommandRun(
      ["record"] + subject + ["--file", file.path, "--language", language.rawValue],
      answers: answers)
  }

  /// What was said, however the lines are wrapped.
  private static func said(_ run: CommandRun) -> String {
    run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func observations(of id: String) throws -> Observations {
    let registry = try #require(Registry.read(SourceText(name: "f", try file.text)).registry)
    return try #require(registry.subjects.first { $0.id == id }).observations
  }

  private static let journal = "journal-du-mali-2024"
  private static let start = [journal, "government", "Q2 2024"]

  @Test(arguments: [
    ("6 women", "28 members"), ("6 femmes", "28"), ("6 of 28", ""), ("6 femmes sur 28 membres", ""),
    ("6 sur 28", "28 membres"),
  ])
  func `a number may have its noun, and bring its whole`(women: String, members: String) throws {
    let run = converse(Self.start + [women, members, "", "p. 3", "", "y", "n"])
    #expect(run.status == .success)
    let period = try #require(Period("2024-Q2"))
    let figure = try observations(of: "government").first { $0.time.period == period }
    #expect(figure?.figures[.women] == Count(6) && figure?.figures[.members] == Count(28))
  }

  @Test func `none is asked after, and 0 is what it was`() throws {
    let run = converse(Self.start + ["none", "y", "28", "", "p. 3", "", "y", "n"])
    #expect(run.output.contains("Does the source say that there are none (0)?"))
    let period = try #require(Period("2024-Q2"))
    let figure = try observations(of: "government").first { $0.time.period == period }
    #expect(figure?.figures[.women] == .zero)
  }

  @Test func `an answer that is needed is asked for in words`() {
    let source = converse([""])
    #expect(source.output.contains("Every figure has its source."))
    let subject = converse([Self.journal, ""], in: .french)
    #expect(subject.output.contains("Écrivez une partie de son nom"))
    let status = converse([Self.journal, "gender-law-decree", "2021", ""])
    #expect(status.output.contains("An answer is needed here"))
  }

  @Test func `everything that is asked is explained`() {
    let choice = converse(["ipu", "?"])
    #expect(choice.output.contains("Type the number that stands before the answer."))
    let yes = converse([Self.journal, "transition council", "?"])
    #expect(yes.output.contains("y is yes, n is no") || yes.output.contains("Type the number"))
    let taken = converse([Self.journal, "cnt", "November 2025", "?"], in: .french)
    #expect(Self.said(taken).contains("si deux sources diffèrent"))
    let write = converse(Self.start + ["6", "28", "", "p. 3", "", "?"])
    #expect(write.output.contains("Until now nothing has been written."))
  }

  /// Whoever wants none of those that are shown is not told that there are none.
  @Test func `none of several is no unknown name`() {
    let run = converse(["ipu", ""])
    #expect(run.output.contains("Then write other words of the name."))
    #expect(!run.output.contains("No source has such a title."))
  }

  @Test func `a figure that is there is told in words`() {
    let run = converse([Self.journal, "cnt", "November 2025"], in: .french)
    #expect(
      Self.said(run).contains(
        "chiffre pour cette date\u{A0}: 40 femmes sur 133, 30,1\u{A0}% (Parline"))
    #expect(!run.output.contains("women"))
    // Whoever would rather give another date is asked for the date.
    let back = converse([Self.journal, "cnt", "November 2025", "3"])
    #expect(back.output.hasSuffix("(Q1 2024)\n     [2025-11] > \n"), "\(back.output)")
  }

  @Test func `a date that another may read otherwise is asked after, but not in French`() throws {
    let asked = converse([Self.journal, "government", "05/06/2024", "n"])
    #expect(Self.said(asked).contains("Did you mean 5 June 2024?"))
    _ = converse(
      [Self.journal, "government", "05/06/2024", "6 sur 28", "", "p. 3", "", "o", "n"],
      in: .french)
    #expect(
      try observations(of: "government").contains { $0.time.asAt?.description == "2024-06-05" })
  }

  @Test func `a time before or after the body's life is refused at once`() {
    let after = converse([Self.journal, "minusma-gender-unit", "Q1 2024"])
    #expect(after.output.contains("It ended on 31 December 2023."))
    #expect(!after.output.contains("\n4."))
    let before = converse([Self.journal, "cnt", "2001"], in: .french)
    #expect(before.output.contains("Cet organe a été créé le "))
  }

  @Test func `a later figure than the date that is offered is told`() {
    let run = converse([Self.journal, "cnt"], in: .french)
    #expect(
      Self.said(run).contains("(Il y en a de plus récents\u{A0}; le dernier\u{A0}:"),
      "\(run.output)")
    let current = converse([Self.journal, "assembly"])
    #expect(!Self.said(current).contains("There are later ones"))
  }

  /// The file's own period is no likely one of a source that came out years later.
  @Test func `of a source that came out much later no time is offered`() {
    func asked(_ day: String) -> CommandRun {
      converse(["+A title", "", day, "", "government", ""])
    }
    #expect(asked("16/12/2025").output.contains("A time is needed."))
    // A report on a quarter comes out after it.
    #expect(asked("30/09/2022").output.contains("[Q2 2022]"))
    #expect(asked("2022-10-01").output.contains("A time is needed."))
    #expect(asked("").output.contains("[Q2 2022]"))
  }

  @Test func `a unit of a mission is asked for its posts`() {
    let run = converse([Self.journal, "minusma-gender-unit", "2017", "3", "5"], in: .french)
    #expect(run.output.contains("Combien de postes sont pourvus\u{A0}?"))
    #expect(run.output.contains("Combien de sièges ou de postes en tout"))
    let council = converse([Self.journal, "government", "Q2 2024", "3", "5"])
    #expect(!council.output.contains("How many seats or posts in all"))
  }

  @Test func `one answer is changed, and no other asked again`() throws {
    let run = converse(
      Self.start + ["5", "28", "", "p. 3", "", "m", "4", "6", "y", "n"])
    #expect(run.status == .success)
    #expect(run.output.components(separatedBy: "\n1. ").count == 2)
    #expect(run.output.components(separatedBy: "\n4. ").count == 2)
    let period = try #require(Period("2024-Q2"))
    #expect(
      try observations(of: "government").first { $0.time.period == period }?.figures[.women]
        == Count(6))
  }

  @Test func `what cannot be written is mended, or left`() throws {
    let before = try file.text
    let run = converse(Self.start + ["40", "28", "29", "", "p. 3", "", "m", "9", "n"])
    #expect(run.output.contains("40 of 28: impossible."))
    #expect(try file.text == before)
    let nothing = converse(Self.start + ["", "", "", "", "", "", "y", "10", "n"])
    #expect(Self.said(nothing).contains("Neither a number nor words of the source"))
    #expect(nothing.output.contains("10 none: do not write this figure"))
    #expect(nothing.output.contains("Nothing was written."))
    #expect(try file.text == before)
  }

  @Test func `all that will be written is shown`() {
    let run = converse(
      [
        "+ Note", "UN", "05/06/2024", "y", "A/1/2", "government", "Q2 2024", "6", "28", "1",
        "p. 3", "six of 28",
      ])
    for line in [
      "vacant seats or posts: 1", "place: “p. 3”", "quotation (en): “six of 28”",
      "New source: Note, A/1/2, UN, 5 June 2024",
    ] {
      #expect(Self.said(run).contains(line), "\(line)")
    }
  }

  @Test func `the subject may be given first`() {
    let run = converse([Self.journal, ""], about: ["Conseil national de transition"])
    #expect(run.output.contains("[cnt] > \n"))
    #expect(run.output.contains("\n3. "))
    let unknown = converse([], about: ["nobody-knows"])
    #expect(unknown.status == .unusable)
    #expect(unknown.problems.contains("the file has no body, list or indicator 'nobody-knows'"))
    // Where nobody is there to answer, it takes options.
    let alone = CommandRun(["record", "cnt", "--file", file.path])
    #expect(alone.problems.hasPrefix("wps-cli: no time given."))
  }

  /// What takes up a screen is told once.
  @Test func `what changes is told once for targets alike`() {
    let run = converse(Self.start + ["seven of twenty-eight", "", "p. 3", ""])
    let said = Self.said(run)
    #expect(said.contains("7 women of 28, 25.0%"), "\(run.output)")
    #expect(said.contains("appointments and 1 more: still not met:"))
    #expect(said.components(separatedBy: "still not met").count == 2)
  }

  @Test func `where there are words alone, no numbers are asked for`() throws {
    let run = converse(
      Self.start + ["", "2", "para. 14", "« en baisse, selon le rapport »", "y", "n"])
    #expect(run.status == .success)
    #expect(!run.output.contains("in office?") && !run.output.contains("In which language?"))
    #expect(Self.said(run).contains("fewer women than before"))
    let period = try #require(Period("2024-Q2"))
    let observation = try observations(of: "government").first { $0.time.period == period }
    #expect(observation?.reportedTrend == .decreased)
    #expect(observation?.quote == LocalizedText([("fr", "en baisse, selon le rapport")]))
    let percentage = converse(Self.start + ["19.8 per cent", "", "p. 3"])
    #expect(!percentage.output.contains("Vacant seats"), "\(percentage.output)")
  }

  @Test func `whoever goes back from the last question loses nothing`() throws {
    let run = converse(Self.start + ["6 of 28", "", "p. 3", "", "<", "4", "7", "y", "n"])
    let period = try #require(Period("2024-Q2"))
    #expect(
      try observations(of: "government").first { $0.time.period == period }?.figures[.women]
        == Count(7), "\(run.output)")
    // What stands in brackets can be taken away.
    let emptied = converse(
      Self.start.dropLast() + [
        "Q3 2024", "6 of 28", "", "p. 3", "six of the 28", "m", "9", "-", "",
      ])
    #expect(!Self.said(emptied).hasSuffix("“six of the 28”"))
    #expect(
      Self.said(emptied).components(separatedBy: "“six of the 28”").count == 2, "\(emptied.output)")
  }

  @Test func `a correction moves the figure, and changes all that it has`() throws {
    let before = try observations(of: "government").count
    let time = ["government", "Q2 2024", "6 of 28", "", "p. 3", "", "y", "y"]
    let moved = converse(
      [Self.journal] + time + ["", "government", "Q2 2024", "1", "3", "Q3 2024", "y", "n"])
    #expect(moved.status == .success)
    let now = try observations(of: "government")
    #expect(now.count == before + 1, "\(moved.output)")
    #expect(now.contains { $0.time.period.description == "2024-Q3" })
    // What has been answered gives way to nothing that the file has.
    let kept = converse(
      [
        Self.journal, "government", "Q4 2024", "9 of 27", "", "p. 9", "", "m", "3", "Q3 2024", "1",
        "y", "n",
      ])
    #expect(
      try observations(of: "government").first { $0.time.period.description == "2024-Q3" }?
        .figures[.women] == Count(9), "\(kept.output)")
  }

  @Test func `what a number answers makes words void, and the other way round`() throws {
    let first = converse(Self.start + ["42 of 147", "<", "-", "1", "p. 3", "", "y", "n"])
    #expect(first.status == .success)
    let words = try observations(of: "government").first { $0.time.period.description == "2024-Q2" }
    #expect(words?.figures == Figures() && words?.reportedTrend == .increased, "\(first.output)")
    let second = converse(
      [
        Self.journal, "government", "Q3 2024", "", "1", "<", "<", "1,234 of 2,500", "0", "p. 3", "",
        "y", "n",
      ])
    let numbers = try observations(of: "government").first {
      $0.time.period.description == "2024-Q3"
    }
    #expect(numbers?.figures[.women] == Count(1234) && numbers?.reportedTrend == nil)
    #expect(second.output.components(separatedBy: "Vacant seats").count == 2, "\(second.output)")
  }

  @Test func `= and - stand for nothing where there is nothing`() throws {
    let run = converse(Self.start + ["6 of 28", "-", "=", "-", "=", "-", "y", "y", "n"])
    #expect(Self.said(run).contains("The figure before has none of this source."))
    let observation = try observations(of: "government").first {
      $0.time.period.description == "2024-Q2"
    }
    #expect(observation?.locator == nil && observation?.quote == nil, "\(run.output)")
  }

  @Test func `a command to copy keeps what is quoted in one piece`() throws {
    let spaced = try ScratchFile(
      try file.text, name: "my long registry of many figures in words.json")
    let run = CommandRun(
      ["record", "--file", spaced.path],
      answers: Self.start + ["6 of 28", "", "p. 3", "", "y", "n"])
    let undo = run.output.components(separatedBy: "To undo it:\n").last ?? ""
    #expect(undo.contains("'\(spaced.path)'"), "\(run.output)")
  }
}
