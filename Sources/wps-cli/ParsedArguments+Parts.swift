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
        throw .usage("'\(part.breakdown).\(part.part).\(key.rawValue)' is given twice", hint: nil)
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
        "'\(word)' is not a count of a part for '\(name)'",
        hint: "Write '\(name) BREAKDOWN.PART.women=3'" + Self.listing(of: breakdowns))
    }
    guard let breakdown = breakdowns.first(where: { $0.id == names[0] }) else {
      throw .usage(
        "the body has no breakdown '\(names[0])'",
        hint: Self.hint(for: names[0], among: breakdowns.map(\.id)))
    }
    guard breakdown.parts.contains(where: { $0.id == names[1] }) else {
      throw .usage(
        "'\(breakdown.id)' has no part '\(names[1])'",
        hint: Self.hint(for: names[1], among: breakdown.parts.map(\.id)))
    }
    let keys = Figures.Key.ofBodies
    guard let key = keys.first(where: { $0.rawValue == names[2] }) else {
      throw .usage(
        "'\(names[2])' is not a count of a part",
        hint: Self.hint(for: names[2], among: keys.map(\.rawValue)))
    }
    return (BodyPart(names[0], names[1]), key, String(spelling))
  }

  private static func hint(for word: String, among known: [String]) -> String {
    if known.isEmpty { return "Give the body 'breakdowns' in the file first" }
    return Suggestion.didYouMean(word, known) ?? "There are " + known.joined(separator: ", ")
  }

  /// The parts that a body has, for somebody who does not know them.
  private static func listing(of breakdowns: [Breakdown]) -> String {
    let names = breakdowns.flatMap { breakdown in
      breakdown.parts.map { "\(breakdown.id).\($0.id)" }
    }
    return names.isEmpty ? "" : "; the parts are " + names.joined(separator: ", ")
  }
}
