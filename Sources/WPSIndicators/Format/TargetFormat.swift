extension FileFormat {
  static let target = RecordFormat<Target>(
    Message("a target", fr: "un objectif"), definition: "target", title: "Target",
    summary:
      "A requirement with a legal or political basis, such as 30 per cent women; bodies and "
      + "indicators name it in 'targets'.",
    keys: keysOfDemand + Placement.keys + keysOfCircumstances,
    conditions: conditionsOfTargets)

  /// What it is called, what it measures, and what it asks for.
  private static let keysOfDemand: [RecordKey<Target>] = [
    .id(
      "A short name for the target, unique among targets.", examples: ["thirty-per-cent"],
      get: { $0.id }, set: { $0.id = $1 }),
    .text(
      "name", "Name", "The full name, which the scorecard lists.",
      brief: Message("the full name", fr: "le nom complet"),
      examples: ["30 per cent women in decision-making bodies"], isName: true, isRequired: true,
      get: { $0.name }, set: { $0.name = $1 }),
    .text(
      "shortName", "Short name", "A name for narrow tables.",
      brief: Message(
        "a name for a board, or for a narrow table",
        fr: "un nom court, pour les tableaux étroits"),
      examples: ["decision-making bodies"], isName: true,
      get: { $0.shortName }, set: { $0.shortName = $1 }),
    .word(
      "basis", "Basis", "What gives the target its force.",
      brief: Message("what gives the target its force", fr: "ce qui fonde l’objectif"),
      isRequired: true,
      get: { $0.basis }, set: { $0.basis = $1 }),
    .word(
      "measure", "Measure",
      "What is measured; it must fit the bodies, lists or indicators that name the target.",
      brief: Message("what is measured", fr: "ce qui est mesuré"),
      isRequired: true, get: { $0.measure }, set: { $0.measure = $1 }),
    .limit(
      .atLeast, "At least",
      "The threshold: met from here on. A share in quotes, or a whole number for 'women', "
        + "'eitherSex' and 'count', or the id of a level. A target has this or 'atMost'; a milestone "
        + "('done') and a position ('heldByWoman') neither. Of 'placement' it is what each block has.",
      brief: Message(
        "the threshold: met from here on, such as 30%",
        fr: "le seuil, atteint à partir de là, comme 30%"),
      examples: ["30%", "1/3", 2000, "complete"], get: { $0.limit }, set: { $0.limit = $1 }),
    .limit(
      .atMost, "At most",
      "The threshold of a target that is met up to here, such as two thirds of the sex that has "
        + "more: in place of 'atLeast', and written like it.",
      brief: Message(
        "the threshold of a target that is met up to here",
        fr: "le seuil d’un objectif atteint jusque-là"),
      examples: ["2/3", "60%", 10], scope: .measures(Measure.withCeiling), get: { $0.limit },
      set: { $0.limit = $1 }),
    .word(
      "rounding", "Rounding",
      "How the law turns a share into people (\(Measure.namesOfSizes.english) only). Without it "
        + "shares are compared exactly.",
      brief: Message(
        "how the law turns a share into people",
        fr: "comment la loi arrondit une part en personnes"),
      scope: .measures(Measure.ofSizes), get: { $0.rounding }, set: { $0.rounding = $1 }),
    .records(
      "bySize", "By size",
      "Other rules for small bodies: each row holds for the sizes above the row before it up to its "
        + "own. Above the last row, the threshold of the target holds. The size is the number of "
        + "members, or of seats where 'denominator' says so.",
      examples: [
        [
          ["upTo": 2, "exempt": true], ["upTo": 8, "atLeast": 3], ["upTo": 12, "atLeast": "35%"],
        ]
      ],
      scope: .measures(Measure.ofSizes),
      NestedRecords(
        definition: sizeRow.definition,
        read: { (reader, target) throws(JSONSyntaxError) in
          try reader.readNested(sizeRow, into: &target.bySize)
        },
        json: { target in target.bySize.map { sizeRow.json($0) } },
        spellings: { target in
          target.bySize.map { row in
            "up to \(row.upTo) "
              + (row.limit.map { "\($0.sense.rawValue) \($0.threshold.spelling)" } ?? "exempt")
          }
        })),
    .records(
      "steps", "Steps",
      "Interim thresholds on the way to the target's own, each with its key, 'atLeast' or 'atMost'. "
        + "In time they come nearer to it. Before the first of them the target's own holds.",
      examples: [
        [["from": "2025-Q1", "atLeast": "20%"], ["from": "2027-Q1", "atLeast": "25%"]]
      ],
      scope: .measures(Measure.withBands),
      NestedRecords(
        definition: step.definition,
        read: { (reader, target) throws(JSONSyntaxError) in
          try reader.readNested(step, into: &target.steps)
        },
        json: { target in target.steps.map { step.json($0) } },
        spellings: { target in
          target.steps.map { "\($0.from) \($0.limit.threshold.spelling)" }
        })),
    .threshold(
      "near", "Near",
      "Where the rating 'approaches' begins, below 'atLeast'. Without it there is no such band; with "
        + "'atMost' there is none.",
      brief: Message(
        "where a target that is missed counts as close",
        fr: "la part à partir de laquelle l’objectif manqué est dit proche"),
      examples: ["25%"], scope: .measures(Measure.withBands), get: { $0.near },
      set: { $0.near = $1 }),
    .threshold(
      "exceeds", "Exceeds",
      "Where the rating 'exceeds' begins, above 'atLeast'. Without it there is no such band; with "
        + "'atMost' there is none.",
      brief: Message(
        "where a target counts as exceeded",
        fr: "la part à partir de laquelle l’objectif est dit dépassé"),
      examples: ["40%"], scope: .measures(Measure.withBands), get: { $0.exceeds },
      set: { $0.exceeds = $1 }),
  ]

  /// When it holds, for whom, and where it says so.
  private static let keysOfCircumstances: [RecordKey<Target>] = [
    .date(
      "from", "In force from", "The first day on which the target is in force.",
      brief: Message(
        "the first day on which the target is in force",
        fr: "le premier jour où l’objectif est en vigueur"),
      get: { $0.from }, set: { $0.from = $1 }),
    .date(
      "to", "In force to", "The last day on which the target is in force.",
      brief: Message(
        "the last day on which the target is in force",
        fr: "le dernier jour où l’objectif est en vigueur"),
      get: { $0.to }, set: { $0.to = $1 }),
    .date(
      "dueBy", "Due by", "The day by which it is to be met; pace is judged by it.",
      brief: Message(
        "the day by which the target is to be met",
        fr: "l’échéance de l’objectif"),
      get: { $0.dueBy }, set: { $0.dueBy = $1 }),
    .word(
      "denominator", "Denominator",
      "What a share of women is a share of (\(Measure.namesOfSeats.english) only).",
      brief: Message(
        "what a share is a share of: members or seats",
        fr: "la base de la part\u{A0}: membres ou sièges"),
      omitted: .members, get: { $0.denominator }, set: { $0.denominator = $1 }),
    .plainText(
      "each", "Each",
      "The id of a breakdown: the target applies to each of its parts by itself, such as two women "
        + "for each signatory party. The bodies that name the target must have the breakdown.",
      brief: Message(
        "a breakdown to each part of which the target applies",
        fr: "une ventilation à chaque partie de laquelle l’objectif s’applique"),
      examples: ["party"], get: { $0.each }, set: { $0.each = $1 }),
    RecordKey(
      "part", .bodyPart, "Part",
      "The breakdown and the part of it to which alone the target applies, such as the opposition.",
      brief: Message(
        "the part of a body to which alone the target applies",
        fr: "la partie d’un organe à laquelle seule l’objectif s’applique"),
      examples: [["party": "opposition"]], get: { $0.part.map { .bodyPart($0) } },
      set: { if case .bodyPart(let part) = $1 { $0.part = part } }),
    RecordKey(
      "binding", .flag, "Binding",
      "false where the text only asks to endeavour. Without it: true.",
      brief: Message(
        "the text only asks to endeavour", fr: "le texte demande seulement de s’efforcer"),
      examples: [false],
      omitted: .flag(true), standIn: .flag(true), get: { .flag($0.isBinding) },
      set: { if case .flag(let flag) = $1 { $0.isBinding = flag } }),
    .reference(
      "source", to: .sources, "Source", "The id of the source that states the target.",
      brief: Message(
        "the source that states the target",
        fr: "la source qui énonce l’objectif"),
      examples: ["gender-law-2015"], get: { $0.source }, set: { $0.source = $1 }),
    .text(
      "locator", "Place in the source", "Where the source states it.",
      brief: Message(
        "where the source states the target, such as article 1",
        fr: "l’endroit où la source l’énonce, comme article 1"), examples: ["article 1"],
      get: { $0.locator }, set: { $0.locator = $1 }),
    .text(
      "quote", "Quotation", "The source's own words, a sentence at most.",
      brief: Message(
        "the own words of the source, a sentence at most",
        fr: "les propres mots de la source, une phrase au plus"),
      examples: ["may not be less than 30 per cent"], get: { $0.quote }, set: { $0.quote = $1 }),
    .text(
      "scope", "Scope", "To whom it applies.",
      brief: Message("to whom the target applies", fr: "à qui l’objectif s’applique"),
      examples: ["Appointments to institutions and public services"], get: { $0.scope },
      set: { $0.scope = $1 }),
    .text(
      "sanction", "Sanction", "What follows where it is not met.",
      brief: Message(
        "what follows where the target is not met",
        fr: "la suite donnée si l’objectif n’est pas atteint"),
      examples: ["The list is inadmissible."], get: { $0.sanction },
      set: { $0.sanction = $1 }),
    .text(
      "note", "Note", "A remark for readers of the scorecard.",
      brief: Message(
        "a remark for readers of the scorecard",
        fr: "une remarque pour les lecteurs"),
      examples: ["Malian members only."], get: { $0.note }, set: { $0.note = $1 }),
  ]

  /// The keys of which a target has one, and so each of its steps and rows.
  static let limitKeys = Limit.Sense.allCases.map { $0.rawValue }

  /// The keys that hold thresholds.
  private static let thresholds = limitKeys + ["steps", "near", "exceeds"]

  /// Which keys a measure has, and thresholds of which form; and what goes with `atLeast` alone.
  private static let conditionsOfTargets: JSONValue = [
    "allOf": [
      when(
        Measure.allCases.filter { $0.isShare }, then: thresholds(.shareThreshold), needs: true),
      when(
        Measure.allCases.filter { $0.form == .number }, then: thresholds(.countThreshold),
        needs: true),
      when(
        Measure.allCases.filter { $0.form == .level }, then: thresholds(.levelThreshold),
        needs: true),
      when(
        Measure.allCases.filter { !Measure.ofSeats.contains($0) },
        then: ["denominator": ["const": .string(Target.Denominator.members.rawValue)]]),
      barring(["atLeast"], but: Measure.withFloor),
      barring(["atMost"], but: Measure.withCeiling),
      barring(["steps", "near", "exceeds"], but: Measure.withBands),
      barring(["rounding", "bySize"], but: Measure.ofSizes),
      barring(Placement.keys.map { $0.name }, but: [.placement]),
      when([.placement], then: Placement.limits),
      [
        "if": ["properties": ["measure": ["const": "placement"]], "required": ["measure"]],
        "then": [
          "dependentRequired": ["atLeast": ["everyBlockOf"], "rounding": ["everyBlockOf"]]
        ],
      ],
      [
        "if": ["required": .list([Limit.Sense.atMost.rawValue])],
        "then": ["properties": barred(["near", "exceeds"])],
      ],
    ]
  ]

  private static func barred(_ keys: [String]) -> JSONValue {
    .object(keys.map { JSONValue.Member(key: $0, value: .inapplicable) })
  }

  /// Thresholds of one form, in the steps too.
  private static func thresholds(_ form: JSONValue) -> JSONValue {
    let limits: JSONValue = .object(limitKeys.map { JSONValue.Member(key: $0, value: form) })
    let steps: JSONValue = ["items": ["properties": limits]]
    return .object(
      thresholds.map { JSONValue.Member(key: $0, value: $0 == "steps" ? steps : form) })
  }

  private static func barring(_ keys: [String], but measures: [Measure]) -> JSONValue {
    when(Measure.allCases.filter { !measures.contains($0) }, then: barred(keys))
  }

  private static func when(
    _ measures: [Measure], then properties: JSONValue, needs threshold: Bool = false
  ) -> JSONValue {
    let needed: JSONValue =
      threshold ? ["oneOf": .list(limitKeys.map { ["required": .list([$0])] })] : [:]
    return [
      "if": [
        "properties": ["measure": ["enum": .list(measures.map { $0.rawValue })]],
        "required": ["measure"],
      ],
      "then": needed.merging(["properties": properties]),
    ]
  }
}
