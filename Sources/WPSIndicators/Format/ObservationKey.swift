/// A key of an observation: what is known of it in the file, and besides what subjects it is for.
package struct ObservationKey: Sendable {
  /// The key in an observation of a body, or of any subject.
  package let key: RecordKey<ReportedObservation>
  /// The subjects whose observations can have it.
  package let subjects: Set<SubjectKind>
  /// The subjects whose observations must have it.
  let needed: Set<SubjectKind>
  /// What it means in an observation of an indicator, where that is something else.
  let meaningOfIndicators: String?
  /// What it is, in a few words for somebody who records a figure.
  package let brief: Message
  /// Under which heading somebody who records a figure finds it.
  package let topic: Topic

  /// What a key is about.
  package enum Topic: Sendable, Hashable, CaseIterable {
    case time, figures, source, remarks
  }

  /// The key as the file spells it.
  package var name: String { key.name }

  /// Whether an observation of a subject must have it.
  package func isRequired(of kind: SubjectKind) -> Bool { needed.contains(kind) }

  /// Whether it says something of some subjects only.
  package var isOfSomeSubjects: Bool { subjects != Set(SubjectKind.allCases) }
}

extension ObservationKey {
  static func of(
    _ topic: Topic, _ brief: Message, of subjects: Set<SubjectKind> = Set(SubjectKind.allCases),
    needed: Set<SubjectKind> = [], ofIndicators: String? = nil,
    _ key: RecordKey<ReportedObservation>
  ) -> ObservationKey {
    ObservationKey(
      key: key, subjects: subjects, needed: needed, meaningOfIndicators: ofIndicators,
      brief: brief, topic: topic)
  }

  static func count(
    _ count: Figures.Key, _ title: String, _ meaning: String, _ example: JSONValue,
    of subject: SubjectKind, isNeeded: Bool = false, brief: Message
  ) -> ObservationKey {
    .of(
      .figures, brief, of: [subject], needed: isNeeded ? [subject] : [],
      RecordKey(
        count.rawValue, .count, title, meaning, examples: [example],
        // A number that cannot be read is not none; without its number a count says nothing.
        standIn: isNeeded ? nil : .count(.unknown),
        get: { observation in observation.figures.given(count).map { .count($0) } },
        set: { if case .count(let number) = $1 { $0.figures[count] = number } }))
  }
}

extension ObservationKey {
  /// Whether some indicators' observations have it.
  var isOfIndicators: Bool { !subjects.isDisjoint(with: SubjectKind.ofIndicators) }

  /// The key in an observation of an indicator.
  var ofIndicators: RecordKey<ReportedObservation> {
    let kinds = subjects.intersection(SubjectKind.ofIndicators)
    return with(
      meaningOfIndicators ?? key.meaning,
      scope: kinds == SubjectKind.ofIndicators
        ? .everywhere
        : kinds.first.map { .ofKind($0) } ?? .subjects(kinds))
  }

  /// The key in an observation of a kind of subject, which must have it if that kind's must.
  func required(of kind: SubjectKind) -> RecordKey<ReportedObservation> {
    isRequired(of: kind) ? with(key.meaning, isRequired: true) : key
  }

  private func with(
    _ meaning: String, isRequired: Bool = false, scope: KeyScope = .everywhere
  ) -> RecordKey<ReportedObservation> {
    RecordKey(
      key.name, key.form, key.title, meaning, examples: key.examples,
      isRequired: isRequired || key.isRequired, scope: scope,
      omitted: key.omitted, standIn: key.standIn, records: key.records, get: key.get,
      set: key.set)
  }
}

extension SubjectKind {
  /// The word by which the file calls it.
  var word: String {
    switch self {
    case .body: "body"
    case .share: Indicator.Kind.share.rawValue
    case .count: Indicator.Kind.count.rawValue
    case .milestone: Indicator.Kind.milestone.rawValue
    case .level: Indicator.Kind.level.rawValue
    case .position: "position"
    case .list: "list"
    }
  }

  /// What it is, for messages.
  var phrase: Message {
    switch self {
    case .body: Message("a body", fr: "un organe")
    case .position: Message("a position", fr: "un poste")
    case .list: Message("a list", fr: "une liste")
    case .share, .count, .milestone, .level:
      Message(
        "an indicator of the kind \(quoted: word)", fr: "un indicateur de type \(quoted: word)")
    }
  }

  /// The kinds of indicators.
  static let ofIndicators = Set(Indicator.Kind.allCases.map { SubjectKind($0) })
}
