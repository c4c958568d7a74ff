import WPSIndicators

/// Hints at what was probably meant.
enum Suggestion {
  /// For an option that the command does not have. The hyphens, which all have, make none alike.
  static func option(_ name: String, _ known: [String]) -> Message {
    let bare = name.drop { $0 == "-" }
    let names = known.map { String($0.dropFirst(2)) }
    if let meant = OtherOptions.suggestion(for: bare, among: known)
      ?? NearSpelling.suggestion(for: String(bare), among: names).map({ "--\($0)" })
    {
      return didYouMean(Message("\(typed: meant)", fr: "\(typed: meant)"))
    }
    let all = known.joined(separator: ", ")
    return Message("The options are \(all)", fr: "Options possibles\u{A0}: \(all)")
  }

  /// The one of some words that is near to a word; nil where none is.
  static func didYouMean(_ word: String, _ known: [String]) -> Message? {
    NearSpelling.suggestion(for: word, among: known).map {
      didYouMean(Message("\(typed: $0)", fr: "\(typed: $0)"))
    }
  }

  /// What was probably meant.
  static func didYouMean(_ meant: Message) -> Message {
    Message("Did you mean \(meant)?", fr: "Vouliez-vous dire \(meant)\u{A0}?")
  }

  /// What to type.
  static func write(_ words: String) -> Message { write(Message(verbatim: words)) }

  /// What to type, with placeholders in it.
  static func write(_ words: Message) -> Message {
    Message("Write \(typed: words)", fr: "Écrivez \(typed: words)")
  }

  /// All that there are, which are few.
  static func there(are all: [String]) -> Message {
    let all = all.joined(separator: ", ")
    return Message("There are \(all)", fr: "Il existe\u{A0}: \(all)")
  }

  /// For an option that is of no use.
  static let leaveOut = Message("Leave it out", fr: "Omettez cette option")
}

extension Message {
  /// What somebody gave twice, who may have meant only one of them.
  static func givenTwice(_ words: String) -> Message {
    Message("\(typed: words) is given twice", fr: "\(typed: words) figure deux fois")
  }

  /// An option that there is not.
  static func unknownOption(_ name: String) -> Message {
    Message("unknown option \(typed: name)", fr: "option inconnue\u{A0}: \(typed: name)")
  }

  /// A word too many on the command line.
  static func unexpected(_ word: String) -> Message {
    Message("unexpected argument \(typed: word)", fr: "\(typed: word) est de trop")
  }

  /// Words of which the command takes one: "'a', 'b'".
  static func quoted(_ words: some Sequence<String>) -> Message {
    words.map { Message("\(typed: $0)", fr: "\(typed: $0)") }.joined(by: Message(verbatim: ", "))
      ?? Message(verbatim: "")
  }
}

extension Message.Spelling.Interpolation {
  /// What somebody typed, or is to type, in quotation marks: whole and as it stands, so that it can be
  /// copied.
  mutating func appendInterpolation(typed words: String) {
    appendLiteral(In.quote(words))
  }

  /// The same with placeholders, which are the language's own.
  mutating func appendInterpolation(typed words: Message) {
    appendLiteral(In.quote(words.text(in: In.language)))
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
    (
      ["pdf"], "html",
      Message(
        "Print the page of --format html to PDF",
        fr: "Imprimez en PDF la page de --format html")
    ),
    (
      ["doc", "docx", "odt", "word", "rtf"], "markdown",
      Message(
        "Give what --format markdown writes to pandoc, which makes documents of it",
        fr: "Confiez ce qu’écrit --format markdown à pandoc, qui en fait des documents")
    ),
    (
      ["xls", "xlsx", "ods", "excel"], "csv",
      Message(
        "Open what --format csv writes in the spreadsheet",
        fr: "Ouvrez dans le tableur ce qu’écrit --format csv")
    ),
  ]

  /// What to do for a format; nil for other words, and where the command has not what it takes.
  static func way(to format: String, among known: [String]) -> Message? {
    ways.first { $0.0.contains(format.lowercased()) && known.contains($0.1) }?.2
  }
}

/// What to write instead of a value that cannot be read.
extension ParsedArguments {
  /// For a day that is none.
  func hint(forDate word: String) -> Message {
    if Period(word) != nil, knows("--period") {
      return Message("For a period use --period", fr: "Pour une période, utilisez --period")
    }
    if let date = MeantSpelling.date(word) {
      return Message("Write year-month-day: \(date)", fr: "Écrivez année-mois-jour\u{A0}: \(date)")
    }
    return Message(
      "Write year-month-day, such as 2026-12-01", fr: "Écrivez année-mois-jour, comme 2026-12-01")
  }

  /// For a period that is none.
  func hint(forPeriod word: String) -> Message {
    if let date = CalendarDate(word) {
      return knows("--as-at")
        ? Message("For a day use --as-at", fr: "Pour un jour, utilisez --as-at")
        : Suggestion.didYouMean(Message(verbatim: "\(Quarter(containing: date))"))
    }
    return MeantSpelling.period(word).map { Suggestion.didYouMean(Message(verbatim: "\($0)")) }
      ?? Message(
        "Write it as 2020-Q2; a year as 2020, a half-year as 2020-S1, a month as 2020-04",
        fr: """
          Écrivez-la comme 2020-Q2\u{A0}; une année comme 2020, un semestre comme 2020-S1, un \
          mois comme 2020-04
          """)
  }

  private static let leaveOutUnknown = Message(
    "Leave the option out where nothing is known", fr: "Omettez l’option si rien n’est connu")

  /// For a percentage that is none.
  func hint(forPercent word: String) -> Message {
    if MeantSpelling.isNothing(word) { return Self.leaveOutUnknown }
    guard let meant = MeantSpelling.percent(word) else {
      return Message(
        "Write it as the source does, such as 26.4, without %",
        fr: "Écrivez-le comme la source, par exemple 26.4, sans %")
    }
    let point = word.contains(",") ? Message(", with a point", fr: ", avec un point") : nil
    let sign = word.contains("%") ? Message(", without %", fr: ", sans %") : nil
    return [point, sign].compactMap(\.self)
      .reduce(Message("Write \(meant)", fr: "Écrivez \(meant)"), +)
  }

  /// For a count that is none.
  func hint(forCount word: String) -> Message {
    if MeantSpelling.isNothing(word) { return Self.leaveOutUnknown }
    if MeantSpelling.isNone(word) {
      return Message(
        "Write 0 if there are none; leave the option out where nothing is known",
        fr: "Écrivez 0 s’il n’y en a aucun\u{A0}; omettez l’option si rien n’est connu")
    }
    if word.contains("%"), let percent = MeantSpelling.percent(word) { return .percentage(percent) }
    if let count = MeantSpelling.count(word) {
      return Message("Write \(count.spelling)", fr: "Écrivez \(count.spelling)")
    }
    if let count = MeantSpelling.approximation(word) {
      return Message(
        "Write \(count.spelling), and --flag estimated",
        fr: "Écrivez \(count.spelling), et --flag estimated")
    }
    return Message(
      "Write 40, or 2001+ for at least 2001, or 20-25 for 20 to 25, in digits only",
      fr: "Écrivez 40, ou 2001+ pour au moins 2001, ou 20-25 pour 20 à 25, en chiffres seulement")
  }
}

extension Message {
  /// That percentages have an option of their own.
  static func percentage(_ percent: some CustomStringConvertible) -> Message {
    Message(
      "For a percentage write --reported-percent \(percent)",
      fr: "Pour un pourcentage, écrivez --reported-percent \(percent)")
  }
}
