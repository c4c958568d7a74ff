import WPSIndicators

extension ParsedArguments {
  /// The figures of parts that an option gives, each as `party.government.women=3`.
  /// - Parameter breakdowns: those that the body has.
  func parts(_ name: String, of breakdowns: [Breakdown]) throws(ToolError) -> PartFigures {
    var parts = PartFigures()
    for word in all(name) {
      let (part, key, spelling) = try figure(word, name, breakdowns)
      var figures = parts[part] ?? Figures()
      guard figures.given(key) == nil else {
        throw .usage(
          .givenTwice("\(part.breakdown).\(part.part).\(key.rawValue)"), hint: nil)
      }
      figures[key] = try count(spelling, of: name)
      parts[part] = figures
    }
    return parts
  }

  /// What a word is about, and the count that it spells.
  private func figure(
    _ word: String, _ name: String, _ breakdowns: [Breakdown]
  ) throws(ToolError) -> (BodyPart, Figures.Key, String) {
    // A sign that bounds the count may stand in the place of '=', or behind it.
    let mark = word.firstIndex { "=<>≤≥".contains($0) } ?? word.endIndex
    let names = word[..<mark].split(separator: ".", omittingEmptySubsequences: false)
      .map(String.init)
    let spelling = word[mark...].drop { $0 == "=" }
    guard names.count == 3, !spelling.isEmpty else {
      throw .usage(
        Message(
          "\(typed: word) is not a count of a part for \(typed: name)",
          fr: "\(typed: word) n’est pas le nombre d’une partie pour \(typed: name)"),
        hint: Suggestion.write("\(name) BREAKDOWN.PART.women=3") + Self.listing(of: breakdowns))
    }
    guard let breakdown = breakdowns.first(where: { $0.id == names[0] }) else {
      throw .usage(
        Message(
          "the body has no breakdown \(typed: names[0])",
          fr: "l’organe n’a pas de ventilation \(typed: names[0])"),
        hint: Self.hint(for: names[0], among: breakdowns.map(\.id)))
    }
    guard breakdown.parts.contains(where: { $0.id == names[1] }) else {
      throw .usage(
        Message(
          "\(typed: breakdown.id) has no part \(typed: names[1])",
          fr: "\(typed: breakdown.id) n’a pas de partie \(typed: names[1])"),
        hint: Self.hint(for: names[1], among: breakdown.parts.map(\.id)))
    }
    let keys = Figures.Key.ofBodies
    guard let key = keys.first(where: { $0.rawValue == names[2] }) else {
      throw .usage(
        Message(
          "\(typed: names[2]) is not a count of a part",
          fr: "\(typed: names[2]) n’est pas un nombre d’une partie"),
        hint: Self.hint(for: names[2], among: keys.map(\.rawValue)))
    }
    return (BodyPart(names[0], names[1]), key, String(spelling))
  }

  private static func hint(for word: String, among known: [String]) -> Message {
    if known.isEmpty { return .giveBody("breakdowns") }
    return Suggestion.didYouMean(word, known) ?? Suggestion.there(are: known)
  }

  /// The parts that a body has, for somebody who does not know them.
  private static func listing(of breakdowns: [Breakdown]) -> Message {
    let names = breakdowns.flatMap { breakdown in
      breakdown.parts.map { "\(breakdown.id).\($0.id)" }
    }
    if names.isEmpty { return Message(verbatim: "") }
    let all = names.joined(separator: ", ")
    return Message("; the parts are \(all)", fr: "\u{A0}; parties possibles\u{A0}: \(all)")
  }
}
