/// Writes what a registry has as plain text.
public enum TextInventory {
  /// The entries under the names of their lists: of each its id and name, and of a subject the last
  /// figure with its age, of another record how often it is referred to.
  /// - Parameters:
  ///   - inventory: what the registry has.
  ///   - language: the language of what is said.
  ///   - style: how the text is laid out.
  ///   - others: the command lines that list what is not shown, with how many of each there are.
  public static func render(
    _ inventory: Inventory, in language: Language, style: TextStyle = TextStyle(),
    others: [(command: String, count: Int)] = []
  ) -> String {
    let wording = InventoryWording(inventory, in: language)
    var page = TextPage(style)
    let entries = inventory.entries
    if entries.isEmpty {
      page.paragraph(
        style.spelt(Message("Nothing found.", fr: "Rien trouvé.").text(in: language)), indent: 0)
    }
    for list in RecordList.allCases {
      let listed = entries.filter { $0.list == list }
      guard !listed.isEmpty else { continue }
      page.blank()
      page.line(style.spelt("\(list.heading.text(in: language)) (\(listed.count))"), .bold)
      for entry in listed { write(entry, wording, style, to: &page) }
    }
    if !others.isEmpty {
      page.blank()
      for (command, count) in others { page.line("\(command) (\(count))", .dim) }
    }
    return page.text
  }

  private static let column = 26

  private static func write(
    _ entry: Inventory.Entry, _ wording: InventoryWording, _ style: TextStyle,
    to page: inout TextPage
  ) {
    var lead = "  " + entry.id
    if lead.count >= column - 1 {
      page.line(style.spelt(lead), .bold)
      lead = ""
    }
    page.paragraph(
      style.spelt(wording.name(entry)), indent: column, lead: lead.padded(to: column))
    page.paragraph(style.spelt(wording.last(entry)), indent: column)
  }
}

/// What is said of the records of an inventory.
package struct InventoryWording {
  private let wordings: [Period: AssessmentWording]
  private let reportingPeriod: Period
  private let language: Language

  package init(_ inventory: Inventory, in language: Language) {
    wordings = inventory.scorecards.mapValues { AssessmentWording($0, in: language) }
    reportingPeriod = inventory.reportingPeriod
    self.language = language
  }

  /// "National Transition Council (CNT)".
  package func name(_ entry: Inventory.Entry) -> String {
    let short = entry.abbreviation?.text(in: language)
    return (entry.name.text(in: language) + (short.map { " (\($0))" } ?? "")).printable
  }

  /// "40 women of 133, November 2025, 2 quarters old"; of what is no subject how often it is used.
  package func last(_ entry: Inventory.Entry) -> String {
    guard RecordList.ofSubjects.contains(entry.list) else {
      return uses(entry).text(in: language)
    }
    guard let assessment = entry.last, let wording = wordings[assessment.period],
      let evidence = assessment.evidence, let age = entry.age
    else { return Message("no figure", fr: "aucun chiffre").text(in: language) }
    let phrases = language.phrasebook
    return phrases.list(
      [
        wording.figures(evidence, assessment).text.printable,
        phrases.asAt(evidence.observation.time),
        age > 0 ? phrases.age(age) : age < 0 ? phrases.later(than: reportingPeriod) : nil,
      ].compactMap { $0 })
  }

  private func uses(_ entry: Inventory.Entry) -> Message {
    let used = entry.list.isFeminine ? "utilisée" : "utilisé"
    return switch entry.uses {
    case 0: Message("used nowhere", fr: "\(used) nulle part")
    case 1: Message("used once", fr: "\(used) une fois")
    default: Message("used \(entry.uses) times", fr: "\(used) \(entry.uses) fois")
    }
  }
}

extension RecordList {
  /// The list, as a heading.
  package var heading: Message {
    switch self {
    case .groups: Message("Groups", fr: "Groupes")
    case .sources: Message("Sources", fr: "Sources")
    case .scales: Message("Scales", fr: "Échelles")
    case .targets: Message("Targets", fr: "Objectifs")
    case .bodies: Message("Bodies", fr: "Organes")
    case .lists: Message("Candidate lists", fr: "Listes de candidatures")
    case .indicators: Message("Indicators", fr: "Indicateurs")
    }
  }
}
