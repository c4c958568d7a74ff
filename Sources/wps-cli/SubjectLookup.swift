import WPSIndicators

extension Registry {
  /// The body, list or indicator that somebody names by its id, in small letters or capitals.
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
    let kinds = [("source", sources.map(\.id)), ("target", targets.map(\.id))]
    if let (kind, _) = kinds.first(where: { $0.1.contains(word.lowercased()) }) {
      throw .usage(
        "'\(word)' is a \(kind), and a body, a list or an indicator is wanted",
        hint: namedSubjects.meant(by: word))
    }
    throw .usage(
      "the file has no body, list or indicator '\(word)'", hint: namedSubjects.hint(for: word))
  }

  /// Throws for the first group or subject that the file has not.
  func check(groups: [String], subjects: [String]) throws(ToolError) {
    try namedGroups.check(groups, "group")
    try namedSubjects.check(subjects, "body")
  }

  /// What to do where no source has the id that somebody gave, who may have given its title, or mean
  /// one that is new.
  func sourceHint(for word: String) -> String {
    if let meant = namedSources.meant(by: word) { return meant }
    let id = Source.newID(for: word, besides: sources.map(\.id)) ?? "ID"
    return id == word
      ? "Add one that is new with '--new-source \(id) --title TEXT'"
      : "Add one that is new with --new-source \(id) --title \(word.quotedForShell)"
  }

  private var namedSubjects: NamedRecords {
    NamedRecords(
      subjects.map { subject in
        NamedRecords.Record(
          id: subject.id, name: subject.name, otherName: subject.body?.abbreviation,
          kind: subject.body?.kind.rawValue)
      },
      listedBy: "'wps-cli scorecard --full --format csv' lists")
  }

  private var namedGroups: NamedRecords {
    NamedRecords(
      groups.map { NamedRecords.Record(id: $0.id, name: $0.name) },
      listedBy: "'groups' in the file lists")
  }

  private var namedSources: NamedRecords {
    NamedRecords(
      sources.map { NamedRecords.Record(id: $0.id, name: $0.title) },
      listedBy: "'sources' in the file lists")
  }
}

extension [String] {
  /// "It has a, b": the identifiers where they are few enough to be read in a line.
  var listing: String? {
    if isEmpty { return nil }
    return count <= 8 ? "It has \(joined(separator: ", "))" : "The file lists its \(count) ids"
  }
}

extension Registry {
  /// What may have been meant where no record of some lists has an id.
  func hint(forID word: String, in lists: [RecordList]) -> Message? {
    let named = lists.map { list in
      NamedRecords(
        Inventory(of: self, [list]).entries.map { entry in
          NamedRecords.Record(id: entry.id, name: entry.name, otherName: entry.abbreviation)
        }, listedBy: "'wps-cli list \(list.rawValue)' lists")
    }
    let hint =
      named.count == 1
      ? named[0].hint(for: word) : named.lazy.compactMap { $0.meant(by: word) }.first
    return hint.map { Message(verbatim: $0) }
  }
}
