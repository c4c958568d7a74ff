import WPSIndicators

/// `wps-cli list`: the ids that every command asks for, with names and last figures.
struct ListCommand: Command {
  private let listing: Listing
  /// What a name or an id must hold; nil for all.
  private let word: String?
  private let file: FileArgument
  private let format: Format

  /// What can be listed.
  private enum Listing: String, CaseIterable {
    case all, bodies, lists, indicators, targets, sources, groups, scales, laws

    /// What the word stands for.
    private var meaning: Message {
      switch self {
      case .all: Message("everything", fr: "tout")
      case .laws: Message("laws", fr: "lois")
      default: records.first?.heading ?? .empty
      }
    }

    /// What to write in the place of a word that is none of these.
    static func hint(for word: String) -> Message {
      let meant = allCases.first { listing in
        let names = [listing.rawValue, listing.meaning.french.folded]
        return names.contains(word.folded)
          || NearSpelling.suggestion(for: word.folded, among: names) != nil
      }
      if let meant {
        return Suggestion.didYouMean(
          Message(
            "\(typed: "wps-cli list \(meant.rawValue)")",
            fr: "\(typed: "wps-cli list \(meant.rawValue)")"))
      }
      let all = allCases.map { listing in
        Message("\(listing.rawValue)", fr: "\(listing.rawValue) (\(listing.meaning))")
          .map { $0.lowercased() }
      }
      return Message(
        "It lists \(allCases.map(\.rawValue).joined(separator: ", "))",
        fr: "On peut lister \(all.joined(by: Message(verbatim: ", ")) ?? .empty)")
    }

    /// The lists of the file that it shows.
    var records: [RecordList] {
      switch self {
      case .all: [.bodies, .lists, .indicators]
      case .laws: []
      default: RecordList(rawValue: rawValue).map { [$0] } ?? []
      }
    }
  }

  private enum Format: String, CaseIterable {
    case text, json
  }

  static let name = "list"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "list ids and names, with the last figure and its age",
      fr: "lister identifiants et noms, avec le dernier chiffre et son âge"),
    description: Message(
      """
      Lists what a file has, with the ids by which other commands name it: bodies,
      candidate lists and indicators, each with its last figure and its age; or
      targets, sources, groups, scales, or the laws of the catalogue.
      """,
      fr: """
        Présente ce que contient un fichier, avec les identifiants que demandent les
        autres commandes\u{A0}: organes, listes de candidatures et indicateurs, chacun avec
        son dernier chiffre et l’âge de celui-ci\u{A0}; ou objectifs, sources, groupes,
        échelles, ou les lois du catalogue.
        """),
    operands: [
      OperandSpec(
        name: "WHAT", values: .words(Listing.allCases.map(\.rawValue)), isOptional: true),
      OperandSpec(name: "NAME", values: .anything, isOptional: true),
    ],
    options: [
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: Format.self),
        help: Message(
          "text, or json for other programs (default: text)",
          fr: "text, ou json pour d’autres programmes (par défaut\u{A0}: text)")),
      OptionSpec(
        "--file", value: "FILE", values: .registry,
        help: Message(
          "the file (default: indicators.json)",
          fr: "le fichier (par défaut\u{A0}: indicators.json)")),
      .language,
    ],
    notes: Message(
      """
      WHAT is all (bodies, lists and indicators), bodies, lists, indicators, targets,
      sources, groups, scales or laws. NAME shows only what has these letters in its
      name or id, without regard to accents and capitals.
      Exit status: 0 done; 1 the file has errors; 2 the command could not be carried
      out.
      """,
      fr: """
        QUOI est all (organes, listes et indicateurs), bodies (organes), lists (listes),
        indicators (indicateurs), targets (objectifs), sources, groups (groupes), scales
        (échelles) ou laws (lois). NOM ne montre que ce dont le nom ou l’identifiant
        contient ces lettres, sans égard aux accents ni aux majuscules.
        Code de retour\u{A0}: 0 fait\u{A0}; 1 le fichier contient des erreurs\u{A0}; 2 la
        commande n’a pas pu être exécutée.
        """),
    examples: ["wps-cli list", "wps-cli list bodies transition", "wps-cli list sources ipu"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    try arguments.expectOperands(atMost: 2)
    let words = arguments.operands
    if let first = words.first, let named = Listing(rawValue: first.lowercased()) {
      listing = named
      word = words.count > 1 ? words[1] : nil
    } else if let first = words.first {
      guard words.count == 1 else {
        throw .usage(
          Message(
            "\(typed: "list") has no \(typed: first)",
            fr: "\(typed: "list") n’a pas \(typed: first)"),
          hint: Listing.hint(for: first))
      }
      (listing, word) = (.all, first)
    } else {
      (listing, word) = (.all, nil)
    }
    format = try arguments.word("--format") ?? .text
    file = FileArgument(path: arguments.file("--file") ?? FileArgument.defaultPath)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let language = console.language
    if listing == .laws {
      let laws = Law.all.filter { law in
        Self.holds(
          word, in: [law.id] + [law.name, law.country].flatMap { $0.versions.map(\.text) })
      }
      switch format {
      case .text:
        try console.print(TextLaws.list(laws, in: language, style: console.outputStyle))
      case .json: try console.write(JSONLaws.render(laws))
      }
      return .success
    }
    guard let (_, registry) = try file.readRegistry(from: console) else { return .failure }
    let inventory = Inventory(of: registry, listing.records) { entry in
      Self.holds(word, in: [entry.id] + entry.names)
    }
    if inventory.entries.isEmpty, listing == .all, let word {
      // The word may have been meant for a list, not for a name.
      console.complain(Listing.hint(for: word))
    }
    switch format {
    case .text:
      try console.print(
        TextInventory.render(
          inventory, in: language, style: console.outputStyle,
          others: listing == .all && word == nil ? Self.others(than: listing, of: registry) : []))
    case .json: try console.write(JSONInventory.render(inventory))
    }
    return .success
  }

  /// Whether one of some names holds a word, but for accents and capitals.
  private static func holds(_ word: String?, in names: [String]) -> Bool {
    guard let word, !word.folded.isEmpty else { return true }
    return names.contains { $0.folded.contains(word.folded) }
  }

  /// The command lines that list what is not shown, with how many of each there are.
  private static func others(
    than listing: Listing, of registry: Registry
  ) -> [(command: String, count: Int)] {
    Listing.allCases.filter {
      $0 != .all && $0.records.allSatisfy { !listing.records.contains($0) }
    }
    .map { other in
      (
        "wps-cli list \(other.rawValue)",
        other.records.isEmpty ? Law.all.count : registry.ids(of: other.records[0]).count
      )
    }.filter { $0.1 > 0 }
  }
}
