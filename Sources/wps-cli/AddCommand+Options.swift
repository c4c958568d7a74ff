import WPSIndicators

extension AddCommand {
  /// The option that names what is held against a new target.
  static let heldBy = OptionSpec(
    "--held-by", value: "SUBJECT", values: .id(.subjects), isRepeatable: true,
    help: Message(
      "a body, list or indicator, or BODY.POSITION, that is held against it from now on",
      fr: "un organe, une liste ou un indicateur, ou ORGANE.POSTE, qui y est soumis désormais"))

  /// An option for each key, under the list whose records alone have it.
  static let options: [OptionSpec] = {
    var uses = [(name: String, lists: [RecordList], keys: [NewRecordKey])]()
    for list in added {
      for key in NewRecord.keys(of: list) {
        let name = key.option
        let known = uses.firstIndex { $0.name == name }
        let position = known ?? uses.endIndex
        if known == nil { uses.append((name, [], [])) }
        uses[position].lists.append(list)
        uses[position].keys.append(key)
      }
    }
    let shared = uses.filter { $0.lists.count > 1 }
    return OptionSpec.under(
      Message("Of several kinds", fr: "Pour plusieurs sortes"),
      shared.compactMap { OptionSpec(of: $0.keys) })
      + added.flatMap { list in
        OptionSpec.under(
          list.heading,
          uses.filter { $0.lists == [list] }.compactMap { OptionSpec(of: $0.keys) }
            + (list == .targets ? [heldBy] : []))
      } + OptionSpec.under(Message("The file", fr: "Le fichier"), FileChange.options)
  }()

  /// Refuses options that say something of other records, and a floor beside a ceiling.
  static func expectKeys(
    of list: RecordList, _ arguments: ParsedArguments
  ) throws(ToolError) {
    let known =
      NewRecord.keys(of: list).map(\.option) + (list == .targets ? [heldBy.name] : [])
      + (FileChange.options + OptionSpec.ofEveryCommand).map(\.name)
    if let option = arguments.given.sorted().first(where: { !known.contains($0) }) {
      let options = NewRecord.keys(of: list).map(\.option).joined(separator: ", ")
      throw .usage(
        Message(
          "\(typed: option) says nothing of \(list.indefinite)",
          fr: "\(typed: option) ne dit rien d’\(list.indefinite)"),
        hint: Message("The options are \(options)", fr: "Options possibles\u{A0}: \(options)"))
    }
    if arguments.contains("--at-least"), arguments.contains("--at-most") {
      throw .usage(
        Message(
          "\(typed: "--at-least") and \(typed: "--at-most") exclude each other",
          fr: "\(typed: "--at-least") et \(typed: "--at-most") s’excluent"),
        hint: Message(
          "What has a floor and a ceiling is two targets",
          fr: "Un plancher et un plafond font deux objectifs"))
    }
  }
}

extension NewRecordKey {
  /// The option that gives it.
  var option: String {
    let name = OptionSpec.name(ofKey: name)
    return isDenied ? "--not-" + name.dropFirst(2) : name
  }
}

extension OptionSpec {
  /// The option of a key that several sorts of record may have, each with words of its own for it.
  fileprivate init?(of keys: [NewRecordKey]) {
    guard let first = keys.first else { return nil }
    var briefs = [Message]()
    for key in keys where !briefs.contains(key.brief) { briefs.append(key.brief) }
    let help = briefs.joined(by: Message("; ", fr: "\u{A0}; ")) ?? first.brief
    let option = OptionSpec(ofKey: first.name, first.form, help: help)
    var words = [String]()
    for key in keys {
      if case .word(let list) = key.form { words += list.words.filter { !words.contains($0) } }
    }
    self.init(
      first.option, value: option.value, values: words.isEmpty ? option.values : .words(words),
      isRepeatable: option.isRepeatable, help: help)
  }
}
