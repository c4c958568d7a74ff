import WPSIndicators

/// An observation of a subject, as it is named on the command line: by its time, and where there are
/// several of that time by its number among them.
struct NamedObservation {
  /// Its time; nil where none is given.
  private let time: ObservationTime?
  /// Whether an alternate is meant.
  private let isAlternate: Bool
  /// Which of several, from 1.
  private let number: Int?

  init(_ arguments: ParsedArguments) throws(ToolError) {
    let isTimed = ["--period", "--as-at"].contains(where: arguments.contains)
    time = isTimed ? try arguments.observationTime() : nil
    isAlternate = arguments.contains("--alternate")
    let word = arguments["--which"]
    number = word.flatMap { Int($0) }
    if let word, (number ?? 0) < 1 {
      throw .usage(
        Message(
          "\(typed: word) is not a number for \(typed: "--which")",
          fr: "\(typed: word) n’est pas un numéro pour \(typed: "--which")"), hint: nil)
    }
  }

  /// Its position among those of a subject.
  func index(of subject: Subject) throws(ToolError) -> Int {
    guard let time else {
      throw .usage(
        Message("no time given", fr: "aucune date n’est indiquée"), hint: times(of: subject))
    }
    let observed = subject.observations
    let ofTime = observed.indices.filter {
      observed[$0].time.alone == time.alone && (observed[$0].isAlternate || !isAlternate)
    }
    if let number {
      if ofTime.indices.contains(number - 1) { return ofTime[number - 1] }
    } else if ofTime.count == 1 {
      return ofTime[0]
    }
    guard !ofTime.isEmpty else {
      throw .usage(
        Message(
          "\(typed: subject.id) has no such observation of that time",
          fr: "\(typed: subject.id) n’a pas de telle donnée à cette date"),
        hint: times(of: subject))
    }
    guard ofTime.count > 1 else {
      throw .usage(
        Message(
          "\(typed: subject.id) has one observation of that time only",
          fr: "\(typed: subject.id) n’a qu’une donnée de cette date"),
        hint: Message("Leave '--which' out", fr: "Omettez \(typed: "--which")"))
    }
    let listed =
      ofTime.enumerated().map { place, index in
        Message("\(place + 1): ", fr: "\(place + 1)) ") + observed[index].summary
      }.joined(by: Message("; ", fr: "\u{A0}; ")) ?? .empty
    throw .usage(
      Message(
        "\(typed: subject.id) has \(ofTime.count) observations of that time: \(listed)",
        fr: "\(typed: subject.id) a \(ofTime.count) données de cette date\u{A0}: \(listed)"),
      hint: Message(
        "Add '--which NUMBER'", fr: "Indiquez laquelle, par exemple \(typed: "--which 2")"))
  }

  /// The times that it has observations of; nil where it has none.
  private func times(of subject: Subject) -> Message? {
    var seen = Set<String>()
    let known = subject.observations.filter { $0.isAlternate || !isAlternate }.map {
      $0.time.asAt.map { "--as-at \($0)" } ?? "--period \($0.time.period)"
    }.filter { seen.insert($0).inserted }
    let last = known.suffix(8).joined(separator: ", ")
    if known.isEmpty { return nil }
    return known.count <= 8
      ? Message("It has \(last)", fr: "On y trouve \(last)")
      : Message(
        "It has \(known.count), the last in the file \(last)",
        fr: "Il y en a \(known.count), les dernières du fichier\u{A0}: \(last)")
  }
}
