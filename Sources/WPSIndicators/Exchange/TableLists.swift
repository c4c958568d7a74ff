/// The candidate lists that the rows of a table are about: those of the file, then those that are new.
struct TableLists {
  /// A list that the file does not have.
  struct New {
    /// The position among all the lists.
    let position: Int
    /// The first row about it.
    let row: TableRow
    /// Whether the id was made of its name, or of its party and its constituency.
    let hasMadeID: Bool
  }

  private(set) var lists: [CandidateList]
  private(set) var new = [New]()
  /// The positions of lists by their ids.
  private var positions: [String: Int]
  /// The positions of lists by their names, parties and constituencies.
  private var byText = [String: [Int]]()
  /// The ids of all subjects.
  private var ids: Set<String>

  init(_ registry: Registry) {
    lists = registry.lists
    positions = Dictionary(firstOf: lists.enumerated().map { ($1.id, $0) })
    ids = Set(registry.subjects.map { $0.id })
    for position in lists.indices { note(position) }
  }

  private mutating func note(_ position: Int) {
    let list = lists[position]
    let texts = [list.name, list.party, list.constituency].compactMap { $0 }
    for text in Set(texts.flatMap { $0.versions.map { $0.text.trimmingWhitespace } }) {
      byText[text, default: []].append(position)
    }
  }

  // MARK: - The list of a row

  /// The position of the list that a row is about; nil where the row does not say which that is.
  mutating func position(of row: inout ObservationRowReader) -> Int? {
    let given = row.list()
    let found = given.id.isEmpty ? alike(given) : [positions[given.id]].compactMap { $0 }
    guard !found.isEmpty else { return add(given, &row) }
    // Where several have what the row gives, the one that has nothing else is meant.
    let whole = found.filter { lists[$0].gives(asMuchAs: given) }
    guard let position = found.count == 1 ? found.first : whole.count == 1 ? whole.first : nil
    else {
      let ids =
        found.map { Message.quoted(lists[$0].id) }.joined(by: Message(verbatim: ", ")) ?? .empty
      row.report(
        .ambiguousRow, in: .listID,
        Message(
          "the row could be about several lists: \(ids)",
          fr: "la ligne pourrait porter sur plusieurs listes\u{A0}: \(ids)"),
        help: Message(
          "give the id of the one that is meant",
          fr: "donnez l’identifiant de celle dont il s’agit"))
      return nil
    }
    row.check(given, against: lists[position])
    return position
  }

  /// The lists that have the name, the party and the constituency that a row gives, as far as it
  /// gives them.
  private func alike(_ given: CandidateList) -> [Int] {
    let texts = [given.givenName, given.party, given.constituency].compactMap { $0 }
    guard let first = texts.first else { return [] }
    // A party's lists have its name, so that the rarest of the texts is looked up.
    let places = texts.map { byText[$0.versions[0].text.trimmingWhitespace] ?? [] }
    let fewest = places.min { $0.count < $1.count } ?? []
    return fewest.filter { position in
      let list = lists[position]
      return given.party.isPart(of: list.party)
        && given.constituency.isPart(of: list.constituency)
        && given.givenName.isPart(of: list.name)
        // A party alone does not say which of its lists is meant.
        && (texts.count > 1 || first == given.givenName || list.hasOnly(first))
    }
  }

  /// Adds a list that a row describes; nil where the row does not describe one.
  private mutating func add(_ given: CandidateList, _ row: inout ObservationRowReader) -> Int? {
    var list = given
    guard let name = given.givenName ?? given.partyAndConstituency else {
      row.report(
        .missingKey, in: given.id.isEmpty ? .listID : .record("name", language: nil),
        given.id.isEmpty
          ? Message(
            "the row does not say which list it is",
            fr: "la ligne ne dit pas de quelle liste il s’agit")
          : Message(
            "a list that is new needs a name", fr: "une nouvelle liste doit avoir un nom"),
        help: Message(
          "give its id or its name, or its party and its constituency",
          fr: "donnez son identifiant ou son nom, ou son parti et sa circonscription"))
      return nil
    }
    list.name = name
    if list.id.isEmpty {
      guard let id = newID(of: list) else {
        let text = name.versions[0].text
        row.report(
          .missingKey, in: .listID,
          Message(
            "no id can be made of \(quoted: text)",
            fr: "aucun identifiant ne peut être tiré de \(quoted: text)"),
          help: Message(
            "give one: small letters a–z and digits, with single hyphens between",
            fr: """
              donnez-en un\u{A0}: des lettres minuscules a–z et des chiffres, par mots séparés \
              d’un seul trait d’union
              """))
        return nil
      }
      list.id = id
    }
    let position = lists.count
    lists.append(list)
    new.append(New(position: position, row: row.row, hasMadeID: given.id.isEmpty))
    positions[list.id] = position
    ids.insert(list.id)
    note(position)
    return position
  }

  /// An id made of the name; of lists of one name also of the constituency, or with a number.
  private func newID(of list: CandidateList) -> String? {
    let name = list.name.text(in: .english)
    let place = list.constituency.map { " " + $0.text(in: .english) } ?? ""
    for text in [name, name + place] {
      if let id = Identifier.made(of: text), !ids.contains(id) { return id }
    }
    return Identifier.free(for: name + place) { ids.contains($0) }
  }
}

extension CandidateList {
  /// The name, where a row gives one.
  fileprivate var givenName: LocalizedText? { name == Self.blank.name ? nil : name }

  /// "Unity Party, North", in the languages of both; nil where there is neither.
  fileprivate var partyAndConstituency: LocalizedText? {
    guard let party, let constituency else { return party ?? constituency }
    let languages = Set(party.languages + constituency.languages).sorted()
    func joined(_ language: String?) -> String {
      [party, constituency].map { text in
        text.versions.first { $0.language == language }?.text ?? text.text(in: .english)
      }.joined(separator: ", ")
    }
    return LocalizedText(languages.map { ($0, joined($0)) }) ?? LocalizedText(joined(nil))
  }

  /// Whether it has a party or a constituency, and that is all.
  fileprivate func hasOnly(_ text: LocalizedText) -> Bool {
    (party == nil) != (constituency == nil) && (party ?? constituency) == text && name == text
  }
}

extension LocalizedText? {
  /// Whether every version of it is one of another text's; none is part of any.
  fileprivate func isPart(of other: LocalizedText?) -> Bool {
    guard let versions = self?.versions else { return true }
    let others = other?.versions ?? []
    return versions.allSatisfy { version in
      others.contains { known in
        (known.language == nil || version.language == nil || known.language == version.language)
          && known.text.trimmingWhitespace == version.text.trimmingWhitespace
      }
    }
  }
}

/// Reading of what a row says of a list itself.
extension ObservationRowReader {
  /// The list as far as the row describes it: what is empty is blank.
  mutating func list() -> CandidateList {
    var list = CandidateList.blank
    for key in ObservationColumn.listKeys {
      let column = ObservationColumn.record(key.name, language: nil)
      switch key.form {
      case .text, .name:
        if let text = text(inVersionsOf: column, table.columns.ofText(column)) {
          key.set(&list, .text(text))
        }
      case .references:
        let ids = text(column)?.split { ",; ".contains($0) }.map(String.init)
        if let ids { key.set(&list, .strings(ids)) }
      default:
        if let id = text(column) { key.set(&list, .string(id)) }
      }
    }
    return list
  }

  /// Whether the row says anything of an observation.
  var observes: Bool {
    table.columns.places.contains { $0.column.key != nil && isFilled($0) }
  }

  /// What the row says of a list is what the file says, or rows got mixed up; it is not a way to
  /// change it.
  mutating func check(_ given: CandidateList, against list: CandidateList) {
    for key in ObservationColumn.listKeys where key.form != .id {
      guard
        let column = table.columns.ofText(.record(key.name, language: nil))
          .first(where: { isFilled($0) })?.column
      else { continue }
      let isSame: Bool
      switch (key.get(given), key.get(list)) {
      case (.text(let text)?, .text(let known)?): isSame = Optional(text).isPart(of: known)
      case (.strings(let ids)?, .strings(let known)?): isSame = Set(ids) == Set(known)
      case (let value, let known): isSame = value == known
      }
      guard !isSame else { continue }
      let given = text(column) ?? ""
      let known = key.get(list).map { RecordEntry.all(key.name, $0) }?.first?.value ?? ""
      report(
        .nameMismatch, in: column,
        known.isEmpty
          ? Message(
            "\(quoted: given) is not the \(quoted: key.name) of \(quoted: list.id), which has none",
            fr: """
              \(quoted: given) est donné pour \(quoted: key.name), que la liste \(quoted: list.id) \
              n’a pas
              """)
          : Message(
            """
            \(quoted: given) is not the \(quoted: key.name) of \(quoted: list.id), which is \
            \(known.escapingControls)
            """,
            fr: """
              \(quoted: given) n’est pas ce que la liste \(quoted: list.id) a pour \
              \(quoted: key.name), à savoir \(known.escapingControls)
              """),
        help: .rowsGotMixedUp
          + Message(
            "; what a list is, is changed in the file",
            fr: "\u{A0}; ce qui décrit une liste se change dans le fichier"))
    }
  }
}

extension CandidateList {
  /// Whether it has a party, and a constituency, only where another has them.
  fileprivate func gives(asMuchAs other: CandidateList) -> Bool {
    (party == nil) == (other.party == nil) && (constituency == nil) == (other.constituency == nil)
  }
}
