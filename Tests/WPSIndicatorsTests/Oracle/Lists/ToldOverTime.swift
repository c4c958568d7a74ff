@testable import RandomRegistries

/// What is told, in one word each time, of who holds a position or how far something is.
struct ToldOverTime {
  /// What one source says at one time.
  struct Report {
    let observation: OracleObservation
    let moment: OracleMoment
    /// The word; nil where it says nothing of this subject.
    let word: String?
  }

  /// All reports, from the earliest on.
  let reports: [Report]
  /// The last day of a body.
  let end: OracleDate?
  let staleAfterQuarters: Int
  let period: OraclePeriod

  /// Reads observations as at the end of a period.
  init(
    _ observations: [OracleObservation], until end: OracleDate? = nil,
    staleAfterQuarters: Int?, in period: OraclePeriod, word: (OracleObservation) -> String?
  ) {
    self.reports = observations.map {
      Report(observation: $0, moment: $0.moment(before: end), word: word($0))
    }.filter { $0.moment.date <= period.lastDay }.sorted { $0.moment < $1.moment }
    (self.end, self.period) = (end, period)
    self.staleAfterQuarters = staleAfterQuarters ?? 4
  }

  /// The report that counts.
  var assessed: Report? { reports.last { $0.word != nil && !$0.observation.isAlternate } }

  /// How old a report is, in quarters.
  private func age(_ report: Report) -> Int {
    let last = end.map { min($0, period.lastDay) } ?? period.lastDay
    return last.period.index - report.moment.date.period.index
  }

  /// Whether what counts is too old to be current.
  var isStale: Bool { assessed.map { age($0) > staleAfterQuarters } ?? false }

  /// The fields that tell which observation counts, and which words are newer.
  var fields: [String: String] {
    var fields = ["observation": "null", "newerInWords": "null"]
    if let assessed { tell(assessed, at: "observation", in: &fields) }
    let newer = reports.last { report in
      let hasWords = report.observation.note != nil && !report.observation.isAlternate
      return hasWords && report.word == nil
        && assessed.map { $0.moment < report.moment } ?? true
    }
    if let newer { tell(newer, at: "newerInWords", in: &fields) }
    return fields
  }

  private func tell(_ report: Report, at path: String, in fields: inout [String: String]) {
    let (observation, moment) = (report.observation, report.moment)
    fields[path] = nil
    fields["\(path).period"] = OracleJSON.string(
      (observation.period ?? moment.date.period).text)
    fields["\(path).asAt"] = OracleJSON.optional(observation.asAt?.text)
    fields["\(path).ageInQuarters"] = String(age(report))
    fields["\(path).flag"] = OracleJSON.optional(observation.flag)
  }

  /// The flags: what is old, and what other sources say at the same time.
  /// - Parameters:
  ///   - starts: when the target, and its step in force, begin.
  ///   - isKnown: whether a word leaves nothing open.
  ///   - verdict: the verdict on a word.
  func flags(
    starts: [OracleDate], isKnown: (String) -> Bool = { _ in true }, verdict: (String) -> String
  ) -> (all: Set<String>, open: Set<String>) {
    guard let assessed, let word = assessed.word else { return ([], []) }
    var flags = Set([assessed.observation.flag].compactMap { $0 })
    var open: Set<String> = []
    if isStale { flags.insert("stale") }
    if starts.contains(where: { assessed.moment.date < $0 }) { flags.insert("predatesTarget") }
    let sameDate = reports.filter { $0.moment.date == assessed.moment.date }
    let others = sameDate.filter(\.observation.isAlternate).compactMap(\.word)
    // Whether a sex that is not stated is another is not fixed.
    if others.contains(where: { $0 != word }) {
      let areKnown = isKnown(word) && others.contains { $0 != word && isKnown($0) }
      if areKnown { flags.insert("sourcesDiffer") } else { open.insert("sourcesDiffer") }
    }
    func opposed(_ words: [String]) -> Int {
      words.filter { Set([verdict($0), verdict(word)]) == ["met", "unmet"] }.count
    }
    func isOutvoted(by words: [String]) -> Bool {
      opposed(words) > 1 + words.filter { verdict($0) == verdict(word) }.count
    }
    if opposed(others) > 0 { flags.insert("sourcesDisagree") }
    if isOutvoted(by: others) { flags.insert("outvoted") }
    // Whether a figure of a longer period that ends on the same day has a vote is not fixed.
    let beside = sameDate.filter {
      !$0.observation.isAlternate && $0.moment != assessed.moment
    }.compactMap(\.word)
    if isOutvoted(by: others) != isOutvoted(by: others + beside) { open.insert("outvoted") }
    return (flags, open)
  }
}

extension ToldOverTime {
  /// Times within a few years for the reports on a subject, the same words at no time twice but
  /// by other sources.
  static func observations(
    _ generator: inout SeededGenerator, until end: OracleDate? = nil,
    tell: (inout SeededGenerator) -> [String: String]
  ) -> [OracleObservation] {
    var used: Set<OracleMoment> = []
    var all: [OracleObservation] = []
    for _ in 0..<generator.number(in: 0...6) {
      var observation = OracleObservation()
      observation.sources = ["s"]
      observation.words = tell(&generator)
      let length = generator.pick([12, 6, 3, 3, 3, 1])
      let period = OraclePeriod(
        length: length,
        count: 2018 * 12 / length + generator.number(in: 0...(36 / length - 1)))
      if generator.chance(40) {
        let (first, last) = (period.firstDay.number, period.lastDay.number)
        observation.asAt = OracleDate(generator.pick([first, first + 14, last]))
      } else {
        observation.period = period
      }
      if let end, observation.asAt ?? period.lastDay > end { continue }
      if observation.words.isEmpty || generator.chance(15) { observation.note = "Note" }
      if generator.chance(10) { observation.flag = "provisional" }
      // A report that tells nothing is not kept beside another as its alternative.
      if !used.insert(observation.moment(before: end)).inserted {
        if observation.words.isEmpty { continue }
        observation.isAlternate = true
        observation.note = nil
      }
      all.append(observation)
      guard !observation.words.isEmpty else { continue }
      for _ in 0..<(generator.chance(30) ? generator.number(in: 1...3) : 0) {
        var other = observation
        (other.words, other.note, other.isAlternate) = (tell(&generator), nil, true)
        if !other.words.isEmpty { all.append(other) }
      }
    }
    return generator.shuffle(all)
  }
}

extension OraclePeriod {
  /// The period of 2016 to 2022 that is written so.
  init?(written text: String) {
    let all = [12, 6, 3, 1].flatMap { length in
      (2016 * 12 / length..<2023 * 12 / length).map { Self(length: length, count: $0) }
    }
    guard let period = all.first(where: { $0.text == text }) else { return nil }
    self = period
  }
}

extension OracleExpectation {
  /// What is not so in a row of the scorecard.
  func differences(from row: ScorecardFields) -> [String] {
    var fields = fields
    fields["subject"] = OracleJSON.string(subject)
    fields["target"] = OracleJSON.optional(target)
    fields["verdict"] = OracleJSON.string(verdict)
    fields["rating"] = OracleJSON.optional(rating)
    var wrong = fields.sorted { $0.key < $1.key }.filter { row.text($0.key) != $0.value }.map {
      "\($0.key) is \(row.text($0.key)), expected \($0.value)"
    }
    if let flags {
      let found = Set(row.items("flags").compactMap(\.string)).subtracting(openFlags)
      let expected = flags.subtracting(openFlags)
      if found != expected {
        wrong.append("flags are \(found.sorted()), expected \(expected.sorted())")
      }
    }
    return wrong
  }

  /// What is not so in the counts of the rows of a kind, by their verdicts.
  static func differences(
    in kind: Kind, _ rows: [Self], from summary: ScorecardFields?
  ) -> [String] {
    let tally = OracleTally(rows, of: kind)
    var wrong = Dating.allCases.compactMap { dating in
      let found = summary?.numbers("\(kind).\(dating)") ?? [:]
      let expected = tally.verdicts[dating] ?? [:]
      return found == expected ? nil : "\(kind).\(dating) is \(found), expected \(expected)"
    }
    let ratings = summary?.numbers("\(kind).ratings") ?? [:]
    if ratings != tally.ratings {
      wrong.append("\(kind).ratings is \(ratings), expected \(tally.ratings)")
    }
    let rate = OracleJSON.optional(tally.metRate?.text)
    if let found = summary?.text("\(kind).metRate"), found != rate {
      wrong.append("\(kind).metRate is \(found), expected \(rate)")
    }
    return wrong
  }
}
