extension BodyObservationField: DescribedField {
  static let recordTitle = "Observation of a body"
  static let recordSummary =
    "What one source says about a body at one time. Leave out what it does not say; never write 0 "
    + "for unknown."

  var fieldSchema: FieldSchema {
    switch self {
    case .period: .period
    case .asAt: .asAt
    case .seats:
      FieldSchema(
        "Seats", .count,
        "The established (statutory, authorized) size; for posts, the number of posts.",
        examples: [147])
    case .members:
      FieldSchema(
        "Members", .count, "The people serving in it then; for posts, those that are filled.",
        examples: [133])
    case .vacant:
      FieldSchema(
        "Vacant", .count, "The seats that nobody held: seats = members + vacant.", examples: [14])
    case .women:
      FieldSchema(
        "Women", .count,
        "The women among the members: members = women + men + unspecified. 0 means none.",
        examples: [40])
    case .men: FieldSchema("Men", .count, "The men among the members.", examples: [93])
    case .unspecified:
      FieldSchema(
        "Unspecified", .count, "Members whose sex the source does not give. Without it: 0.",
        examples: [2])
    case .reportedPercent:
      FieldSchema(
        "Reported percentage", .percent,
        "The women's share of the members in per cent, as the source prints it.")
    case .reportedTrend:
      FieldSchema(
        "Reported trend", ReportedTrend.self,
        "The direction, where the source gives it in words.")
    case .source: .source
    case .locator: .locator
    case .quote: .quote
    case .note: .note
    case .flag: .flag
    case .alternate: .alternate
    }
  }

  static var conditions: SchemaNode { .eitherTime(period.rawValue, asAt.rawValue) }
}

extension IndicatorObservationField: DescribedField {
  static let recordTitle = "Observation of an indicator"
  static let recordSummary =
    "What one source says about an indicator at one time. The indicator's kind decides which "
    + "figure it gives."

  /// The key that an observation of a kind must have, besides its time and its source.
  static func figure(of kind: Indicator.Kind) -> Self? {
    switch kind {
    case .share: nil
    case .count: .value
    case .milestone: .status
    }
  }

  var fieldSchema: FieldSchema {
    switch self {
    case .period: .period
    case .asAt: .asAt
    case .part:
      FieldSchema(
        "Part", .count, "The part, in the indicator's unit (kind 'share').", examples: [40])
    case .whole:
      FieldSchema(
        "Whole", .count, "The whole that it is a part of, in the same unit (kind 'share').",
        examples: [120])
    case .reportedPercent:
      FieldSchema(
        "Reported percentage", .percent,
        "The share in per cent, as the source prints it (kind 'share').")
    case .value:
      FieldSchema(
        "Value", .count, "The number, in the indicator's unit (kind 'count').", examples: [2000])
    case .status:
      FieldSchema("Status", MilestoneStatus.self, "How far it is (kind 'milestone').")
    case .source: .source
    case .locator: .locator
    case .quote: .quote
    case .note: .note
    case .flag: .flag
    case .alternate: .alternate
    }
  }

  static var conditions: SchemaNode { .eitherTime(period.rawValue, asAt.rawValue) }
}

extension SchemaNode {
  /// One of two keys at least.
  fileprivate static func eitherTime(_ period: String, _ day: String) -> SchemaNode {
    ["anyOf": [["required": [.string(period)]], ["required": [.string(day)]]]]
  }
}

/// What observations of bodies and of indicators share.
extension FieldSchema {
  fileprivate static var period: FieldSchema {
    FieldSchema(
      "Quarter", SchemaNode.period,
      "The quarter that the figures are of. Give this, or the day in 'asAt', or both if they agree."
    )
  }

  fileprivate static var asAt: FieldSchema {
    FieldSchema(
      "As at", .date, "The day that the figures are of, where the source says it.")
  }

  fileprivate static var source: FieldSchema {
    FieldSchema(
      "Source", .sources,
      "The id of the source, or a list of ids where the figures come from several.",
      examples: ["ipu-2026-12", ["ipu-2026-12", "sg-report-2026"]])
  }

  fileprivate static var locator: FieldSchema {
    FieldSchema(
      "Place in the source", .text, "Where the source says it.", examples: ["para. 2"])
  }

  fileprivate static var quote: FieldSchema {
    FieldSchema(
      "Quotation", .text, "The source's own words, short.",
      examples: ["40 of the 147 members were women"])
  }

  fileprivate static var note: FieldSchema {
    FieldSchema(
      "Note", .text, "A remark for readers of the scorecard.", examples: ["Malian members only."])
  }

  fileprivate static var flag: FieldSchema {
    FieldSchema(
      "Flag", ReportedObservation.Flag.self, "Why the figure is not quite like the others.")
  }

  fileprivate static var alternate: FieldSchema {
    FieldSchema(
      "Alternate", .boolean,
      "true for another source's figure that is kept beside the one used: it is compared with it, "
        + "and never decides a verdict.", examples: [true])
  }
}
