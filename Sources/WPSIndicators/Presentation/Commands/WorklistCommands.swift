/// The commands of a worklist, which record what is found, with the words in capitals that
/// `wps-cli record --help` uses for what is to be filled in.
package struct WorklistCommands {
  let language: Language
  let style: TextStyle
  /// The file as a shell reads its name, where it is not the one that the commands take anyway.
  let file: String?

  package init(language: Language, style: TextStyle, file: String? = nil) {
    self.language = language
    self.style = style
    self.file = file
  }

  /// What stands for the subject in a command for several.
  private var anySubject: String { placeholder("SUBJECT") }

  private func placeholder(_ name: String) -> String {
    Placeholder.named(name).text(in: language)
  }

  /// How a worklist tells what to do.
  package var guide: TextWorklist.Guide {
    TextWorklist.Guide(introduction: introduction) { item, isForSeveral in
      command(for: item, subject: isForSeveral ? anySubject : item.subject.id)
    }
  }

  // MARK: - The commands

  /// The command for a shell, in lines that fit where they can; each but the last goes on in the
  /// next.
  private func command(for item: Worklist.Item, subject: String) -> [String] {
    // The list sets commands in by four columns at most.
    let width = style.width - 4
    var words =
      ["wps-cli record \(subject)", "--as-at \(placeholder("DATE"))"] + figures(for: item)
    words.append("--source \(placeholder("ID"))")
    if let file { words.append("--file \(file)") }
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
    switch item.subject.kind {
    case .position:
      return item.subject.position.map { ["--holder \($0.id)=\(placeholder("HOLDER"))"] } ?? []
    case .list: return ["--order \(placeholder("LETTERS"))"]
    case .level:
      return ["--level \(placeholder("LEVEL"))", "--justification \(placeholder("TEXT"))"]
    case .milestone: return ["--status \(placeholder("WORD"))"]
    case .body, .share, .count: break
    }
    var needed = Set<Figures.Key>()
    for target in item.targets where target.each == nil && target.part == nil {
      needed.formUnion(target.measure.counts(of: target.denominator))
    }
    let natural = item.subject.measures.first
    let ofParts = figuresOfParts(for: item)
    if needed.isEmpty, ofParts.isEmpty { needed.formUnion(natural?.counts(of: .members) ?? []) }
    // Whoever gave the seats before will want to give them again: they show what is vacant.
    let hadSeats = item.subject.observations.contains { $0.figures.seats.isKnown }
    if hadSeats { needed.insert(.seats) }
    let count = placeholder("COUNT")
    return Figures.Key.allCases.filter(needed.contains).map { "--\($0.rawValue) \(count)" }
      + ofParts
  }

  /// The figures that targets on parts need, each once.
  private func figuresOfParts(for item: Worklist.Item) -> [String] {
    var options = [String]()
    for assessment in item.assessments {
      guard let part = assessment.part, let target = assessment.target else { continue }
      let keys = target.measure.counts(of: target.denominator)
      for key in Figures.Key.allCases where keys.contains(key) {
        let option = "--by \(part.breakdown).\(part.part).\(key.rawValue)=\(placeholder("COUNT"))"
        if !options.contains(option) { options.append(option) }
      }
    }
    return options
  }

  // MARK: - How to use them

  private func introduction(to worklist: Worklist) -> [String] {
    let kinds = Set(worklist.sections.flatMap { $0.items.map { $0.subject.kind } })
    let meanings = [.milestone, .position, .list, .level].filter(kinds.contains)
      .compactMap { meaning(of: $0).map { " " + $0 } }.joined()
    let date = worklist.period.lastDay
    switch language {
    case .english:
      return [
        "“wps-cli record” asks for each figure, question by question. Or type the commands below: put "
          + "values in the place of the words in capitals, and leave out what the source does not "
          + "say. DATE is a day such as \(date), ID a source of the file." + meanings,
        "For a report that the file does not have yet, write --new-source ID --title TEXT --date "
          + "DATE in the place of --source ID. --locator TEXT and --quote TEXT add the place and the "
          + "words. “wps-cli record --help” explains the rest.",
      ]
    case .french:
      return [
        "«\u{A0}wps-cli record\u{A0}» demande chaque donnée, question par question. Ou tapez les "
          + "commandes ci-dessous\u{A0}: remplacez les mots en majuscules par des valeurs et omettez "
          + "ce que la source ne dit pas. DATE s’écrit comme \(date), ID est l’identifiant d’une source du fichier."
          + meanings,
        "Pour un rapport que le fichier ne contient pas encore, écrivez --new-source ID --title "
          + "TEXTE --date DATE au lieu de --source ID. --locator TEXTE et --quote TEXTE ajoutent le "
          + "passage et la citation. «\u{A0}wps-cli record --help\u{A0}» explique le reste.",
      ]
    }
  }

  /// What the word in capitals means that stands for what is observed of a kind of subject; nil for
  /// counts.
  private func meaning(of kind: SubjectKind) -> String? {
    let statuses = MilestoneStatus.allCases.map { $0.rawValue }.joined(separator: ", ")
    let holders = Holder.allCases.map { $0.rawValue }.joined(separator: ", ")
    switch (kind, language) {
    case (.milestone, .english): return "WORD is one of \(statuses)."
    case (.milestone, .french): return "MOT est l’un de ces mots\u{A0}: \(statuses)."
    case (.position, .english): return "HOLDER is one of \(holders)."
    case (.position, .french): return "TITULAIRE est l’un de ces mots\u{A0}: \(holders)."
    case (.list, .english):
      return "LETTERS are the candidates from the first place on: W a woman, M a man, O neither, "
        + "? not stated."
    case (.list, .french):
      return "LETTRES sont les candidatures à partir de la première place\u{A0}: W pour une femme, "
        + "M pour un homme, O pour ni l’un ni l’autre, ? si le sexe n’est pas précisé."
    case (.level, .english): return "LEVEL is the id of a level of the scale."
    case (.level, .french): return "NIVEAU est l’identifiant d’un niveau de l’échelle."
    case (.body, _), (.share, _), (.count, _): return nil
    }
  }
}
