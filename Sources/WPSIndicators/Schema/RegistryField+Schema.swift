extension RegistryField: DescribedField {
  static let recordTitle = "Registry of women, peace and security indicators"
  static let recordSummary =
    "Everything that one indicators.json holds: sources, targets, and what the sources say about "
    + "bodies and indicators."

  var fieldSchema: FieldSchema {
    switch self {
    case .schema:
      FieldSchema(
        "Schema", .plainText,
        "Where an editor finds this schema, which lets it complete and explain as you type.",
        examples: ["schema/indicators.schema.json"])
    case .formatVersion:
      FieldSchema("Format version", ["const": 1], "The version of the file's format: 1.")
    case .title:
      FieldSchema(
        "Title", .text, "What the scorecard is about; it stands at its top.",
        examples: [["en": "Mali: women and peace", "fr": "Mali : les femmes et la paix"]])
    case .reportingPeriod:
      FieldSchema(
        "Reporting period", .period,
        "The quarter that the file reports up to, and the scorecard's default. Move it on at each "
          + "update.")
    case .staleAfterQuarters:
      FieldSchema(
        "Stale after", .quarters,
        "The age in quarters above which a figure is called stale. Without it: "
          + "\(Registry.defaultStaleAfterQuarters).")
    case .groups:
      FieldSchema(
        "Groups", .records("group"),
        "Headings under which the scorecard shows its subjects, in this order.")
    case .sources:
      FieldSchema(
        "Sources", .records("source"),
        "The documents that figures are taken from. Every figure names at least one.")
    case .targets:
      FieldSchema(
        "Targets", .records("target"), "What is required of bodies and indicators, and by what.")
    case .bodies:
      FieldSchema(
        "Bodies", .records("body"),
        "Groups of people holding seats or posts: committees, chambers, cabinets, mission units.")
    case .indicators:
      FieldSchema(
        "Indicators", .records("indicator"),
        "Things watched that are not bodies: a share of money, a count, a milestone.")
    }
  }
}

extension GroupField: DescribedField {
  static let recordTitle = "Group"
  static let recordSummary = "A heading under which the scorecard shows several subjects."

  var fieldSchema: FieldSchema {
    switch self {
    case .id:
      FieldSchema(
        "Id", .id, "A short name for the group, unique among groups; subjects name it in 'group'.",
        examples: ["peace-agreement"])
    case .name:
      FieldSchema(
        "Name", .text, "The heading itself.",
        examples: [["en": "National institutions", "fr": "Institutions nationales"]])
    }
  }
}

extension SourceField: DescribedField {
  static let recordTitle = "Source"
  static let recordSummary = "A document that figures are taken from."

  var fieldSchema: FieldSchema {
    switch self {
    case .id:
      FieldSchema(
        "Id", .id,
        "A short name for the source, unique among sources; observations name it in 'source'.",
        examples: ["ipu-2026-12"])
    case .title:
      FieldSchema(
        "Title", .text, "The title as it is to be cited.",
        examples: ["Situation in Mali: report of the Secretary-General"])
    case .symbol:
      FieldSchema(
        "Symbol", .plainText, "The document's number, such as a United Nations symbol.",
        examples: ["S/2020/1281"])
    case .date: FieldSchema("Date", .date, "The day on which the document is dated.")
    case .publisher:
      FieldSchema("Publisher", .plainText, "Who issued it.", examples: ["United Nations"])
    case .url:
      FieldSchema(
        "Web address", .plainText, "Where it can be read.",
        examples: ["https://undocs.org/S/2020/1281"])
    }
  }
}
