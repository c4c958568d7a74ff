/// Evidence, in English.
extension EnglishPhrasebook {
  func evidence(in file: String) -> String { "Evidence in \(file)" }
  var copies: String { "Copies of sources" }
  func copy(_ match: CopyMatch) -> String {
    switch match {
    case .file: "the file names it"
    case .fileName: "it has the name that the file gives"
    case .id: "its name begins with the id"
    case .symbol: "its name has the symbol"
    case .words: "its name has the words of the id"
    }
  }
  var copyChanged: String { "the copy has changed: its SHA-256 is another" }
  var copyUnchanged: String { "the copy is unchanged" }
  var copyUnreadable: String { "it cannot be read; put its text beside it" }
  func noCopies(_ sources: String) -> String { labelled("no copy is held of", sources) }

  func fileMustBeRelative(_ file: String) -> String {
    "the path of its file must be relative to the registry: \(file)"
  }

  func place(_ place: PassagePlace) -> String {
    (place.page.map { "page \(number($0)), " } ?? "") + "line \(number(place.line))"
  }
  func found(in place: String) -> String { "found in \(place)" }
  func foundBut(_ differences: String, in place: String) -> String {
    "found in \(place), but for \(differences)"
  }
  func difference(_ difference: SpellingDifference) -> String {
    switch difference {
    case .spacing: "spacing"
    case .hyphenation: "hyphenation"
    case .quotationMarks: "quotation marks or apostrophes"
    case .dashes: "dashes"
    case .ligatures: "ligatures"
    case .accents: "the composition of accents"
    case .emphasis: "emphasis"
    }
  }
  func foundElsewhere(_ place: String) -> String { "found in \(place), which no source names" }
  func notFound(in file: String) -> String { "not found in \(file)" }
  func notHeld(_ sources: String) -> String { labelled("no copy that can be read of", sources) }
  func nearest(_ text: String, _ place: String) -> String {
    labelled("nearest, \(place)", "“\(text)”")
  }
  func there(_ there: String, quoted: String) -> String {
    switch (there.isEmpty, quoted.isEmpty) {
    case (true, _): "not there: “\(quoted)”"
    case (_, true): "there besides: “\(there)”"
    default: "there “\(there)”, in the quotation “\(quoted)”"
    }
  }
  var noQuotation: String { "no quotation" }

  func quotedAs(_ words: String) -> String { "quoted (“\(words)”)" }
  func follows(from derivation: String) -> String { "follows: \(derivation)" }
  func countName(_ key: Figures.Key) -> String { key.rawValue }
  var reportedPercentName: String { "reported percentage" }
  var fromPercent: String { "narrowed by the reported percentage" }
  func quotedElsewhere(_ time: ObservationTime) -> String { "quoted for \(asAt(time))" }
  var unproven: String { "unproven" }

  func quotations(_ counts: [(VerificationCount, Int)]) -> String {
    labelled(
      "Quotations",
      list(
        counts.map { count, amount in
          let words =
            switch count {
            case .found: "found"
            case .foundBut: "found but for their spelling"
            case .elsewhere: "found in a file that no source names"
            case .notFound: "not found"
            case .notHeld: "without a copy to look in"
            }
          return "\(number(amount)) \(words)"
        }))
  }
  func proven(_ tally: ProofTally, underVerdicts: Bool) -> String {
    let parts = [
      (tally.quoted, "stands in its own quotation", "stand in their own quotation"),
      (tally.derived, "follows from others", "follow from others"),
      (tally.unproven, "is not in a quotation", "are not in a quotation"),
    ].filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.0 == 1 ? $0.1 : $0.2)" }
    let numbers = "\(number(tally.total)) \(tally.total == 1 ? "number" : "numbers")"
    let verdicts = underVerdicts ? " that the verdicts rest on" : ""
    if tally.unproven == tally.total, tally.total > 1 {
      let which = tally.total == 2 ? "Neither of the \(numbers)" : "None of the \(numbers)"
      return "\(which)\(verdicts) is in a quotation."
    }
    if parts.count == 1, tally.total > 1 {
      let which = tally.total == 2 ? "Both numbers" : "All \(numbers)"
      let what = parts[0].drop { $0 != " " }
      return "\(which)\(verdicts)\(what)."
    }
    let said =
      parts.isEmpty
      ? ""
      : ", " + (parts.count > 1 ? parts.dropLast().joined(separator: ", ") + " and " : "")
        + parts[parts.count - 1]
    return "Of the \(numbers)\(verdicts)\(said)."
  }
}
