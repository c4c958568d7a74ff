import WPSIndicators

/// An observation of a subject, as it is named on the command line: by its time, and where there are
/// several of that time by its number among them.
struct NamedObservation {
  private let time: ObservationTime
  /// Whether an alternate is meant.
  private let isAlternate: Bool
  /// Which of several, from 1.
  private let number: Int?

  init(_ arguments: ParsedArguments) throws(ToolError) {
    time = try arguments.observationTime()
    isAlternate = arguments.contains("--alternate")
    let word = arguments["--which"]
    number = word.flatMap { Int($0) }
    if let word, (number ?? 0) < 1 {
      throw .usage(
        Message(
          "'\(word)' is not a number for '--which'",
          fr: "«\u{A0}\(word)\u{A0}» n’est pas un numéro pour «\u{A0}--which\u{A0}»"), hint: nil)
    }
  }

  /// Its position among those of a subject.
  func index(of subject: Subject) throws(ToolError) -> Int {
    let observed = subject.observations
    let ofTime = observed.indices.filter {
      observed[$0].time.alone == time.alone && (observed[$0].isAlternate || !isAlternate)
    }
    if let number {
      if ofTime.indices.contains(number - 1) { return ofTime[number - 1] }
    } else if ofTime.count == 1 {
      return ofTime[0]
    }
    guard !ofTime.isEmpty else { throw notFound(in: subject) }
    let listed = ofTime.enumerated().map { "\($0.offset + 1): \(observed[$0.element].summary)" }
      .joined(separator: "; ")
    throw .usage(
      Message(
        "'\(subject.id)' has \(ofTime.count) observations of that time: \(listed)",
        fr: "«\u{A0}\(subject.id)\u{A0}» a \(ofTime.count) données de cette date\u{A0}: \(listed)"),
      hint: Message("Add '--which NUMBER'", fr: "Ajoutez «\u{A0}--which NUMÉRO\u{A0}»"))
  }

  private func notFound(in subject: Subject) -> ToolError {
    var seen = Set<String>()
    let known = subject.observations.filter { $0.isAlternate || !isAlternate }.map {
      $0.time.asAt.map { "--as-at \($0)" } ?? "--period \($0.time.period)"
    }.filter { seen.insert($0).inserted }
    let last = known.suffix(8).joined(separator: ", ")
    return .usage(
      Message(
        "'\(subject.id)' has no such observation of that time",
        fr: "«\u{A0}\(subject.id)\u{A0}» n’a pas de telle donnée à cette date"),
      hint: known.isEmpty
        ? nil
        : known.count <= 8
          ? Message("It has \(last)", fr: "Il y a \(last)")
          : Message(
            "It has \(known.count), the last in the file \(last)",
            fr: "Il y en a \(known.count), les dernières du fichier\u{A0}: \(last)"))
  }
}
