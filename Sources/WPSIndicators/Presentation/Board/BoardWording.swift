/// Says in one language what a board holds; every format for people words it alike.
struct BoardWording {
  let board: Board
  let wording: AssessmentWording

  var phrases: any Phrasebook { wording.phrases }
  var language: Language { wording.language }
  var period: Period { board.scorecard.period }

  init(_ board: Board, _ wording: AssessmentWording) {
    self.board = board
    self.wording = wording
  }

  // MARK: - Names

  /// The name for a row, never longer than two lines of a narrow column; with the part or the
  /// position where the row is of one.
  func name(_ row: BoardRow) -> Passage { elided(plainName(row)) }

  /// The name for running text, where no heading says what a short one is of.
  func proseName(_ row: BoardRow) -> Passage {
    guard let body = row.subject.body, row.lead.part == nil else { return name(row) }
    return elided(wording.given(body.name))
  }

  private func elided(_ name: Passage) -> Passage {
    let text = name.text
    guard text.count > Self.longestName else { return name }
    // A bracket at the end only explains; what is left is known by its beginning and its end.
    if text.hasSuffix(")"), let bracket = text.lastIndex(of: "(") {
      let short = String(text[..<bracket]).trimmingSpaces()
      if !short.isEmpty, short.count <= Self.longestName { return name.shortened(to: short) }
    }
    return name.shortened(to: text.elided(to: Self.longestName))
  }

  static let longestName = 58

  private func plainName(_ row: BoardRow) -> Passage {
    let subject = row.subject
    if let position = subject.position { return wording.given(position.name) }
    let name = wording.given(subject.body?.shortName ?? subject.name)
    return phrases.list([name, wording.part(row.lead)].compactMap { $0 })
  }

  /// The name in full, where it stands alone.
  func fullName(_ row: BoardRow) -> Passage { wording.name(row.lead) }

  /// The abbreviation where the name does not hold it already; nil without one.
  func abbreviation(_ row: BoardRow) -> Passage? {
    guard let short = row.subject.body?.abbreviation,
      !plainName(row).text.lowercased().contains(short.text(in: language).lowercased())
    else { return nil }
    return wording.given(short)
  }

  /// The shortest name that the file gives, for a narrow column.
  func tightName(_ row: BoardRow) -> String {
    let body = row.subject.body
    guard let short = body?.abbreviation ?? body?.shortName, row.lead.part == nil else {
      return plainName(row).text
    }
    return short.text(in: language)
  }

  /// The heading of a group.
  func name(_ group: Board.Group) -> Passage {
    group.group.map { wording.given($0.name) } ?? Passage(phrases.otherSubjects)
  }

  // MARK: - The verdict

  /// The verdict in a word; of an old figure with its year; with what it must not be repeated without.
  func word(_ row: BoardRow) -> String {
    let lead = row.lead
    if row.standing == .none { return nothing(row) }
    let word =
      row.freshness == .old
      ? phrases.standing(row.standing, in: year(lead)) : phrases.standing(row.standing)
    let only = lead.onlyBasis.map { phrases.only(of: $0, lead.subject.placesToFill) }
    let disputed =
      lead.flags.contains(.sourcesDisagree) ? phrases.shortFlag(.sourcesDisagree) : nil
    return phrases.list([word, only, disputed].compactMap { $0 })
  }

  /// Why there is no verdict.
  private func nothing(_ row: BoardRow) -> String {
    row.lead.reason.map { phrases.reason($0, of: row.subject) } ?? phrases.standing(.none)
  }

  private func year(_ assessment: Assessment) -> Int {
    assessment.evidence?.observation.time.date.year ?? assessment.period.year
  }

  /// The sign that stands for a verdict in text.
  func sign(_ standing: Standing) -> String {
    switch standing {
    case .met: "✓"
    case .near: "≈"
    case .unmet: "✗"
    case .undetermined: "?"
    case .none: "–"
    }
  }

  /// "two women per party: unclear 3": how the parts of a row stand, and against what; nil where it
  /// has none.
  func parts(of row: BoardRow) -> Passage? {
    let parts = row.under.filter { $0.lead.part != nil }
    guard let first = parts.first?.lead.target else { return nil }
    let isOne = parts.allSatisfy { $0.lead.target?.id == first.id }
    let asked =
      isOne ? wording.given(first.shortName ?? first.name) : Passage(phrases.parts(parts.count))
    let standings = Standing.allCases.compactMap { standing -> String? in
      let alike = parts.filter { $0.standing == standing }
      guard !alike.isEmpty else { return nil }
      let years = Set(alike.map { $0.freshness == .old ? year($0.lead) : 0 })
      let word =
        years.count == 1 && alike[0].freshness == .old
        ? phrases.standing(standing, in: year(alike[0].lead)) : phrases.standing(standing)
      return "\(word) \(phrases.number(alike.count))"
    }
    return phrases.labelled(asked.capitalizedFirst, Passage(phrases.list(standings)))
  }

  // MARK: - The figure

  /// The share in per cent, or what is shown in its place: always the figure that is judged.
  func share(_ row: BoardRow) -> String { share(row.lead) }

  func share(_ lead: Assessment) -> String {
    guard let evidence = lead.evidence else { return "–" }
    switch lead.measure.form {
    case .holder: return evidence.holder.map(phrases.holder) ?? "–"
    case .share, .order: break
    case .number, .status, .level: return lead.evidence?.part?.exact.map(phrases.number) ?? "?"
    }
    if let percent = lead.publishedPercent { return wording.spelt(percent: percent.description) }
    if lead.measure.form == .order {
      return evidence.counts?.share.map { wording.percent($0, lead) } ?? "?"
    }
    // Nobody is none of however many.
    if evidence.value?.exact == .zero { return wording.spelt(percent: "0") }
    let percent = wording.percent(lead)
    return percent.isEmpty ? "?" : percent
  }

  /// The counts beside the share; with what another source says for the same date.
  func counts(_ row: BoardRow) -> String { counts(row.lead) }

  func counts(_ lead: Assessment) -> String {
    guard let evidence = lead.evidence else { return "" }
    let others = lead.differingAlternates.map { counts(of: $0, lead) }
      .filter { !$0.isEmpty }.map(phrases.anotherSource)
    return phrases.list([counts(of: evidence, lead)].filter { !$0.isEmpty } + others)
  }

  private func counts(of evidence: Evidence, _ lead: Assessment) -> String {
    if evidence.holder != nil { return "" }
    if evidence == lead.evidence, lead.publishedPercent != nil { return phrases.percentageOnly }
    let (part, isOfMen): (Figures.Key, Bool) =
      evidence.shownSex == .men ? (.men, true) : (.women, false)
    guard let people = evidence[part]?.exact,
      let whole = (evidence.denominator == .seats ? evidence[.seats] : evidence[.members])?.exact
    else { return wording.figures(evidence, lead).text }
    let (few, all) = (phrases.number(people), phrases.number(whole))
    let figures = isOfMen ? phrases.fewMen(few, of: all) : phrases.few(few, of: all)
    return evidence.derivedCount == nil ? figures : phrases.workedOut(figures)
  }

  // MARK: - Target, need, direction

  /// What is asked, and by what: "30% by law", "30%, civilian staff, UN strategy, by 2028".
  func target(_ row: BoardRow) -> Passage { target(row.lead) }

  func target(_ lead: Assessment) -> Passage {
    guard let target = lead.target else { return "" }
    let asked = lead.limit.map { wording.threshold($0.threshold) }
    let due = target.dueBy.map { Passage(phrases.byYear($0.year)) }
    let bound = lead.limit?.sense == .atMost ? asked.map { phrases.atMost($0) } : asked
    let isLaw = target.basis == .law && target.isBinding
    let named =
      isLaw && lead.limit != nil
      ? bound.map { Passage(phrases.byLaw($0)) }
      : phrases.list(
        [bound.map { Passage($0) }, wording.given(target.shortName ?? target.name)]
          .compactMap { $0 })
    return phrases.list([named, due].compactMap { $0 })
  }

  func need(_ row: BoardRow) -> String { phrases.need(row.need) }
  func tightNeed(_ row: BoardRow) -> String { phrases.tightNeed(row.need) }

  /// The arrow of a direction, and in words what moved; nil where nothing did, or it is not known.
  func trend(_ row: BoardRow) -> (arrow: String, words: String)? {
    let trend = row.lead.trend
    guard let basis = trend.basis, let earlier = trend.observation else { return nil }
    let arrow = arrow(trend.direction)
    switch basis {
    case .reported:
      return (arrow, phrases.said(trend.direction))
    case .counts:
      let year = earlier.time.date.year
      guard trend.direction != .unchanged else { return (arrow, phrases.unmoved(since: year)) }
      if let points = trend.percentagePoints {
        let digits = points.hasPrefix("-") ? String(points.dropFirst()) : points
        return (arrow, phrases.moved(points: phrases.decimal(digits), since: year))
      }
      return trend.women.map { (arrow, phrases.moved(by: abs($0), since: year)) }
    }
  }

  func arrow(_ direction: Trend.Direction) -> String {
    switch direction {
    case .increased: "↑"
    case .decreased: "↓"
    case .unchanged: "→"
    case .unknown: ""
    }
  }

  // MARK: - The date

  /// When the figure is of; "never counted" where there is none.
  func last(_ row: BoardRow) -> String {
    (row.lead.evidence?.observation.time).map(phrases.briefly) ?? phrases.neverCounted
  }

  /// How old the figure is; empty where there is none.
  func age(_ row: BoardRow) -> String {
    guard let age = row.lead.ageInQuarters else { return "" }
    return row.freshness == .old ? phrases.yearsOld(age / 4) : phrases.quartersOld(age)
  }
}

extension NarrowedFigures {
  /// The women's share, where it is known exactly.
  fileprivate var share: Fraction? {
    guard let women = trueWomen.exact, let members = members.exact, members > 0 else { return nil }
    return Fraction(women, over: members)
  }
}

extension String {
  /// The string with its middle left out, so that it has no more than some characters: what is alike
  /// at the beginning is told apart by the end. Words are left out whole where some can be kept.
  func elided(to length: Int) -> String {
    guard count > length, length > 2 else { return self }
    let words = split(separator: " ")
    var (head, tail) = (0, 0)
    var room = length - 1
    // From both ends in turn, the beginning first.
    while head + tail < words.count {
      let isHead = head <= tail
      let word = isHead ? words[head] : words[words.count - 1 - tail]
      guard word.count + 1 <= room else { break }
      room -= word.count + 1
      if isHead { head += 1 } else { tail += 1 }
    }
    if head > 0, tail > 0 {
      return words.prefix(head).joined(separator: " ") + " … "
        + words.suffix(tail).joined(separator: " ")
    }
    let kept = length - 1
    let end = kept / 2
    return String(prefix(kept - end)).trimmingSpaces() + "…"
      + String(suffix(end)).trimmingSpaces()
  }
}

extension Passage {
  /// The passage as one piece with a shorter text, in the language that it has.
  func shortened(to text: String) -> Passage {
    if pieces.count == 1, case .given(let version) = pieces[0] {
      return Passage(.given(LocalizedText.Version(language: version.language, text: text)))
    }
    return Passage(text)
  }
}
