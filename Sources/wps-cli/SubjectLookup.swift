import WPSIndicators

extension Registry {
  /// The body or indicator that somebody names by its id, in small letters or capitals.
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
        "'\(word)' is a \(kind), and a body or an indicator is wanted", hint: hint(for: word))
    }
    throw .usage("the file has no body or indicator '\(word)'", hint: hint(for: word) ?? listing)
  }

  /// The subjects whose id or name is near to a word, or whose name holds it.
  private func hint(for word: String) -> String? {
    let subjects = subjects
    let names = subjects.map { subject in
      ([subject.name] + [subject.body?.abbreviation].compactMap(\.self))
        .flatMap { $0.versions.map(\.text) }
    }
    let near = NearSpelling.suggestion(for: word, among: names.flatMap(\.self))
    let folded = word.lowercased()
    let isMeant: [([String]) -> Bool] = [
      { $0.contains { $0.lowercased() == folded } },
      { near.map($0.contains) ?? false },
      { folded.count > 2 && $0.contains { $0.lowercased().contains(folded) } },
    ]
    if let id = Suggestion.didYouMean(word, subjects.map(\.id)) { return id }
    for test in isMeant {
      let meant = zip(subjects, names).filter { test($0.1) }.map(\.0)
      guard !meant.isEmpty else { continue }
      let few = meant.prefix(3).map { "'\($0.id)' (\($0.name.text(in: .english)))" }
      return "Did you mean \(few.joined(separator: " or "))?"
    }
    return nil
  }

  /// All ids, where they are few enough to be read.
  private var listing: String? { subjects.map(\.id).listing }
}

extension [String] {
  /// Throws for the first identifier that is not among those of the file.
  func check(_ what: String, among known: [String]) throws(ToolError) {
    for id in self where !known.contains(id) {
      throw .usage(
        "the file has no \(what) '\(id)'",
        hint: Suggestion.didYouMean(id, known) ?? known.listing)
    }
  }

  /// "It has a, b": the identifiers where they are few enough to be read in a line.
  var listing: String? {
    if isEmpty { return nil }
    return count <= 8 ? "It has \(joined(separator: ", "))" : "The file lists its \(count) ids"
  }
}
