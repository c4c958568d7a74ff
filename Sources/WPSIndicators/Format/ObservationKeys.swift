extension ReportedObservation {
  /// The keys of observations, of whatever subject.
  static let keys: [ObservationKey] = [
    .of(
      .time,
      Message("the period observed, such as 2026-Q3", fr: "la période observée, comme 2026-Q3"),
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
      .time,
      Message("the day observed, such as 2026-09-30", fr: "le jour observé, comme 2026-09-30"),
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
      147, of: .body,
      brief: Message("the established size of a body", fr: "l’effectif statutaire d’un organe")),
    .count(
      .members, "Members", "The people serving in it then; for posts, those that are filled.", 133,
      of: .body,
      brief: Message("the people serving in it", fr: "les membres en fonction")),
    .count(
      .vacant, "Vacant", "The seats that nobody held: seats = members + vacant.", 14, of: .body,
      brief: Message("the seats nobody holds", fr: "les sièges vacants")),
    .count(
      .women, "Women",
      "The women among the members: members = women + men + other + unspecified. 0 means none.", 40,
      of: .body,
      brief: Message("the women among the members", fr: "les femmes parmi les membres")),
    .count(
      .men, "Men", "The men among the members.", 93, of: .body,
      brief: Message("the men among the members", fr: "les hommes parmi les membres")),
    .count(
      .other, "Other",
      "The members recorded as neither women nor men. Without it: 0, where neither the "
        + "whole nor a part gives it.", 1,
      of: .body,
      brief: Message(
        "the members recorded as neither women nor men",
        fr: "les membres qui ne sont recensés ni comme femmes ni comme hommes")),
    .count(
      .unspecified, "Unspecified",
      "Members whose sex the source does not state: each may be a woman or a man. Without it: 0, "
        + "where neither the whole nor a part gives it.", 2,
      of: .body,
      brief: Message(
        "the members whose sex the source does not state",
        fr: "les membres dont la source ne précise pas le sexe")),
    .of(
      .figures,
      Message(
        "a count of a part of a body: party.government.women=3",
        fr: "un nombre pour une partie d’un organe\u{A0}: party.government.women=3"), of: [.body],
      RecordKey(
        "by", .parts, "By part",
        "The same counts of parts of the body: by breakdown, and in that by part.",
        examples: [
          ["party": ["government": ["members": 9, "women": 3], "opposition": ["women": 2]]]
        ],
        get: { $0.parts.isEmpty ? nil : .parts($0.parts) },
        set: { if case .parts(let parts) = $1 { $0.parts = parts } })),
    .of(
      .figures,
      Message(
        "who holds a position: chair=woman", fr: "qui occupe un poste\u{A0}: chair=woman"),
      of: [.body],
      RecordKey(
        "holders", .holders, "Holders", "Who holds the positions of the body, by position.",
        examples: [["chair": "woman", "deputy": "vacant"]],
        get: { $0.holders.isEmpty ? nil : .holders($0.holders) },
        set: { if case .holders(let holders) = $1 { $0.holders = holders } })),
    .of(
      .figures,
      Message(
        "the order of a list, a letter for each place: MMWMMW",
        fr: "l’ordre d’une liste, une lettre par place\u{A0}: MMWMMW"), of: [.list],
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
      brief: Message("of a share: the part", fr: "pour une proportion\u{A0}: la partie")),
    .count(
      .whole, "Whole", "The whole that it is a part of, in the same unit (kind 'share').", 120,
      of: .share,
      brief: Message("of a share: the whole", fr: "pour une proportion\u{A0}: le tout")),
    .of(
      .figures,
      Message(
        "the women's share of members, or the part's of the whole, as published: 26.4",
        fr: """
          la part des femmes parmi les membres, ou de la partie dans le tout, telle que \
          publiée\u{A0}: 26.4
          """),
      of: [.body, .share],
      ofIndicators: "The share in per cent, as the source prints it (kind 'share').",
      RecordKey(
        "reportedPercent", .percent, "Reported percentage",
        "The women's share of the members in per cent, as the source prints it.",
        get: { observation in observation.figures.reportedPercent.map { .percent($0) } },
        set: { if case .percent(let percent) = $1 { $0.figures.reportedPercent = percent } })),
    .count(
      .value, "Value", "The number, in the indicator's unit (kind 'count').", 2000, of: .count,
      isNeeded: true,
      brief: Message("of a count: the number", fr: "pour un dénombrement\u{A0}: le nombre")),
    .of(
      .figures,
      Message(
        "what the source says in words of a body: \(ReportedTrend.listing)",
        fr: "ce que la source dit d’un organe en toutes lettres\u{A0}: \(ReportedTrend.listing)"),
      of: [.body],
      .word(
        "reportedTrend", "Reported trend",
        "The direction, where the source gives it in words.",
        get: { $0.reportedTrend }, set: { $0.reportedTrend = $1 })),
    .of(
      .figures,
      Message(
        "of a milestone: \(MilestoneStatus.listing)",
        fr: "pour un jalon\u{A0}: \(MilestoneStatus.listing)"), of: [.milestone],
      needed: [.milestone],
      .word(
        "status", "Status", "How far it is (kind 'milestone').",
        get: { $0.figures.status }, set: { $0.figures.status = $1 })),
    .of(
      .figures,
      Message(
        "of a rating: the id of a level of its scale",
        fr: "pour une évaluation\u{A0}: l’identifiant d’un niveau de son échelle"), of: [.level],
      needed: [.level],
      RecordKey(
        "level", .plainText, "Level",
        "How far it is: the id of a level of its scale (kind 'level').",
        examples: ["minimum"],
        get: { observation in observation.figures.level.map { .string($0) } },
        set: { if case .string(let level) = $1 { $0.figures.level = level } })),
    .of(
      .figures,
      Message("of a rating: why", fr: "pour une évaluation\u{A0}: la raison"), of: [.level],
      needed: [.level],
      .text(
        "justification", "Justification", "Why it is so far and no farther (kind 'level').",
        examples: ["The decree is drafted and has not been adopted."],
        get: { $0.justification }, set: { $0.justification = $1 })),
    .of(
      .source,
      Message(
        "a source of the file; may be repeated",
        fr: "une source du fichier\u{A0}; l’option peut être répétée"),
      .identifiers(
        "source", .sources, "Source",
        "The id of the source, or a list of ids where the figures come from several.",
        examples: ["ipu-2026-12", ["ipu-2026-12", "sg-report-2026"]],
        get: { $0.sources }, set: { $0.sources = $1 })),
    .of(
      .source,
      Message(
        "the place in the source, such as 'para. 2'",
        fr: "l’endroit dans la source, comme \(quoted: "par. 2")"),
      .text(
        "locator", "Place in the source", "Where the source says it.", examples: ["para. 2"],
        get: { $0.locator }, set: { $0.locator = $1 })),
    .of(
      .source,
      Message("the source's own words", fr: "les mots mêmes de la source"),
      .text(
        "quote", "Quotation", "The source's own words, short.",
        examples: ["40 of the 147 members were women"],
        get: { $0.quote }, set: { $0.quote = $1 })),
    .of(
      .remarks,
      Message("a remark for readers", fr: "une remarque pour les lecteurs"),
      .text(
        "note", "Note", "A remark for readers of the scorecard.",
        examples: ["Malian members only."], get: { $0.note }, set: { $0.note = $1 })),
    .of(
      .remarks,
      Message(
        "why it differs from others: \(ReportedObservation.Flag.listing)",
        fr: "pourquoi il diffère des autres\u{A0}: \(ReportedObservation.Flag.listing)"),
      of: Set(SubjectKind.allCases).subtracting([.list]),
      .word(
        "flag", "Flag", "Why the figure is not quite like the others.",
        get: { $0.flag }, set: { $0.flag = $1 })),
    .of(
      .remarks,
      Message(
        "another source's figure, kept beside the one that is used",
        fr: "le chiffre d’une autre source, gardé à côté de celui qui est retenu"),
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
  package var telling: ReportedObservation {
    var observation = self
    observation.figures = figures.telling(keeping: parts.remainders)
    observation.parts = parts.telling
    observation.time = time.telling
    return observation
  }
}

extension DescribedWord {
  /// All words, with commas between.
  fileprivate static var listing: String {
    allCases.map { $0.rawValue }.joined(separator: ", ")
  }
}
