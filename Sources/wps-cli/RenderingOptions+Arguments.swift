import WPSIndicators

extension ScorecardFormat {
  /// The options that this format makes no use of. `--full` is none: what shows everything always
  /// does as it is told.
  fileprivate func unusedOptions(in detail: RenderingOptions.Detail) -> [String] {
    switch self {
    case .text: ["--link"]
    case .html: []
    case .brief, .markdown, .svg, .json: ["--link", "--history"]
    case .csv: ["--link", "--history"] + (detail == .board ? ["--compare-with"] : [])
    }
  }
}

/// The options of `scorecard` that say how it is written.
extension RenderingOptions {
  /// - Parameter format: the format asked for, without which some of them would change nothing.
  init(_ arguments: ParsedArguments, for format: ScorecardFormat) throws(ToolError) {
    self.init(detail: arguments.contains("--full") ? .full : .board)
    if let option = format.unusedOptions(in: detail).first(where: arguments.contains) {
      throw .usage(
        "'\(option)' changes nothing in '\(format.rawValue)'", hint: Self.hint(for: option))
    }
    if let word = arguments["--history"] { history = try Self.quarters(word) }
    for word in arguments.all("--link") {
      let link = try Self.link(word)
      guard !links.contains(where: { $0.language == link.language }) else {
        throw .usage("'--link \(link.language.rawValue)=…' is given twice", hint: nil)
      }
      links.append(link)
    }
  }

  private static func hint(for option: String) -> String {
    switch option {
    case "--link": "Add '--format html', or leave it out"
    case "--compare-with": "Add '--full'"
    default: "Leave it out"
    }
  }

  private static func quarters(_ word: String) throws(ToolError) -> Int {
    let range = historyRange
    // `Int` reads "+8" as well, which nobody else would.
    guard word.allSatisfy({ ("0"..."9").contains($0) }), let quarters = Int(word),
      range.contains(quarters)
    else {
      throw .usage(
        "'\(word)' is not a number of quarters for '--history'",
        hint: "Write '--history \(defaultHistory)', or any from \(range.lowerBound) to "
          + "\(range.upperBound)")
    }
    return quarters
  }

  private static func link(_ word: String) throws(ToolError) -> LanguageLink {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let known = Language.allCases.map(\.rawValue)
    guard parts.count == 2 else {
      throw .usage(
        "'\(word)' is not a language and an address for '--link'",
        hint: "Write '--link \(known.last ?? "fr")=ADDRESS'")
    }
    let tag = String(parts[0])
    guard let language = Language(rawValue: tag) else {
      throw .usage(
        "'\(tag)' is not a language of '--link'",
        hint: Suggestion.didYouMean(tag, known)
          ?? "The languages are " + known.joined(separator: ", "))
    }
    guard let link = LanguageLink(language, at: String(parts[1])) else {
      throw .usage(
        "'\(parts[1])' is not an address for '--link'",
        hint: "Write the name of a file beside the page, such as '\(tag)=card.\(tag).html', or an "
          + "address that begins with https://")
    }
    return link
  }
}
