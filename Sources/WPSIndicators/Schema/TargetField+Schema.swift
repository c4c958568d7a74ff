extension TargetField: DescribedField {
  static let recordTitle = "Target"
  static let recordSummary =
    "A requirement with a legal or political basis, such as 30 per cent women; bodies and "
    + "indicators name it in 'targets'."

  var fieldSchema: FieldSchema {
    switch self {
    case .id:
      FieldSchema(
        "Id", .id, "A short name for the target, unique among targets.",
        examples: ["thirty-per-cent"])
    case .name:
      FieldSchema(
        "Name", .text, "The full name, which the scorecard lists.",
        examples: ["30 per cent women in decision-making bodies"])
    case .shortName:
      FieldSchema(
        "Short name", .text, "A name for narrow tables.", examples: ["decision-making bodies"])
    case .basis: FieldSchema("Basis", Target.Basis.self, "What gives the target its force.")
    case .measure:
      FieldSchema(
        "Measure", Measure.self,
        "What is measured; it must fit the bodies or indicators that name the target.")
    case .atLeast:
      FieldSchema(
        "At least", .threshold,
        "The threshold: met from here on. A share in quotes, or a whole number for 'women' and "
          + "'count'. A milestone ('done') has none.", examples: ["30%", "1/3", 2000])
    case .steps:
      FieldSchema(
        "Steps", .records("step"),
        "Interim thresholds on the way to 'atLeast', rising in time and in what they require. "
          + "Before the first of them 'atLeast' holds.",
        examples: [
          [["from": "2025-Q1", "atLeast": "20%"], ["from": "2027-Q1", "atLeast": "25%"]]
        ])
    case .near:
      FieldSchema(
        "Near", .threshold,
        "Where the rating 'approaches' begins, below 'atLeast'. Without it there is no such band.",
        examples: ["25%"])
    case .exceeds:
      FieldSchema(
        "Exceeds", .threshold,
        "Where the rating 'exceeds' begins, above 'atLeast'. Without it there is no such band.",
        examples: ["40%"])
    case .from:
      FieldSchema("In force from", .date, "The first day on which the target is in force.")
    case .to: FieldSchema("In force to", .date, "The last day on which the target is in force.")
    case .dueBy:
      FieldSchema("Due by", .date, "The day by which it is to be met; pace is judged by it.")
    case .denominator:
      FieldSchema(
        "Denominator", Target.Denominator.self,
        "What a share of women is a share of ('womenShare' and 'eitherSexShare' only).")
    case .source:
      FieldSchema(
        "Source", .id, "The id of the source that states the target.",
        examples: ["gender-law-2015"])
    case .locator:
      FieldSchema(
        "Place in the source", .text, "Where the source states it.", examples: ["article 1"])
    case .note:
      FieldSchema(
        "Note", .text, "A remark for readers of the scorecard.", examples: ["Malian members only."])
    }
  }

  /// Which thresholds a measure has, and of which form.
  static var conditions: SchemaNode {
    [
      "allOf": [
        when([.done], then: .object(thresholds.map { (key: $0.rawValue, value: .inapplicable) })),
        when(
          Measure.allCases.filter { $0.isShare }, then: thresholds(.shareThreshold), needs: true),
        when(
          Measure.allCases.filter { !$0.isShare && $0 != .done }, then: thresholds(.countThreshold),
          needs: true),
        when(
          Measure.allCases.filter { $0 != .womenShare && $0 != .eitherSexShare },
          then: [denominator.rawValue: ["const": .string(Target.Denominator.members.rawValue)]]),
      ]
    ]
  }

  private static let thresholds: [Self] = [.atLeast, .steps, .near, .exceeds]

  /// Thresholds of one form, in the steps too.
  private static func thresholds(_ form: SchemaNode) -> SchemaNode {
    .object(
      thresholds.map { field in
        let steps: SchemaNode = ["items": ["properties": [StepField.atLeast.rawValue: form]]]
        return (key: field.rawValue, value: field == .steps ? steps : form)
      })
  }

  private static func when(
    _ measures: [Measure], then properties: SchemaNode, needs threshold: Bool = false
  ) -> SchemaNode {
    let needed: SchemaNode = threshold ? ["required": [.string(atLeast.rawValue)]] : [:]
    return [
      "if": [
        "properties": [measure.rawValue: ["enum": .list(measures.map { $0.rawValue })]],
        "required": [.string(measure.rawValue)],
      ],
      "then": needed.merging(["properties": properties]),
    ]
  }
}

extension StepField: DescribedField {
  static let recordTitle = "Step"
  static let recordSummary = "An interim threshold, in force from a quarter on until the next step."

  var fieldSchema: FieldSchema {
    switch self {
    case .from: FieldSchema("From", .period, "The first quarter for which the step holds.")
    case .atLeast:
      FieldSchema(
        "At least", .threshold, "The threshold, written as the target's own.", examples: ["20%"])
    }
  }
}

extension BoundsField: DescribedField {
  static let recordTitle = "Bounds"
  static let recordSummary = "What is known of a count that is not known exactly."

  var fieldSchema: FieldSchema {
    let number: SchemaNode = [
      "type": "integer", "minimum": 0, "maximum": .number(Count.greatest),
    ]
    return switch self {
    case .atLeast:
      FieldSchema(
        "At least", number, "The least it can be: 2001 for \"more than 2,000\".",
        examples: [2001])
    case .atMost: FieldSchema("At most", number, "The most it can be.", examples: [5])
    }
  }
}
