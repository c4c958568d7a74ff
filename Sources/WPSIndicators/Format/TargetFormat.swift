extension FileFormat {
  static let target = RecordFormat<Target>(
    "a target", definition: "target", title: "Target",
    summary:
      "A requirement with a legal or political basis, such as 30 per cent women; bodies and "
      + "indicators name it in 'targets'.",
    keys: [
      .id(
        "A short name for the target, unique among targets.", examples: ["thirty-per-cent"],
        get: { $0.id }, set: { $0.id = $1 }),
      .text(
        "name", "Name", "The full name, which the scorecard lists.",
        examples: ["30 per cent women in decision-making bodies"], isName: true, isRequired: true,
        get: { $0.name }, set: { $0.name = $1 }),
      .text(
        "shortName", "Short name", "A name for narrow tables.",
        examples: ["decision-making bodies"], isName: true,
        get: { $0.shortName }, set: { $0.shortName = $1 }),
      .word(
        "basis", "Basis", "What gives the target its force.", isRequired: true,
        get: { $0.basis }, set: { $0.basis = $1 }),
      .word(
        "measure", "Measure",
        "What is measured; it must fit the bodies or indicators that name the target.",
        isRequired: true, get: { $0.measure }, set: { $0.measure = $1 }),
      .threshold(
        "atLeast", "At least",
        "The threshold: met from here on. A share in quotes, or a whole number for 'women' and "
          + "'count'. A milestone ('done') has none.",
        examples: ["30%", "1/3", 2000], get: { $0.atLeast }, set: { $0.atLeast = $1 }),
      .records(
        "steps", "Steps",
        "Interim thresholds on the way to 'atLeast', rising in time and in what they require. "
          + "Before the first of them 'atLeast' holds.",
        examples: [
          [["from": "2025-Q1", "atLeast": "20%"], ["from": "2027-Q1", "atLeast": "25%"]]
        ],
        scope: .measuresWithThreshold,
        NestedRecords(
          definition: step.definition,
          read: { (reader, target) throws(JSONSyntaxError) in
            try reader.readNested(step, into: &target.steps)
          },
          json: { target in target.steps.map { step.json($0) } },
          spellings: { target in target.steps.map { "\($0.from) \($0.atLeast.spelling)" } })),
      .threshold(
        "near", "Near",
        "Where the rating 'approaches' begins, below 'atLeast'. Without it there is no such band.",
        examples: ["25%"], get: { $0.near }, set: { $0.near = $1 }),
      .threshold(
        "exceeds", "Exceeds",
        "Where the rating 'exceeds' begins, above 'atLeast'. Without it there is no such band.",
        examples: ["40%"], get: { $0.exceeds }, set: { $0.exceeds = $1 }),
      .date(
        "from", "In force from", "The first day on which the target is in force.",
        get: { $0.from }, set: { $0.from = $1 }),
      .date(
        "to", "In force to", "The last day on which the target is in force.",
        get: { $0.to }, set: { $0.to = $1 }),
      .date(
        "dueBy", "Due by", "The day by which it is to be met; pace is judged by it.",
        get: { $0.dueBy }, set: { $0.dueBy = $1 }),
      .word(
        "denominator", "Denominator",
        "What a share of women is a share of (\(Measure.namesOfSeats) only).",
        omitted: .members, get: { $0.denominator }, set: { $0.denominator = $1 }),
      .reference(
        "source", to: .sources, "Source", "The id of the source that states the target.",
        examples: ["gender-law-2015"], get: { $0.source }, set: { $0.source = $1 }),
      .text(
        "locator", "Place in the source", "Where the source states it.", examples: ["article 1"],
        get: { $0.locator }, set: { $0.locator = $1 }),
      .text(
        "note", "Note", "A remark for readers of the scorecard.",
        examples: ["Malian members only."], get: { $0.note }, set: { $0.note = $1 }),
    ],
    conditions: conditionsOfTargets)

  static let step = RecordFormat<Target.Step>(
    "a step", definition: "step", title: "Step",
    summary: "An interim threshold, in force from a period on until the next step.",
    keys: [
      .period(
        "from", "From", "The period from whose first day on the step holds.", isRequired: true,
        get: { $0.from }, set: { $0.from = $1 }),
      .threshold(
        "atLeast", "At least", "The threshold, written as the target's own.", examples: ["20%"],
        isRequired: true, scope: .everywhere, get: { $0.atLeast }, set: { $0.atLeast = $1 }),
    ])

  /// The keys that hold thresholds, which a milestone has none of.
  private static let thresholds = ["atLeast", "steps", "near", "exceeds"]

  /// Which thresholds a measure has, and of which form.
  private static let conditionsOfTargets: JSONValue = [
    "allOf": [
      when(
        Measure.allCases.filter { $0.goesByStatus },
        then: .object(thresholds.map { JSONValue.Member(key: $0, value: .inapplicable) })),
      when(
        Measure.allCases.filter { $0.isShare }, then: thresholds(.shareThreshold), needs: true),
      when(
        Measure.allCases.filter { !$0.isShare && !$0.goesByStatus },
        then: thresholds(.countThreshold),
        needs: true),
      when(
        Measure.allCases.filter { !Measure.ofSeats.contains($0) },
        then: ["denominator": ["const": .string(Target.Denominator.members.rawValue)]]),
    ]
  ]

  /// Thresholds of one form, in the steps too.
  private static func thresholds(_ form: JSONValue) -> JSONValue {
    .object(
      thresholds.map { key in
        let steps: JSONValue = ["items": ["properties": ["atLeast": form]]]
        return JSONValue.Member(key: key, value: key == "steps" ? steps : form)
      })
  }

  private static func when(
    _ measures: [Measure], then properties: JSONValue, needs threshold: Bool = false
  ) -> JSONValue {
    let needed: JSONValue = threshold ? ["required": ["atLeast"]] : [:]
    return [
      "if": [
        "properties": ["measure": ["enum": .list(measures.map { $0.rawValue })]],
        "required": ["measure"],
      ],
      "then": needed.merging(["properties": properties]),
    ]
  }
}

extension Measure {
  /// "'womenShare' and 'eitherSexShare'": the measures that a target may make shares of the seats.
  static let namesOfSeats = ofSeats.map { "'\($0.rawValue)'" }.joined(separator: " and ")
}

/// The bounds of a count that is not known exactly, as the file gives them.
struct CountBounds: FileRecord {
  var atLeast: Count?
  var atMost: Count?
  /// Whether a key was misspelt that was probably meant to be one of the two.
  private(set) var areMisspelt = false

  static let blank = CountBounds()

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<CountBounds>,
    _ reader: inout RecordReader
  ) -> Bool {
    areMisspelt = format.keys.contains { !open.lacks($0.name, of: format) }
    return true
  }
}

extension FileFormat {
  static let bounds = RecordFormat<CountBounds>(
    "a count's bounds", definition: "count", title: "Bounds",
    summary: "What is known of a count that is not known exactly.",
    keys: [
      bound(
        "atLeast", "At least", "The least it can be: 2001 for \"more than 2,000\".", 2001,
        set: { $0.atLeast = $1 }),
      bound("atMost", "At most", "The most it can be.", 5, set: { $0.atMost = $1 }),
    ])

  private static func bound(
    _ name: String, _ title: String, _ meaning: String, _ example: JSONValue,
    set: @escaping @Sendable (inout CountBounds, Count) -> Void
  ) -> RecordKey<CountBounds> {
    RecordKey(
      name, .wholeNumber, title, meaning, examples: [example], standIn: .count(.unknown),
      get: { _ in nil }, set: { if case .count(let count) = $1 { set(&$0, count) } })
  }
}
