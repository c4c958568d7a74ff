import WPSIndicators

extension ScorecardFormat.Extra {
  /// The option that asks for it.
  fileprivate var option: String {
    switch self {
    case .links: "--link"
    case .history: "--history"
    case .comparison: "--compare-with"
    }
  }
}

extension Message {
  /// That an option has no meaning in a format.
  static func useless(_ option: String, in format: String) -> Message {
    Message(
      "\(typed: option) changes nothing in \(typed: format)",
      fr: "\(typed: option) ne change rien au format \(typed: format)")
  }
}

/// The options of `scorecard` that say how it is written.
extension RenderingOptions {
  /// - Parameter format: the format asked for, without which some of them would change nothing.
  init(_ arguments: ParsedArguments, for format: ScorecardFormat) throws(ToolError) {
    self.init(detail: arguments.contains("--full") ? .full : .board)
    let unused = format.unused(in: detail)
    if let extra = unused.first(where: { arguments.contains($0.option) }) {
      throw .usage(.useless(extra.option, in: format.rawValue), hint: Self.hint(for: extra))
    }
    if let word = arguments["--history"] { history = try Self.quarters(word) }
    for word in arguments.all("--link") {
      let link = try Self.link(word)
      guard !links.contains(where: { $0.language == link.language }) else {
        throw .usage(.givenTwice("--link \(link.language.rawValue)=…"), hint: nil)
      }
      links.append(link)
    }
  }

  private static func hint(for extra: ScorecardFormat.Extra) -> Message {
    switch extra {
    case .links:
      Message(
        "Add \(typed: "--format html"), or leave it out",
        fr: "Ajoutez \(typed: "--format html"), ou omettez cette option")
    case .comparison: Message("Add \(typed: "--full")", fr: "Ajoutez \(typed: "--full")")
    case .history: Suggestion.leaveOut
    }
  }

  private static func quarters(_ word: String) throws(ToolError) -> Int {
    let range = historyRange
    // `Int` reads "+8" as well, which nobody else would.
    guard word.allSatisfy({ ("0"..."9").contains($0) }), let quarters = Int(word),
      range.contains(quarters)
    else {
      let usual = "--history \(defaultHistory)"
      let (least, most) = (range.lowerBound, range.upperBound)
      throw .usage(
        Message(
          "\(typed: word) is not a number of quarters for \(typed: "--history")",
          fr: "\(typed: word) n’est pas un nombre de trimestres pour \(typed: "--history")"),
        hint: Message(
          "Write \(typed: usual), or any from \(least) to \(most)",
          fr: "Écrivez \(typed: usual), ou tout autre nombre de \(least) à \(most)"))
    }
    return quarters
  }

  private static func link(_ word: String) throws(ToolError) -> LanguageLink {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let known = Language.allCases.map(\.rawValue)
    guard parts.count == 2 else {
      throw .usage(
        Message(
          "\(typed: word) is not a language and an address for \(typed: "--link")",
          fr: "\(typed: word) n’est pas une langue et une adresse pour \(typed: "--link")"),
        hint: Suggestion.write(
          Message(verbatim: "--link \(known.last ?? "fr")=") + Placeholder.named("ADDRESS")))
    }
    let tag = String(parts[0])
    guard let language = Language(rawValue: tag) else {
      throw .usage(
        Message(
          "\(typed: tag) is not a language of \(typed: "--link")",
          fr: "\(typed: tag) n’est pas une langue de \(typed: "--link")"),
        hint: Suggestion.didYouMean(tag, known) ?? .languages(known.joined(separator: ", ")))
    }
    guard let link = LanguageLink(language, at: String(parts[1])) else {
      let example = "\(tag)=card.\(tag).html"
      throw .usage(
        Message(
          "\(typed: "\(parts[1])") is not an address for \(typed: "--link")",
          fr: "\(typed: "\(parts[1])") n’est pas une adresse pour \(typed: "--link")"),
        hint: Message(
          """
          Write the name of a file beside the page, such as \(typed: example), or an address \
          that begins with https://
          """,
          fr: """
            Écrivez le nom d’un fichier placé à côté de la page, comme \(typed: example), ou \
            une adresse qui commence par https://
            """))
    }
    return link
  }
}
