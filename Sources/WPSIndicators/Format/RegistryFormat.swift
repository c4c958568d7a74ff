extension FileFormat {
  static let registry = RecordFormat<Registry>(
    Message("the registry", fr: "le registre"), definition: "registry",
    title: "Registry of women, peace and security indicators",
    summary:
      "Everything that one indicators.json holds: sources, targets, and what the sources say about "
      + "bodies, lists and indicators.",
    keys: [
      .plainText(
        "$schema", "Schema",
        "Where an editor finds this schema, which lets it complete and explain as you type.",
        examples: ["schema/indicators.schema.json"],
        // It says nothing of what the registry holds.
        get: { _ in nil }, set: { _, _ in }),
      RecordKey(
        "formatVersion", .formatVersion, "Format version",
        "The version of the file's format: 1.", isRequired: true,
        get: { _ in .number(1) }, set: { _, _ in }),
      .text(
        "title", "Title", "What the scorecard is about; it stands at its top.",
        examples: [["en": "Mali: women and peace", "fr": "Mali : les femmes et la paix"]],
        isRequired: true, get: { $0.title }, set: { $0.title = $1 }),
      .text(
        "publisher", "Publisher", "Who publishes the scorecards; it stands at their foot.",
        examples: ["Ministry for the Promotion of Women"], get: { $0.publisher },
        set: { $0.publisher = $1 }),
      .text(
        "licence", "Licence", "Under which terms they may be used.", examples: ["CC BY 4.0"],
        get: { $0.licence }, set: { $0.licence = $1 }),
      .text(
        "contact", "Contact", "Whom to ask.", examples: ["gender@example.org"],
        get: { $0.contact }, set: { $0.contact = $1 }),
      .period(
        "reportingPeriod", "Reporting period",
        "The period that the file reports up to, and the scorecard's default. Move it on at each "
          + "update.",
        isRequired: true, get: { $0.reportingPeriod }, set: { $0.reportingPeriod = $1 }),
      .quarters(
        "staleAfterQuarters", "Stale after",
        "The age in quarters above which a figure is called stale. Without it: "
          + "\(Registry.defaultStaleAfterQuarters).",
        omitted: Registry.defaultStaleAfterQuarters,
        get: { $0.staleAfterQuarters }, set: { $0.staleAfterQuarters = $1 }),
      .list(
        .groups, FileFormat.group, "Groups",
        "Headings under which the scorecard shows its subjects, in this order.",
        get: { $0.groups }, append: { $0.groups.append($1) }),
      .list(
        .sources, FileFormat.source, "Sources",
        "The documents that figures are taken from. Every figure names at least one.",
        isRequired: true, get: { $0.sources }, append: { $0.sources.append($1) }),
      .list(
        .scales, FileFormat.scale, "Scales",
        "Words in a fixed order, on which indicators of the kind 'level' are rated.",
        get: { $0.scales }, append: { $0.scales.append($1) }),
      .list(
        .targets, FileFormat.target, "Targets",
        "What is required of bodies, lists and indicators, and by what.", isRequired: true,
        get: { $0.targets }, append: { $0.targets.append($1) }),
      .list(
        .bodies, FileFormat.body, "Bodies",
        "Groups of people holding seats or posts: committees, chambers, cabinets, mission units.",
        isRequired: true, get: { $0.bodies }, append: { $0.bodies.append($1) }),
      .list(
        .lists, FileFormat.list, "Lists", "Candidate lists, in the order in which they stand.",
        get: { $0.lists }, append: { $0.lists.append($1) }),
      .list(
        .indicators, FileFormat.indicator, "Indicators",
        "Things watched that are not bodies: a share of money, a count, a milestone, a commitment that "
          + "is rated.",
        get: { $0.indicators }, append: { $0.indicators.append($1) }),
    ])

  static let group = RecordFormat<SubjectGroup>(
    Message("a group", fr: "un groupe"), definition: "group", title: "Group",
    summary: "A heading under which the scorecard shows several subjects.",
    keys: [
      .id(
        "A short name for the group, unique among groups; subjects name it in 'group'.",
        examples: ["peace-agreement"], get: { $0.id }, set: { $0.id = $1 }),
      .text(
        "name", "Name", "The heading itself.",
        brief: Message("the full name", fr: "le nom complet"),
        examples: [["en": "National institutions", "fr": "Institutions nationales"]],
        isName: true, isRequired: true, get: { $0.name }, set: { $0.name = $1 }),
    ])

  package static let source = RecordFormat<Source>(
    Message("a source", fr: "une source"), definition: "source", title: "Source",
    summary: "A document that figures are taken from.",
    keys: [
      .id(
        "A short name for the source, unique among sources; observations name it in 'source'.",
        examples: ["ipu-2026-12"], get: { $0.id }, set: { $0.id = $1 }),
      .text(
        "title", "Title", "The title as it is to be cited.",
        brief: Message("the new source's title", fr: "le titre de la nouvelle source"),
        examples: ["Situation in Mali: report of the Secretary-General"], isRequired: true,
        get: { $0.title }, set: { $0.title = $1 }),
      .plainText(
        "symbol", "Symbol", "The document's number, such as a United Nations symbol.",
        brief: Message(
          "the new source's symbol, such as S/2020/1281",
          fr: "la cote de la nouvelle source, comme S/2020/1281"),
        examples: ["S/2020/1281"], get: { $0.symbol }, set: { $0.symbol = $1 }),
      .date(
        "date", "Date", "The day on which the document is dated.",
        brief: Message(
          "the day on which the new source was published",
          fr: "le jour de publication de la nouvelle source"),
        get: { $0.date }, set: { $0.date = $1 }),
      .text(
        "publisher", "Publisher", "Who issued it.",
        brief: Message(
          "who published the new source", fr: "l’organisme qui a publié la nouvelle source"),
        examples: ["United Nations"],
        get: { $0.publisher }, set: { $0.publisher = $1 }),
      .plainText(
        "url", "Web address", "Where it can be read.",
        brief: Message(
          "where the new source can be read", fr: "l’adresse où lire la nouvelle source"),
        examples: ["https://undocs.org/S/2020/1281"], get: { $0.url }, set: { $0.url = $1 }),
      .plainText(
        "file", "Kept copy",
        "Where a copy is kept, relative to this file's folder; 'wps-cli verify' looks quotations up "
          + "in it. Of a PDF it reads the text beside it: report.txt or report.pdf.txt.",
        brief: Message(
          "where a copy of the new source is kept, relative to the file",
          fr: "où se trouve une copie de la nouvelle source, par rapport au fichier"),
        examples: ["documents/S-2020-1281.pdf"], get: { $0.file }, set: { $0.file = $1 }),
      .digest(
        "sha256", "Checksum of the copy",
        "The SHA-256 of the copy, by which a change of it is noticed.",
        brief: Message(
          "the SHA-256 of that copy, 64 digits",
          fr: "l’empreinte SHA-256 de cette copie, 64 chiffres"),
        examples: ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
        get: { $0.sha256 }, set: { $0.sha256 = $1 }),
    ])
}

extension RecordKey {
  /// One of the registry's lists, whose records stand in the file one after the other.
  fileprivate static func list<Element>(
    _ list: RecordList, _ format: RecordFormat<Element>, _ title: String, _ meaning: String,
    isRequired: Bool = false, get: @escaping @Sendable (Record) -> [Element],
    append: @escaping @Sendable (inout Record, Element) -> Void
  ) -> RecordKey where Element: ListedRecord {
    .records(
      list.rawValue, title, meaning, isRequired: isRequired,
      NestedRecords(
        definition: format.definition,
        read: { (reader, record) throws(JSONSyntaxError) in
          try reader.readList(list) { (reader) throws(JSONSyntaxError) in
            guard let element = try reader.read(format) else { return false }
            append(&record, element)
            return true
          }
        },
        json: { record in get(record).map { format.json($0) } },
        spellings: { _ in [] }))
  }
}

extension Registry {
  /// The registry as an `indicators.json`, in UTF-8: what `Registry.read(_:)` reads again as an equal
  /// registry, if nothing is wrong with it (`problems()`).
  ///
  /// Keys stand in the order of the format, and records are laid out on one line where they are
  /// short. A file that was written by hand is better edited than written anew, since its layout and
  /// its `$schema` are not part of the registry.
  public func json() -> [UInt8] { FileFormat.registry.json(self).text }
}
