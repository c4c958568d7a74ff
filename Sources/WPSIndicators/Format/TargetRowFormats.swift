/// The records inside a target: its steps, and its rows by size.
extension FileFormat {
  static let step = RecordFormat<Target.Step>(
    Message("a step", fr: "un palier"), definition: "step", title: "Step",
    summary: "An interim threshold, in force from a period on until the next step.",
    keys: [
      .period(
        "from", "From", "The period from whose first day on the step holds.", isRequired: true,
        get: { $0.from }, set: { $0.from = $1 }),
      .limit(
        .atLeast, "At least", "The threshold, where the target has 'atLeast'.", examples: ["20%"],
        scope: .everywhere, get: { $0.limit }, set: { $0.limit = $1 }),
      .limit(
        .atMost, "At most", "The threshold, where the target has 'atMost'.", examples: ["80%"],
        scope: .everywhere, get: { $0.limit }, set: { $0.limit = $1 }),
    ],
    conditions: ["oneOf": .list(limitKeys.map { ["required": .list([$0])] })])

  static let sizeRow = RecordFormat<Target.SizeRow>(
    Message("a row of \(quoted: "bySize")", fr: "une ligne de \(quoted: "bySize")"),
    definition: "sizeRow", title: "Row by size",
    summary:
      "The rule for the sizes above the row before up to its own: a number of people, in a share "
      + "target also a share, or exempt.",
    keys: [
      RecordKey(
        "upTo", .wholeNumber, "Up to", "The greatest size for which the row holds.", examples: [8],
        isRequired: true, get: { .count(Count(unchecked: max(0, $0.upTo), max(0, $0.upTo))) },
        set: { if case .count(let count) = $1 { $0.upTo = count.min } }),
      .limit(
        .atLeast, "At least", "How many, or which share, where the target has 'atLeast'.",
        examples: [3, "50%"], scope: .everywhere, form: .sizeThreshold, get: { $0.limit },
        set: { $0.limit = $1 }),
      .limit(
        .atMost, "At most", "How many, or which share, where the target has 'atMost'.",
        examples: [2], scope: .everywhere, form: .sizeThreshold, get: { $0.limit },
        set: { $0.limit = $1 }),
      .flag(
        "exempt", "Exempt", "true where nothing is asked of so small a body.",
        get: { $0.isExempt }, set: { if $1 { $0.limit = nil } }),
    ],
    conditions: [
      "oneOf": .list(
        limitKeys.map { ["required": .list([$0])] }
          + [["required": ["exempt"], "properties": ["exempt": ["const": true]]]])
    ])
}
