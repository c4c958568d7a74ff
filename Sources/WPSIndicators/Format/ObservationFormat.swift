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
  package let brief: String
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

extension ReportedObservation {
  /// The keys of observations, of whatever subject.
  static let keys: [ObservationKey] = [
    .of(
      .time, "the period observed, such as 2026-Q3",
      .period(
        "period", "Period",
        "The period that the figures are of. Give this, or the day in 'asAt', or both if they agree.",
        get: { $0.time.asAt == nil ? $0.time.period : $0.time.besideDay },
        set: { observation, period in
          observation.time =
            observation.time.asAt.map { ObservationTime(asAt: $0, in: period) }
            ?? ObservationTime(in: period)
        })),
    .of(
      .time, "the day observed, such as 2026-09-30",
      .date(
        "asAt", "As at", "The day that the figures are of, where the source says it.",
        get: { $0.time.asAt },
        set: { observation, day in
          let time = observation.time
          let period = time.asAt == nil && time.isKnown ? time.period : time.besideDay
          observation.time = ObservationTime(asAt: day, in: period)
        })),
    .count(
      .seats, "Seats",
      "The established (statutory, authorized) size; for posts, the number of posts.",
      147, of: .body, brief: "the established size of a body"),
    .count(
      .members, "Members", "The people serving in it then; for posts, those that are filled.", 133,
      of: .body, brief: "the people serving in it"),
    .count(
      .vacant, "Vacant", "The seats that nobody held: seats = members + vacant.", 14, of: .body,
      brief: "the seats nobody holds"),
    .count(
      .women, "Women",
      "The women among the members: members = women + men + other + unspecified. 0 means none.", 40,
      of: .body, brief: "the women among the members"),
    .count(
      .men, "Men", "The men among the members.", 93, of: .body, brief: "the men among the members"),
    .count(
      .other, "Other",
      "The members recorded as neither women nor men. Without it: 0, where neither the "
        + "whole nor a part gives it.", 1,
      of: .body,
      brief: "the members recorded as neither women nor men"),
    .count(
      .unspecified, "Unspecified",
      "Members whose sex the source does not state: each may be a woman or a man. Without it: 0, "
        + "where neither the whole nor a part gives it.", 2,
      of: .body, brief: "the members whose sex the source does not state"),
    .of(
      .figures, "a count of a part of a body: party.government.women=3", of: [.body],
      RecordKey(
        "by", .parts, "By part",
        "The same counts of parts of the body: by breakdown, and in that by part.",
        examples: [
          ["party": ["government": ["members": 9, "women": 3], "opposition": ["women": 2]]]
        ],
        get: { $0.parts.isEmpty ? nil : .parts($0.parts) },
        set: { if case .parts(let parts) = $1 { $0.parts = parts } })),
    .of(
      .figures, "who holds a position: chair=woman", of: [.body],
      RecordKey(
        "holders", .holders, "Holders", "Who holds the positions of the body, by position.",
        examples: [["chair": "woman", "deputy": "vacant"]],
        get: { $0.holders.isEmpty ? nil : .holders($0.holders) },
        set: { if case .holders(let holders) = $1 { $0.holders = holders } })),
    .of(
      .figures, "the order of a list, a letter for each place: MMWMMW", of: [.list],
      needed: [.list],
      RecordKey(
        "order", .order, "Order",
        "The candidates from the first place on, one letter each: W a woman, M a man, O neither, "
          + "? not stated.",
        examples: ["MMWMMW", "WM?M"],
        get: { observation in observation.figures.order.map { .string($0.description) } },
        set: { if case .string(let order) = $1 { $0.figures.order = CandidateOrder(order) } })),
    .count(
      .part, "Part", "The part, in the indicator's unit (kind 'share').", 40, of: .share,
      brief: "of a share: the part"),
    .count(
      .whole, "Whole", "The whole that it is a part of, in the same unit (kind 'share').", 120,
      of: .share, brief: "of a share: the whole"),
    .of(
      .figures, "the women's share of members, or the part's of the whole, as published: 26.4",
      of: [.body, .share],
      ofIndicators: "The share in per cent, as the source prints it (kind 'share').",
      RecordKey(
        "reportedPercent", .percent, "Reported percentage",
        "The women's share of the members in per cent, as the source prints it.",
        get: { observation in observation.figures.reportedPercent.map { .percent($0) } },
        set: { if case .percent(let percent) = $1 { $0.figures.reportedPercent = percent } })),
    .count(
      .value, "Value", "The number, in the indicator's unit (kind 'count').", 2000, of: .count,
      isNeeded: true, brief: "of a count: the number"),
    .of(
      .figures,
      "what the source says in words of a body: " + ReportedTrend.listing, of: [.body],
      .word(
        "reportedTrend", "Reported trend",
        "The direction, where the source gives it in words.",
        get: { $0.reportedTrend }, set: { $0.reportedTrend = $1 })),
    .of(
      .figures, "of a milestone: " + MilestoneStatus.listing, of: [.milestone],
      needed: [.milestone],
      .word(
        "status", "Status", "How far it is (kind 'milestone').",
        get: { $0.figures.status }, set: { $0.figures.status = $1 })),
    .of(
      .figures, "of a rating: the id of a level of its scale", of: [.level], needed: [.level],
      RecordKey(
        "level", .plainText, "Level",
        "How far it is: the id of a level of its scale (kind 'level').",
        examples: ["minimum"],
        get: { observation in observation.figures.level.map { .string($0) } },
        set: { if case .string(let level) = $1 { $0.figures.level = level } })),
    .of(
      .figures, "of a rating: why", of: [.level], needed: [.level],
      .text(
        "justification", "Justification", "Why it is so far and no farther (kind 'level').",
        examples: ["The decree is drafted and has not been adopted."],
        get: { $0.justification }, set: { $0.justification = $1 })),
    .of(
      .source, "a source of the file; may be repeated",
      .identifiers(
        "source", .sources, "Source",
        "The id of the source, or a list of ids where the figures come from several.",
        examples: ["ipu-2026-12", ["ipu-2026-12", "sg-report-2026"]],
        get: { $0.sources }, set: { $0.sources = $1 })),
    .of(
      .source, "the place in the source, such as 'para. 2'",
      .text(
        "locator", "Place in the source", "Where the source says it.", examples: ["para. 2"],
        get: { $0.locator }, set: { $0.locator = $1 })),
    .of(
      .source, "the source's own words",
      .text(
        "quote", "Quotation", "The source's own words, short.",
        examples: ["40 of the 147 members were women"],
        get: { $0.quote }, set: { $0.quote = $1 })),
    .of(
      .remarks, "a remark for readers",
      .text(
        "note", "Note", "A remark for readers of the scorecard.",
        examples: ["Malian members only."], get: { $0.note }, set: { $0.note = $1 })),
    .of(
      .remarks, "why it differs from others: " + ReportedObservation.Flag.listing,
      of: Set(SubjectKind.allCases).subtracting([.list]),
      .word(
        "flag", "Flag", "Why the figure is not quite like the others.",
        get: { $0.flag }, set: { $0.flag = $1 })),
    .of(
      .remarks, "another source's figure, kept beside the one that is used",
      // Whoever writes it means true mostly, and an alternate is not compared with others.
      .flag(
        "alternate", "Alternate",
        "true for another source's figure that is kept beside the one used: it is compared with it, "
          + "and never decides a verdict.",
        standIn: true, get: { $0.isAlternate }, set: { $0.isAlternate = $1 })),
  ]

  /// The keys as tables and those who record list them: the time, then the counts, then the rest.
  package static let listedKeys: [ObservationKey] =
    keys.filter { $0.topic == .time } + keys.filter { $0.key.form == .count }
    + keys.filter { $0.topic != .time && $0.key.form != .count }

  /// What the file says in the observation. The quarter beside a day says nothing of its own: the two
  /// must agree; and neither does a count that is what leaving it out means.
  var entries: [RecordEntry] {
    let telling = telling
    return Self.keys.flatMap { key -> [RecordEntry] in
      guard let value = key.key.get(telling), value != .count(.unknown) else { return [] }
      return RecordEntry.all(key.name, value)
    }
  }

  /// Its texts, in whatever languages.
  var texts: [LocalizedText] {
    Self.keys.compactMap { key in
      if case .text(let text)? = key.key.get(self) { text } else { nil }
    }
  }

  /// As the file has it: keys in their order, without those that are left out.
  var members: [JSONValue.Member] {
    Self.keys.compactMap { key in
      key.key.get(self).map { JSONValue.Member(key: key.name, value: key.key.form.json($0)) }
    }
  }

  /// The observation without what says no more than leaving it out does: such counts, and the
  /// quarter beside a day.
  var telling: ReportedObservation {
    var observation = self
    observation.figures = figures.telling(keeping: parts.remainders)
    observation.parts = parts.telling
    observation.time = time.telling
    return observation
  }
}

extension ObservationKey {
  fileprivate static func of(
    _ topic: Topic, _ brief: String, of subjects: Set<SubjectKind> = Set(SubjectKind.allCases),
    needed: Set<SubjectKind> = [], ofIndicators: String? = nil,
    _ key: RecordKey<ReportedObservation>
  ) -> ObservationKey {
    ObservationKey(
      key: key, subjects: subjects, needed: needed, meaningOfIndicators: ofIndicators,
      brief: brief, topic: topic)
  }

  fileprivate static func count(
    _ count: Figures.Key, _ title: String, _ meaning: String, _ example: JSONValue,
    of subject: SubjectKind, isNeeded: Bool = false, brief: String
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

extension FileFormat {
  static let bodyObservation = RecordFormat<ReportedObservation>(
    "an observation of a body", definition: "bodyObservation", title: "Observation of a body",
    summary:
      "What one source says about a body at one time. Leave out what it does not say; never write 0 "
      + "for unknown.",
    keys: ReportedObservation.keys.filter { $0.subjects.contains(.body) }.map { $0.key },
    conditions: eitherTime)

  static let indicatorObservation = RecordFormat<ReportedObservation>(
    "an observation of an indicator", definition: "indicatorObservation",
    title: "Observation of an indicator",
    summary:
      "What one source says about an indicator at one time. The indicator's kind decides which "
      + "figure it gives.",
    keys: ReportedObservation.keys.filter { $0.isOfIndicators }.map { $0.ofIndicators },
    conditions: eitherTime)

  /// One of the two keys of time at least.
  static let eitherTime: JSONValue = [
    "anyOf": [["required": ["period"]], ["required": ["asAt"]]]
  ]
}

extension ObservationKey {
  /// Whether some indicators' observations have it.
  var isOfIndicators: Bool { !subjects.isDisjoint(with: SubjectKind.ofIndicators) }

  /// The key in an observation of an indicator.
  fileprivate var ofIndicators: RecordKey<ReportedObservation> {
    let kinds = subjects.intersection(SubjectKind.ofIndicators)
    return with(
      meaningOfIndicators ?? key.meaning,
      scope: kinds == SubjectKind.ofIndicators
        ? .everywhere
        : .subjects(kinds, help: kinds.first.map { "it belongs to the kind '\($0.word)'" }))
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
  var phrase: String {
    switch self {
    case .body, .position, .list: "a \(word)"
    case .share, .count, .milestone, .level: "an indicator of the kind '\(word)'"
    }
  }

  /// The kinds of indicators.
  static let ofIndicators = Set(Indicator.Kind.allCases.map { SubjectKind($0) })
}

extension DescribedWord {
  /// All words, with commas between.
  fileprivate static var listing: String {
    allCases.map { $0.rawValue }.joined(separator: ", ")
  }
}
