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
          "'\(word)' does not say who holds which position",
          hint: "Write '\(name) \(known.first ?? "chair")=woman'")
      }
      guard known.contains(parts[0]) else {
        let near = Suggestion.didYouMean(parts[0], known)
        throw .usage(
          "the body has no position '\(parts[0])'",
          hint: known.isEmpty
            ? "Give the body 'positions' in the file first"
            : near ?? "There are " + known.joined(separator: ", "))
      }
      guard let holder = Holder(rawValue: parts[1]) else {
        let near = Suggestion.didYouMean(parts[1], words)
        throw .usage(
          "'\(parts[1])' is not who holds a position",
          hint: near ?? "Write one of " + words.joined(separator: ", "))
      }
      guard holders[parts[0]] == nil else {
        throw .usage("the position '\(parts[0])' is given twice", hint: nil)
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
    throw .usage(
      "the scale has no level '\(word)'",
      hint: named.map { "Write '\(name) \($0.id)'" } ?? Suggestion.didYouMean(
        word, levels.map(\.id))
        ?? "From least to most there are " + levels.map(\.id).joined(separator: ", "))
  }

  /// The order of a candidate list; nil if it was not given.
  func order(_ name: String) throws(ToolError) -> CandidateOrder? {
    guard let letters = self[name] else { return nil }
    if let order = CandidateOrder(letters) { return order }
    throw .usage(
      "'\(letters)' is not the order of a list",
      hint: CandidateOrder.advice(on: letters, isQuoted: false).english.asHint)
  }
}

extension String {
  /// With a capital, as hints begin.
  fileprivate var asHint: String { prefix(1).uppercased() + dropFirst() }
}
