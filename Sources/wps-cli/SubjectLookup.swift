import WPSIndicators

extension Registry {
  /// The body, list or indicator that somebody names by its id, in small letters or capitals, or by
  /// a name that no other has.
  ///
  /// Where there is none, the message says what the word is instead, or which one was meant: people
  /// know names and abbreviations better than ids.
  func subject(named word: String) throws(ToolError) -> Subject {
    let subjects = subjects
    if let subject = subjects.first(where: { $0.id == word })
      ?? subjects.first(where: { $0.id == word.lowercased() })
    {
      return subject
    }
    let kinds = [
      (Message("a source", fr: "une source"), sources.map(\.id)),
      (Message("a target", fr: "un objectif"), targets.map(\.id)),
    ]
    if let (kind, _) = kinds.first(where: { $0.1.contains(word.lowercased()) }) {
      throw .usage(
        Message(
          "\(typed: word) is \(kind), and a body, a list or an indicator is wanted",
          fr: "\(typed: word) est \(kind), or il faut un organe, une liste ou un indicateur"),
        hint: namedSubjects.meant(by: word))
    }
    let named = namedSubjects.named(word).compactMap { record in
      subjects.first { $0.id == record.id }
    }
    if named.count == 1 { return named[0] }
    throw .unknownSubject(word, hint: namedSubjects.hint(for: word))
  }

  /// Throws for the first group or subject that the file has not.
  func check(groups: [String], subjects: [String]) throws(ToolError) {
    try namedGroups.check(groups, Message("group", fr: "groupe"))
    try namedSubjects.check(subjects, Message("body", fr: "organe"))
  }

  /// What to do where no source has the id that somebody gave, who may have given its title, or mean
  /// one that is new.
  func sourceHint(for word: String) -> Message {
    if let meant = namedSources.meant(by: word) { return meant }
    let id = newID(for: word, in: .sources) ?? "ID"
    func add(_ options: Message) -> Message {
      Message(
        "Add one that is new with \(options)",
        fr: "Ajoutez une nouvelle source avec \(options)")
    }
    if id == word {
      let options = Message(verbatim: "--new-source \(id) --title ") + Placeholder.named("TEXT")
      return add(Message("\(typed: options)", fr: "\(typed: options)"))
    }
    // The title has quotation marks of its own, for the shell.
    return add(Message(verbatim: "--new-source \(id) --title \(word.quotedForShell)"))
  }

  var namedSubjects: NamedRecords {
    NamedRecords(
      subjects.map { subject in
        NamedRecords.Record(
          id: subject.id, name: subject.name, otherName: subject.body?.abbreviation,
          kind: subject.body?.kind.rawValue)
      },
      listedBy: .listed(by: "wps-cli list"))
  }

  private var namedGroups: NamedRecords {
    NamedRecords(
      groups.map { NamedRecords.Record(id: $0.id, name: $0.name) },
      listedBy: .listed(by: "wps-cli list groups"))
  }

  var namedSources: NamedRecords {
    NamedRecords(
      sources.map { NamedRecords.Record(id: $0.id, name: $0.title) },
      listedBy: .listed(by: "wps-cli list sources"))
  }
}

extension Subject {
  /// Throws where it is not held against a target.
  func check(target: String) throws(ToolError) {
    if targets.contains(target) { return }
    throw .usage(
      Message(
        "\(typed: id) has no target \(typed: target)",
        fr: "\(typed: id) n’a pas d’objectif \(typed: target)"),
      hint: Suggestion.didYouMean(target, targets) ?? targets.listing)
  }
}

extension ToolError {
  /// That the file has nothing of an id that something is to be said of.
  static func unknownSubject(_ word: String, hint: Message?) -> ToolError {
    .usage(
      Message(
        "the file has no body, list or indicator \(typed: word)",
        fr: "le fichier ne contient ni organe, ni liste, ni indicateur \(typed: word)"), hint: hint)
  }
}

extension Message {
  /// What tells all that there are, before their number.
  static func listed(by command: String) -> Message {
    Message("\(typed: command) lists", fr: "\(typed: command) en donne la liste")
  }

  /// What there is, for somebody who named something else.
  static func itHas(_ all: Message) -> Message {
    Message("It has \(all)", fr: "On y trouve \(all)")
  }
}

extension [String] {
  /// "It has a, b": the identifiers where they are few enough to be read in a line.
  var listing: Message? {
    if isEmpty { return nil }
    return count <= 8
      ? .itHas(Message(verbatim: joined(separator: ", ")))
      : Message(
        "The file lists its \(count) ids",
        fr: "Le fichier en donne les \(count) identifiants")
  }
}

extension Registry {
  /// What may have been meant where no record of some lists has an id.
  func hint(forID word: String, in lists: [RecordList]) -> Message? {
    let named = NamedRecords(
      Inventory(of: self, lists).entries.map { entry in
        NamedRecords.Record(id: entry.id, name: entry.name, otherName: entry.abbreviation)
      }, listedBy: .listed(by: "wps-cli list \(lists.count == 1 ? lists[0].rawValue : "")"))
    if lists.count == 1 { return named.hint(for: word) }
    if let meant = named.meant(by: word, listsOthers: false) { return meant }
    let (subjects, sources) = ("wps-cli list", "wps-cli list sources")
    return Message(
      "\(typed: subjects) lists bodies, lists and indicators, \(typed: sources) the sources",
      fr: """
        \(typed: subjects) donne la liste des organes, listes et indicateurs, \
        \(typed: sources) celle des sources
        """)
  }
}
