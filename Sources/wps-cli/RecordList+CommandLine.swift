import WPSIndicators

extension RecordList {
  /// The word for one of its records: "body".
  var word: String {
    switch self {
    case .groups: "group"
    case .sources: "source"
    case .scales: "scale"
    case .targets: "target"
    case .bodies: "body"
    case .lists: "list"
    case .indicators: "indicator"
    }
  }

  /// The word with what it means in French: « body (un organe) ».
  private var wordWithMeaning: Message {
    Message("\(word)", fr: "\(word) (\(indefinite))")
  }

  /// The list that a word names, in the singular or the plural.
  init(word: String) throws(ToolError) {
    let folded = word.lowercased()
    guard let list = Self.allCases.first(where: { [$0.word, $0.rawValue].contains(folded) }) else {
      let known = Self.allCases.map(\.word)
      throw .usage(
        Message(
          "\(typed: word) is no kind of record",
          fr: "\(typed: word) n’est pas une sorte d’élément"),
        hint: Message(
          "The kinds are \(known.joined(separator: ", "))",
          fr: "Écrivez \(Self.allCases.map(\.wordWithMeaning).disjunction)"))
    }
    self = list
  }
}

extension Registry {
  /// The list that has a record of an id, among some.
  /// - Parameter choosing: how to name the one of a list.
  func list(
    of id: String, among lists: [RecordList], choosing: (RecordList) -> Message
  ) throws(ToolError) -> RecordList {
    let found = lists.filter { ids(of: $0).contains(id) }
    if found.count == 1 { return found[0] }
    guard let first = found.first else {
      if let wanted = lists.first, lists.count == 1,
        let other = RecordList.allCases.first(where: { ids(of: $0).contains(id) })
      {
        throw .usage(
          Message(
            "\(typed: id) is \(other.indefinite), not \(wanted.indefinite)",
            fr: "\(typed: id) est \(other.indefinite), et non \(wanted.indefinite)"),
          hint: choosing(other))
      }
      throw .usage(
        Message(
          "the file has no record \(typed: id)",
          fr: "le fichier ne contient aucun élément \(typed: id)"),
        hint: hint(forID: id, in: lists))
    }
    let kinds = found.map(\.indefinite).conjunction
    let words = found.map { Message(verbatim: $0.rawValue) }.conjunction
    throw .usage(
      Message(
        "\(typed: id) stands in \(words)", fr: "\(typed: id) désigne à la fois \(kinds)"),
      hint: choosing(first))
  }
}

extension RecordListRefusal {
  /// What to say of it on the command line.
  func usage(in registry: Registry) -> ToolError {
    switch self {
    case .faultyFile:
      .usage(
        Message("the file has errors", fr: "le fichier contient des erreurs"),
        hint: Message("Mend it first", fr: "Corrigez-le d’abord"))
    case .idTaken(let id, let list):
      .usage(
        Message(
          "the file has a \(list.word) \(typed: id) already",
          fr: "le fichier contient déjà \(list.indefinite) \(typed: id)"),
        hint: Message("Choose another id", fr: "Choisissez un autre identifiant"))
    case .unknownID(let id, let list):
      .usage(
        Message(
          "the file has no \(list.word) \(typed: id)",
          fr: "le fichier ne contient pas \(typed: id) comme \(list.indefinite)"),
        hint: registry.hint(forID: id, in: [list]))
    case .unknownSubject(let subject):
      .usage(
        Message(
          "the file has no \(typed: subject.label)",
          fr: "le fichier ne contient pas \(typed: subject.label)"), hint: nil)
    case .malformedID(let id):
      .usage(
        Message("\(typed: id) is not an id", fr: "\(typed: id) n’est pas un identifiant"),
        hint: Message(
          "Write small letters, digits and hyphens, such as national-assembly",
          fr: """
            Écrivez des minuscules sans accent, des chiffres et des traits d’union, par exemple \
            assemblee-nationale
            """))
    }
  }
}
