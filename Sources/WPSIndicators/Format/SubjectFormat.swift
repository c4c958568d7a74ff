extension FileFormat {
  static let body = RecordFormat<Body>(
    Message("a body", fr: "un organe"), definition: "body", title: "Body",
    summary:
      "A group of people holding seats or posts: a committee, chamber, commission, cabinet, unit or "
      + "mission component.",
    keys: [
      .id(
        "A short name for the body, unique among subjects.",
        examples: ["national-assembly"], get: { $0.id }, set: { $0.id = $1 }),
      .subjectName(examples: ["National Assembly"]),
      .text(
        "shortName", "Short name", "A name for a board, or for a narrow table.",
        brief: Message(
          "a name for a board, or for a narrow table",
          fr: "un nom court, pour les tableaux étroits"),
        examples: ["Assembly"], isName: true, get: { $0.shortName }, set: { $0.shortName = $1 }),
      .text(
        "abbreviation", "Abbreviation", "The short form of the name.",
        brief: Message("the short form of the name, such as CSA", fr: "le sigle, comme CSA"),
        examples: ["CSA"],
        isName: true, get: { $0.abbreviation }, set: { $0.abbreviation = $1 }),
      .word(
        "kind", "Kind", "What sort of body it is.",
        brief: Message("what sort of body it is", fr: "la sorte d’organe"), isRequired: true,
        get: { $0.kind },
        set: { $0.kind = $1 }),
      .group,
      .reference(
        "partOf", to: .bodies, "Part of",
        "The id of the body that it is a part of, so that its members are not added up twice.",
        brief: Message("the body that it is a part of", fr: "l’organe dont il fait partie"),
        examples: ["national-assembly"], get: { $0.partOf }, set: { $0.partOf = $1 }),
      .flag(
        "sumOfParts", "Sum of parts",
        "true where it is the sum of the bodies that are part of it, and nobody else: without a figure "
          + "of its own, theirs are added.",
        brief: Message(
          "its members are those of its parts, and nobody else",
          fr: "ses membres sont ceux de ses parties, et personne d’autre"),
        get: { $0.isSumOfParts }, set: { $0.isSumOfParts = $1 }),
      .date(
        "established", "Established", "The first day of its life.",
        brief: Message("the first day of its life", fr: "le premier jour de son existence"),
        get: { $0.established },
        set: { $0.established = $1 }),
      .date(
        "ended", "Ended", "The last day of its life.",
        brief: Message("the last day of its life", fr: "le dernier jour de son existence"),
        get: { $0.ended }, set: { $0.ended = $1 }),
      .reference(
        "successor", to: .bodies, "Successor", "The id of the body that came after it.",
        brief: Message("the body that came after it", fr: "l’organe qui lui a succédé"),
        examples: ["transitional-council"], get: { $0.successor }, set: { $0.successor = $1 }),
      .records(
        "breakdowns", "Breakdowns",
        "How the members are divided into parts, so that observations can give figures of each in 'by'.",
        examples: [
          [
            [
              "id": "party", "name": "Party",
              "parts": [
                ["id": "government", "name": "Government"],
                ["id": "opposition", "name": "Opposition"],
              ],
            ]
          ]
        ], Breakdown.ofBody),
      .records(
        "positions", "Positions",
        "Its named offices, whose holders observations give in 'holders'.",
        examples: [[["id": "chair", "name": "Chair", "targets": ["woman-in-the-chair"]]]],
        Position.ofBody),
      .targets,
      .quarters(
        "staleAfterQuarters", "Stale after",
        "The age in quarters above which this body's figures are stale, where the file's general "
          + "number does not serve.",
        brief: Message(
          "the age in quarters above which its figures are out of date",
          fr: "l’âge, en trimestres, au-delà duquel ses chiffres sont périmés"),
        get: { $0.staleAfterQuarters }, set: { $0.staleAfterQuarters = $1 }),
      .subjectNote,
      .observations(
        "What the sources say about the body, one entry for each source and time; may be empty.",
        bodyObservation),
    ])

  static let indicator = RecordFormat<Indicator>(
    Message("an indicator", fr: "un indicateur"), definition: "indicator", title: "Indicator",
    summary:
      "Something watched that is not a body: a share of money, a count, a milestone, a commitment that "
      + "is rated.",
    keys: [
      .id(
        "A short name for the indicator, unique among subjects.",
        examples: ["gender-law-decree"], get: { $0.id }, set: { $0.id = $1 }),
      .subjectName(examples: ["Decree applying the gender law"]),
      .group,
      .word(
        "kind", "Kind", "What sort of figure it is; it decides what its observations give.",
        brief: Message("what sort of figure it is", fr: "la sorte de chiffre"),
        isRequired: true, get: { $0.kind }, set: { $0.kind = $1 }),
      .text(
        "unit", "Unit", "What is counted. Give large sums in millions and say so here.",
        brief: Message(
          "what is counted, such as complaints",
          fr: "ce qui est compté, par exemple des plaintes"),
        examples: ["millions of United States dollars"], isName: true, get: { $0.unit },
        set: { $0.unit = $1 }),
      .targets,
      .date(
        "due", "Due", "The day by which a milestone is to be done (milestones only).",
        brief: Message("the day by which a milestone is to be done", fr: "l’échéance d’un jalon"),
        scope: .subjects(
          [.milestone],
          help: Message(
            "only a milestone is due; a target has 'dueBy'",
            fr: "seul un jalon a cette échéance\u{A0}; un objectif a \(quoted: "dueBy")")),
        get: { $0.due }, set: { $0.due = $1 }),
      RecordKey(
        "about", .subject, "About",
        "The id of the body, list or indicator whose gap a milestone is to close.",
        brief: Message(
          "the body, list or indicator whose gap a milestone is to close",
          fr: "l’organe, la liste ou l’indicateur dont un jalon doit combler le retard"),
        examples: ["national-assembly"],
        scope: .subjects(
          [.milestone],
          help: Message(
            "only a milestone is about another subject",
            fr: "seul un jalon porte sur un autre sujet")),
        get: { indicator in indicator.about.map { .string($0) } },
        set: { if case .string(let id) = $1 { $0.about = id } }),
      .text(
        "owner", "Owner", "Who is to do it.",
        brief: Message("who is to do it", fr: "qui doit le faire"),
        examples: ["Ministry for the Promotion of Women"],
        get: { $0.owner }, set: { $0.owner = $1 }),
      RecordKey(
        "scale", .reference(.scales), "Scale",
        "The id of the scale on which it is rated (kind 'level').",
        brief: Message(
          "the scale on which a commitment is rated",
          fr: "l’échelle sur laquelle un engagement est évalué"), examples: ["implementation"],
        scope: .ofKind(.level),
        get: { indicator in indicator.scale.map { .string($0) } },
        set: { if case .string(let id) = $1 { $0.scale = id } }),
      .subjectNote,
      .observations(
        "What the sources say about the indicator, one entry for each source and time; may be "
          + "empty.",
        indicatorObservation),
    ],
    conditions: [
      "allOf": .list(Indicator.Kind.allCases.map { conditions(of: $0) })
    ])

  /// What a kind's observations must give, and what they cannot have.
  private static func conditions(of kind: Indicator.Kind) -> JSONValue {
    let subject = SubjectKind(kind)
    let keys = ReportedObservation.keys.filter { $0.isOfIndicators }
    let barred = keys.filter { !$0.subjects.contains(subject) }.map {
      JSONValue.Member(key: $0.name, value: .inapplicable)
    }
    let needed = keys.filter { $0.isRequired(of: subject) }.map { $0.name }
    let required: JSONValue = needed.isEmpty ? [:] : ["required": .list(needed)]
    let items = required.merging(["properties": .object(barred)])
    let own: JSONValue =
      kind == .milestone
      ? ["scale": .inapplicable]
      : kind == .level
        ? ["due": .inapplicable, "about": .inapplicable]
        : ["due": .inapplicable, "about": .inapplicable, "scale": .inapplicable]
    let scale: JSONValue = kind == .level ? ["required": ["scale"]] : [:]
    return [
      "if": [
        "properties": ["kind": ["const": .string(kind.rawValue)]], "required": ["kind"],
      ],
      "then": scale.merging(["properties": own.merging(["observations": ["items": items]])]),
    ]
  }
}

/// What every kind of subject has.
extension RecordKey where Record: SubjectRecord {
  static func subjectName(examples: [JSONValue]) -> RecordKey {
    .text(
      "name", "Name", "The full name.",
      brief: Message("the full name", fr: "le nom complet"), examples: examples, isName: true,
      isRequired: true,
      get: { $0.name }, set: { $0.core.name = $1 })
  }

  static var group: RecordKey {
    .reference(
      "group", to: .groups, "Group", "The id of the group under which it is shown.",
      brief: Message("the group under which it is shown", fr: "le groupe d’affichage"),
      examples: ["peace-agreement"], get: { $0.group }, set: { $0.core.group = $1 })
  }

  static var targets: RecordKey {
    .identifiers(
      "targets", .references(.targets), "Targets",
      "The ids of the targets that it is held against; [] for none.",
      brief: Message("a target that it is held against", fr: "un objectif applicable"),
      examples: [["thirty-per-cent"]], get: { $0.targets }, set: { $0.core.targets = $1 })
  }

  static var subjectNote: RecordKey {
    .text(
      "note", "Note", "A remark for readers of the scorecard.",
      brief: Message(
        "a remark for readers of the scorecard",
        fr: "une remarque pour les lecteurs"), examples: ["Malian members only."],
      get: { $0.note }, set: { $0.core.note = $1 })
  }

  static func observations(
    _ meaning: String, _ format: RecordFormat<ReportedObservation>
  ) -> RecordKey {
    .records(
      "observations", "Observations", meaning, isRequired: true,
      NestedRecords(
        definition: format.definition,
        read: { (reader, subject) throws(JSONSyntaxError) in
          try reader.readObservations(format, into: &subject.core.observations)
        },
        json: { subject in subject.observations.map { format.json($0) } },
        spellings: { _ in [] }))
  }
}
