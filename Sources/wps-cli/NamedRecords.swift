import WPSIndicators

/// The records of a list of the file, by what somebody may call one whose id they do not know.
struct NamedRecords {
  struct Record {
    let id: String
    let name: LocalizedText
    var otherName: LocalizedText?
    /// The word of the file for what it is.
    var kind: String?

    fileprivate var names: [String] {
      [name, otherName].compactMap(\.self).flatMap { $0.versions.map(\.text) }
    }

    /// "'cnt' (National Transition Council)".
    fileprivate var label: Message {
      Message(
        "\(typed: id) (\(name.text(in: .english)))",
        fr: "\(typed: id) (\(name.text(in: .french)))")
    }
  }

  /// More than these are not read.
  private static let most = 5

  private let records: [Record]
  /// What lists them all, before their number.
  private let lister: Message

  init(_ records: [Record], listedBy lister: Message) {
    self.records = records
    self.lister = lister
  }

  /// Throws for the first identifier that no record has.
  /// - Parameter what: what the records are, one of them, in the masculine in French.
  func check(_ ids: [String], _ what: Message) throws(ToolError) {
    for id in ids where !records.contains(where: { $0.id == id }) {
      throw .usage(
        Message(
          "the file has no \(what) \(typed: id)",
          fr: "le fichier ne contient aucun \(what) \(typed: id)"), hint: hint(for: id))
    }
  }

  /// Which ones may have been meant, else which ones there are; nil where there are none.
  func hint(for word: String) -> Message? {
    if let meant = meant(by: word) { return meant }
    guard records.count <= Self.most else { return listing }
    return records.map(\.label).joined(by: Message(verbatim: ", ")).map { .itHas($0) }
  }

  /// Which ones may have been meant, and what lists the others; nil where none is likely.
  func meant(by word: String, listsOthers: Bool = true) -> Message? {
    let meant = matches(word).prefix(Self.most).map(\.label)
    if meant.isEmpty { return nil }
    let question = Suggestion.didYouMean(Array(meant).disjunction)
    return listsOthers && meant.count < records.count
      ? question + Message(verbatim: " ") + listing : question
  }

  private var listing: Message {
    Message("\(lister) all \(records.count)", fr: "\(lister) (\(records.count))")
  }

  /// The records of that very id or name, but for accents and capitals.
  func named(_ word: String) -> [Record] {
    let folded = word.folded
    if folded.isEmpty { return [] }
    return records.filter { record in
      ([record.id] + record.names).contains { $0.folded == folded }
    }
  }

  /// The records of that very name; else those whose id or name is near to the word, or holds it, or
  /// that are of the kind that it names; the likeliest first.
  func matches(_ word: String) -> [Record] {
    let folded = word.folded
    guard !folded.isEmpty else { return [] }
    let same = named(word)
    guard same.isEmpty else { return same }
    let near = NearSpelling.suggestion(for: word, among: records.map(\.id))
    let nearName = NearSpelling.suggestion(for: word, among: records.flatMap(\.names))
    let kind = MeantWord.suggestion(
      for: word, among: Set(records.compactMap(\.kind)).sorted())
    let tests: [(Record) -> Bool] = [
      { $0.id == near },
      { $0.names.contains { $0 == nearName } },
      { folded.count > 2 && $0.id.hasWords(folded) },
      { folded.count > 2 && $0.names.contains { $0.hasWords(folded) } },
      { $0.kind != nil && ($0.kind == kind || $0.kind == word) },
    ]
    var seen = Set<String>()
    return tests.flatMap { records.filter($0) }.filter { seen.insert($0.id).inserted }
  }
}

extension String {
  /// Whether a folded text begins where one of its words does: "ntc" is not in "joint conflict".
  func hasWords(_ folded: String) -> Bool {
    let words = split { !$0.isLetter && !$0.isNumber }
    return words.indices.contains { words[$0...].joined().folded.hasPrefix(folded) }
  }
}
