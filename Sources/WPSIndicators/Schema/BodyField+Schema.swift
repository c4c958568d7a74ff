extension BodyField: DescribedField {
  static let recordTitle = "Body"
  static let recordSummary =
    "A group of people holding seats or posts: a committee, chamber, commission, cabinet, unit or "
    + "mission component."

  var fieldSchema: FieldSchema {
    switch self {
    case .id:
      FieldSchema(
        "Id", .id, "A short name for the body, unique among bodies and indicators.",
        examples: ["national-assembly"])
    case .name: FieldSchema("Name", .text, "The full name.", examples: ["National Assembly"])
    case .abbreviation:
      FieldSchema("Abbreviation", .text, "The short form of the name.", examples: ["CSA"])
    case .kind: FieldSchema("Kind", Body.Kind.self, "What sort of body it is.")
    case .group: .group
    case .partOf:
      FieldSchema(
        "Part of", .id,
        "The id of the body that it is a part of, so that its members are not added up twice.",
        examples: ["national-assembly"])
    case .established: FieldSchema("Established", .date, "The first day of its life.")
    case .ended: FieldSchema("Ended", .date, "The last day of its life.")
    case .successor:
      FieldSchema(
        "Successor", .id, "The id of the body that came after it.",
        examples: ["transitional-council"])
    case .targets: .targets
    case .staleAfterQuarters:
      FieldSchema(
        "Stale after", .quarters,
        "The age in quarters above which this body's figures are stale, where the file's general "
          + "number does not serve.")
    case .note:
      FieldSchema(
        "Note", .text, "A remark for readers of the scorecard.", examples: ["Malian members only."])
    case .observations:
      FieldSchema(
        "Observations", .records("bodyObservation"),
        "What the sources say about the body, one entry for each source and time; may be empty.")
    }
  }
}

extension IndicatorField: DescribedField {
  static let recordTitle = "Indicator"
  static let recordSummary =
    "Something watched that is not a body: a share of money, a count, a milestone."

  var fieldSchema: FieldSchema {
    switch self {
    case .id:
      FieldSchema(
        "Id", .id, "A short name for the indicator, unique among bodies and indicators.",
        examples: ["gender-law-decree"])
    case .name:
      FieldSchema(
        "Name", .text, "The full name.", examples: ["Decree applying the gender law"])
    case .group: .group
    case .kind:
      FieldSchema(
        "Kind", Indicator.Kind.self,
        "What sort of figure it is; it decides what its observations give.")
    case .unit:
      FieldSchema(
        "Unit", .text, "What is counted. Give large sums in millions and say so here.",
        examples: ["millions of United States dollars"])
    case .targets: .targets
    case .due:
      FieldSchema("Due", .date, "The day by which a milestone is to be done (milestones only).")
    case .note:
      FieldSchema(
        "Note", .text, "A remark for readers of the scorecard.", examples: ["Malian members only."])
    case .observations:
      FieldSchema(
        "Observations", .records("indicatorObservation"),
        "What the sources say about the indicator, one entry for each source and time; may be "
          + "empty.")
    }
  }

  /// What a kind's observations must give, and what they cannot have.
  static var conditions: SchemaNode {
    [
      "allOf": .list(
        Indicator.Kind.allCases.map { kind in
          let others = IndicatorObservationField.allCases.filter { field in
            field.kind.map { $0 != kind } ?? false
          }
          let items: SchemaNode = [
            "properties": .object(others.map { (key: $0.rawValue, value: .inapplicable) })
          ]
          let figure = IndicatorObservationField.figure(of: kind)
          let needed: SchemaNode =
            figure.map { ["required": .list([$0.rawValue])] } ?? [:]
          let properties: SchemaNode = [
            observations.rawValue: ["items": needed.merging(items)]
          ]
          let due: SchemaNode = kind == .milestone ? [:] : [Self.due.rawValue: .inapplicable]
          return [
            "if": [
              "properties": [Self.kind.rawValue: ["const": .string(kind.rawValue)]],
              "required": [.string(Self.kind.rawValue)],
            ],
            "then": ["properties": due.merging(properties)],
          ]
        })
    ]
  }
}

extension FieldSchema {
  /// The group of a body or an indicator.
  fileprivate static var group: FieldSchema {
    FieldSchema(
      "Group", .id, "The id of the group under which it is shown.",
      examples: ["peace-agreement"])
  }

  /// The targets of a body or an indicator.
  fileprivate static var targets: FieldSchema {
    FieldSchema(
      "Targets", ["type": "array", "items": .id, "uniqueItems": true],
      "The ids of the targets that it is held against; [] for none.",
      examples: [["thirty-per-cent"]])
  }
}
