import WPSIndicators

/// Hints at what was probably meant.
enum Suggestion {
  /// For an option that the command does not have. The hyphens, which all have, make none alike.
  static func option(_ name: String, _ known: [String]) -> String {
    let bare = name.drop { $0 == "-" }
    let names = (known + ["--help"]).map { String($0.dropFirst(2)) }
    if let meant = OtherOptions.suggestion(for: bare, among: known)
      ?? NearSpelling.suggestion(for: String(bare), among: names).map({ "--\($0)" })
    {
      return "Did you mean '\(meant)'?"
    }
    return known.isEmpty
      ? "The only option is --help" : "The options are \(known.joined(separator: ", "))"
  }

  static func didYouMean(_ word: String, _ known: [String]) -> String? {
    NearSpelling.suggestion(for: word, among: known).map { "Did you mean '\($0)'?" }
  }
}

/// What was meant by an option that a command does not have.
private enum OtherOptions {
  /// Somebody may think of another word for the figure first, in French reports a French one.
  private static let options = [
    "total": "--members", "size": "--members", "effectif": "--members", "female": "--women",
    "male": "--men", "percent": "--reported-percent", "percentage": "--reported-percent",
    "pourcentage": "--reported-percent", "trend": "--reported-trend",
    "tendance": "--reported-trend",
    "quarter": "--period", "trimestre": "--period", "on": "--as-at", "day": "--as-at",
    "page": "--locator", "comment": "--note",
    "femmes": "--women", "hommes": "--men", "sièges": "--seats", "sieges": "--seats",
    "membres": "--members", "vacants": "--vacant", "citation": "--quote", "titre": "--title",
    "remarque": "--note", "statut": "--status",
  ]

  /// The option of that other name, if it is among those known.
  static func suggestion(for word: Substring, among known: [String]) -> String? {
    options[word.lowercased()].flatMap { known.contains($0) ? $0 : nil }
  }
}

/// How to get a format that the command does not write from one that it does.
enum OtherFormats {
  private static let ways = [
    (["pdf"], "html", "Print the page of --format html to PDF"),
    (
      ["doc", "docx", "odt", "word", "rtf"], "markdown",
      "Give what --format markdown writes to pandoc, which makes documents of it"
    ),
    (["xls", "xlsx", "ods", "excel"], "csv", "Open what --format csv writes in the spreadsheet"),
  ]

  /// What to do for a format; nil for other words, and where the command has not what it takes.
  static func way(to format: String, among known: [String]) -> String? {
    ways.first { $0.0.contains(format.lowercased()) && known.contains($0.1) }?.2
  }
}

/// What to write instead of a value that cannot be read.
extension ParsedArguments {
  /// For a day that is none.
  func hint(forDate word: String) -> String {
    if Period(word) != nil, knows("--period") { return "For a period use --period" }
    if let date = MeantSpelling.date(word) { return "Write year-month-day: \(date)" }
    return "Write year-month-day, such as 2026-12-01"
  }

  /// For a period that is none.
  func hint(forPeriod word: String) -> String {
    if let date = CalendarDate(word) {
      return knows("--as-at")
        ? "For a day use --as-at" : "Did you mean \(Quarter(containing: date))?"
    }
    return MeantSpelling.period(word).map { "Did you mean \($0)?" }
      ?? "Write it as 2020-Q2; a year as 2020, a half-year as 2020-S1, a month as 2020-04"
  }

  /// For a percentage that is none.
  func hint(forPercent word: String) -> String {
    if MeantSpelling.isNothing(word) { return "Leave the option out where nothing is known" }
    guard let meant = MeantSpelling.percent(word) else {
      return "Write it as the source does, such as 26.4, without %"
    }
    let faults =
      (word.contains(",") ? ["with a point"] : []) + (word.contains("%") ? ["without %"] : [])
    return "Write \(([meant] + faults).joined(separator: ", "))"
  }

  /// For a count that is none.
  func hint(forCount word: String) -> String {
    if MeantSpelling.isNothing(word) { return "Leave the option out where nothing is known" }
    if MeantSpelling.isNone(word) {
      return "Write 0 if there are none; leave the option out where nothing is known"
    }
    if word.contains("%"), let percent = MeantSpelling.percent(word) {
      return "For a percentage write --reported-percent \(percent)"
    }
    if let count = MeantSpelling.count(word) { return "Write \(count.spelling)" }
    if let count = MeantSpelling.approximation(word) {
      return "Write \(count.spelling), and --flag estimated"
    }
    return "Write 40, or 2001+ for at least 2001, or 20-25 for 20 to 25, in digits only"
  }
}
