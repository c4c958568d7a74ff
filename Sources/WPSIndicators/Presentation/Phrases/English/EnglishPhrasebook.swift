/// English as United Nations documents write it; "%" because it stands in tables.
final class EnglishPhrasebook: Phrasebook {
  // MARK: - Numbers and times

  func number(_ number: Int64) -> String {
    Digits.grouped(number, by: ",")
  }

  func decimal(_ digits: String) -> String { digits }
  func percent(_ digits: String) -> String { "\(digits)%" }
  func percentInProse(_ digits: String) -> String { "\(digits) per cent" }
  func points(_ digits: String) -> String {
    digits.hasPrefix("-")
      ? "−\(digits.dropFirst()) percentage points" : "+\(digits) percentage points"
  }

  func date(_ date: CalendarDate) -> String {
    "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
  }

  let stale = "stale"
  func quoted(_ words: Passage) -> Passage { "“\(words)”" }
  func originalLanguage(_ tag: String) -> String? {
    let names = [
      "ar": "Arabic", "de": "German", "el": "Greek", "es": "Spanish", "fr": "French",
      "no": "Norwegian", "ru": "Russian", "zh": "Chinese",
    ]
    return names[String(tag.prefix { $0 != "-" })].map { "(in \($0) in the source)" }
  }
  let unofficialTranslation = "[unofficial translation]"

  // MARK: - Punctuation

  func labelled(_ label: Passage, _ text: Passage) -> Passage { "\(label): \(text)" }
  func clauses(_ clauses: [Passage]) -> Passage { clauses.joined(separator: "; ") }
  func list(_ items: [Passage]) -> Passage { items.joined(separator: ", ") }
  func sentences(_ sentences: [Passage]) -> Passage { sentences.joined(separator: ". ") }

  // MARK: - Headings

  func scorecard(for period: Period) -> String { "Scorecard for \(named(period))" }
  func reportsUpTo(_ period: Period) -> String {
    "The file reports up to \(prose(period)); later figures may be missing."
  }
  let otherSubjects = "Other"
  let notes = "Notes"
  let targets = "Targets"
  let summary = "Summary"
  var publisher: String { "Published by" }
  var licence: String { "Licence" }
  var contact: String { "Contact" }
  let sources = "Sources"

  // MARK: - Terms

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: standing(.met)
    case .unmet: standing(.unmet)
    case .undetermined: standing(.undetermined)
    case .noData: "no data"
    case .notDue: "not due"
    case .notInForce: "not in force"
    case .notApplicable: "not applicable"
    case .noTarget: "no target"
    }
  }
  let open = "open"
  func only(of denominator: Target.Denominator, _ places: Places) -> String {
    "\(on(denominator, places)) only"
  }
  func otherwise(of denominator: Target.Denominator, _ places: Places, isMet: Bool) -> String {
    "\(isMet ? "would be met" : "unclear") \(on(denominator, places))"
  }
  private func on(_ denominator: Target.Denominator, _ places: Places) -> String {
    "on \(denominator == .seats ? "all" : "filled") \(noun(places))"
  }

  /// The verdict as a quality of assessments.
  func quality(_ verdict: Verdict) -> String {
    switch verdict {
    case .noData: "without data"
    case .noTarget: "without a target"
    case .notDue: openOrNotDue
    case .met, .unmet, .undetermined, .notInForce, .notApplicable: self.verdict(verdict)
    }
  }

  func reason(_ reason: InapplicabilityReason, of subject: Subject) -> String {
    switch reason {
    case .ended: "ended" + (subject.body?.ended.map { " on \(date($0))" } ?? "")
    case .notEstablished:
      "not established" + (subject.body?.established.map { " until \(date($0))" } ?? "")
    case .noMembers: "nobody serves in it"
    case .exempt: "nothing is asked of so small a body"
    case .noWhole: "there is nothing to take a share of"
    case .contradictoryCounts: "its counts cannot all be true"
    }
  }

  func basis(_ basis: Target.Basis) -> String { basis.rawValue }

  func rating(_ rating: Rating) -> String {
    switch rating {
    case .exceeds: "exceeds the target"
    case .meets: "meets the target"
    case .approaches: "approaches the target"
    case .missing: "misses the target"
    }
  }

  func status(_ status: MilestoneStatus) -> String {
    switch status {
    case .planned: "planned"
    case .inProgress: "in progress"
    case .done: "done"
    case .abandoned: "abandoned"
    }
  }
}
