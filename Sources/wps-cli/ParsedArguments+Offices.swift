import WPSIndicators

extension ParsedArguments {
  /// Who holds positions, each given as `chair=woman`.
  /// - Parameter positions: those that the body has.
  func holders(_ name: String, of positions: [Position]) throws(ToolError) -> Holders {
    let words = Holder.allCases.map(\.rawValue)
    let known = positions.map(\.id)
    var holders = Holders()
    for word in all(name) {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      guard parts.count == 2 else {
        throw .usage(
          Message(
            "\(typed: word) does not say who holds which position",
            fr: "\(typed: word) ne dit pas qui occupe quel poste"),
          hint: Suggestion.write("\(name) \(known.first ?? "chair")=woman"))
      }
      guard known.contains(parts[0]) else {
        let near = Suggestion.didYouMean(parts[0], known)
        throw .usage(
          Message(
            "the body has no position \(typed: parts[0])",
            fr: "l’organe n’a pas de poste \(typed: parts[0])"),
          hint: known.isEmpty ? .giveBody("positions") : near ?? Suggestion.there(are: known))
      }
      guard let holder = Holder(rawValue: parts[1]) else {
        let near = Suggestion.didYouMean(parts[1], words)
        throw .usage(
          Message(
            "\(typed: parts[1]) is not who holds a position",
            fr: "\(typed: parts[1]) n’est pas le titulaire d’un poste"),
          hint: near ?? .writeOne(of: words))
      }
      guard holders[parts[0]] == nil else {
        throw .usage(
          Message(
            "the position \(typed: parts[0]) is given twice",
            fr: "le poste \(typed: parts[0]) figure deux fois"), hint: nil)
      }
      holders[parts[0]] = holder
    }
    return holders
  }

  /// A level of a scale, by its id; nil if it was not given.
  func level(_ name: String, on scale: Scale?) throws(ToolError) -> String? {
    guard let word = self[name], let levels = scale?.levels else { return self[name] }
    if levels.contains(where: { $0.id == word }) { return word }
    let named = levels.first { level in
      ([level.id] + level.name.versions.map(\.text)).contains { $0.folded == word.folded }
    }
    let all = levels.map(\.id).joined(separator: ", ")
    throw .usage(
      Message(
        "the scale has no level \(typed: word)",
        fr: "l’échelle n’a pas de niveau \(typed: word)"),
      hint: named.map { Suggestion.write("\(name) \($0.id)") }
        ?? Suggestion.didYouMean(word, levels.map(\.id))
        ?? Message(
          "From least to most there are \(all)",
          fr: "Du plus bas au plus haut, il existe\u{A0}: \(all)"))
  }

  /// The order of a candidate list; nil if it was not given.
  func order(_ name: String) throws(ToolError) -> CandidateOrder? {
    guard let letters = self[name] else { return nil }
    if let order = CandidateOrder(letters) { return order }
    throw .usage(
      Message(
        "\(typed: letters) is not the order of a list",
        fr: "\(typed: letters) n’est pas l’ordre d’une liste"),
      hint: CandidateOrder.advice(on: letters, isQuoted: false).asHint)
  }
}

extension Message {
  /// With a capital, as hints begin.
  fileprivate var asHint: Message { map { $0.prefix(1).uppercased() + $0.dropFirst() } }

  /// The words of which one is wanted.
  fileprivate static func writeOne(of words: [String]) -> Message {
    let all = words.joined(separator: ", ")
    return Message("Write one of \(all)", fr: "Écrivez l’un de ces mots\u{A0}: \(all)")
  }

  /// What a body must have in the file before figures can be recorded of it.
  static func giveBody(_ key: String) -> Message {
    Message(
      "Give the body \(typed: key) in the file first",
      fr: "Donnez d’abord à l’organe la clé \(typed: key) dans le fichier")
  }
}
