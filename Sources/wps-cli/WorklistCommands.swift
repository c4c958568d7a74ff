import WPSIndicators
import WPSIndicatorsFiles

/// The commands of a worklist, with the words in capitals that `wps-cli record --help` uses for what
/// is to be filled in.
struct WorklistCommands {
  let language: Language
  let style: TextStyle
  /// The file, where it is not the one that the commands take anyway.
  let file: FileName?

  /// What stands for the subject in a command for several.
  private static let anySubject = "SUBJECT"

  /// How a worklist tells what to do.
  var guide: TextWorklist.Guide {
    TextWorklist.Guide(introduction: introduction) { item, isForSeveral in
      command(for: item, subject: isForSeveral ? Self.anySubject : item.subject.id)
    }
  }

  // MARK: - The commands

  /// The command for a shell, in lines that fit where they can; each but the last goes on in the
  /// next.
  private func command(for item: Worklist.Item, subject: String) -> [String] {
    // The list sets commands in by four columns at most.
    let width = style.width - 4
    var words = ["wps-cli record \(subject)", "--as-at DATE"] + figures(for: item)
    words.append("--source ID")
    if let file { words.append("--file \(file.quotedForShell(isASCII: style.isASCII))") }
    var lines = [String]()
    var line = ""
    for (index, word) in words.enumerated() {
      // Room for the space and the backslash that may have to follow.
      let room = width - (index == words.count - 1 ? 0 : 2)
      if !line.isEmpty, line.displayWidth + 1 + word.displayWidth > room {
        lines.append(line + " \\")
        line = "  " + word
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    return lines + [line]
  }

  /// The figures that the subject's targets need; without one, those of its first measure.
  private func figures(for item: Worklist.Item) -> [String] {
    if let position = item.subject.position { return ["--holder \(position.id)=HOLDER"] }
    if item.subject.list != nil { return ["--order LETTERS"] }
    var needed = Set<Figures.Key>()
    for target in item.targets where target.each == nil && target.part == nil {
      needed.formUnion(target.measure.counts(of: target.denominator))
    }
    let natural = item.subject.measures.first
    if natural?.goesByStatus == true { return ["--status WORD"] }
    let ofParts = figuresOfParts(for: item)
    if needed.isEmpty, ofParts.isEmpty { needed.formUnion(natural?.counts(of: .members) ?? []) }
    // Whoever gave the seats before will want to give them again: they show what is vacant.
    let hadSeats = item.subject.observations.contains { $0.figures.seats.isKnown }
    if hadSeats { needed.insert(.seats) }
    return Figures.Key.allCases.filter(needed.contains).map { "--\($0.rawValue) COUNT" } + ofParts
  }

  /// The figures that targets on parts need, each once.
  private func figuresOfParts(for item: Worklist.Item) -> [String] {
    var options = [String]()
    for assessment in item.assessments {
      guard let part = assessment.part, let target = assessment.target else { continue }
      let keys = target.measure.counts(of: target.denominator)
      for key in Figures.Key.allCases where keys.contains(key) {
        let option = "--by \(part.breakdown).\(part.part).\(key.rawValue)=COUNT"
        if !options.contains(option) { options.append(option) }
      }
    }
    return options
  }

  // MARK: - How to use them

  private func introduction(to worklist: Worklist) -> [String] {
    let hasMilestones = worklist.sections.contains { section in
      section.items.contains { $0.subject.indicator?.kind == .milestone }
    }
    let subjects = worklist.sections.flatMap { $0.items }.map { $0.subject }
    let hasPositions = subjects.contains { $0.position != nil }
    let hasLists = subjects.contains { $0.list != nil }
    let holders = Holder.allCases.map(\.rawValue).joined(separator: ", ")
    let statuses = MilestoneStatus.allCases.map(\.rawValue).joined(separator: ", ")
    let date = worklist.period.lastDay
    switch language {
    case .english:
      return [
        "Put values in the place of the words in capitals, and leave out what the source does not "
          + "say. DATE is a day such as \(date), ID a source of the file."
          + (hasMilestones ? " WORD is one of \(statuses)." : "")
          + (hasPositions ? " HOLDER is one of \(holders)." : "")
          + (hasLists ? " LETTERS are one for each candidate: W, M, O or ?." : ""),
        "For a report that the file does not have yet, write --new-source ID --title TEXT --date "
          + "DATE in the place of --source ID. --locator TEXT and --quote TEXT add the place and the "
          + "words. “wps-cli record --help” explains the rest.",
      ]
    case .french:
      return [
        "Remplacez les mots en majuscules par des valeurs et omettez ce que la source ne dit pas. "
          + "DATE s’écrit comme \(date), ID est l’identifiant d’une source du fichier."
          + (hasMilestones ? " WORD est l’un de ces mots\u{A0}: \(statuses)." : "")
          + (hasPositions ? " HOLDER est l’un de ces mots\u{A0}: \(holders)." : "")
          + (hasLists ? " LETTERS a une lettre par candidature\u{A0}: W, M, O ou ?." : ""),
        "Pour un rapport que le fichier ne contient pas encore, écrivez --new-source ID --title "
          + "TEXT --date DATE au lieu de --source ID. --locator TEXT et --quote TEXT ajoutent le "
          + "passage et la citation. «\u{A0}wps-cli record --help\u{A0}» explique le reste.",
      ]
    }
  }
}
