/// Lays out which records an edit added, changed and removed.
struct DifferenceListWriter {
  private let difference: RegistryDifference
  private let language: Language
  private let style: TextStyle
  private let phrases: any Phrasebook
  /// How many observations more to list.
  private var rest: Int

  init(
    _ difference: RegistryDifference, language: Language, listing most: Int? = nil, style: TextStyle
  ) {
    rest = most ?? Int.max
    self.difference = difference
    self.language = language
    self.style = style
    phrases = language.phrasebook
  }

  mutating func write(to page: inout TextPage) {
    writeTopLevel(to: &page)
    for list in RecordList.allCases {
      let records = difference.records.filter { $0.list == list }
      let isReordered = difference.reordered.contains(list)
      guard !records.isEmpty || isReordered else { continue }
      page.heading(phrases.heading(of: list), style)
      if isReordered { write(phrases.reordered(list), .changed, indent: 0, to: &page) }
      var unlisted = 0
      for record in records {
        let observations = record.observations.count
        if rest == 0, record.kind == .changed, observations > 0, record.fields.isEmpty {
          unlisted += observations
          continue
        }
        write(record, to: &page)
        unlisted += max(0, observations - rest)
        rest = max(0, rest - observations)
      }
      if unlisted > 0 { page.paragraph(style.spelt(phrases.moreObservations(unlisted)), indent: 0) }
    }
  }

  private func writeTopLevel(to page: inout TextPage) {
    let fields = [difference.reportingPeriod].compactMap { $0 } + difference.fields
    guard !fields.isEmpty else { return }
    page.heading(phrases.topLevel, style)
    write(fields, indent: 0, to: &page)
  }

  private func write(_ record: EntryChange, to page: inout TextPage) {
    if let former = record.formerID {
      let ids = phrases.became(Passage(former), Passage(record.id)).text
      return write(
        phrases.labelled(ids, phrases.renamed), record.kind, indent: 0, to: &page)
    }
    let name = record.name.text(in: language)
    write(phrases.labelled(record.id, name), record.kind, indent: 0, to: &page)
    write(record.fields, of: record.kind, indent: 4, to: &page)
    if record.isReordered {
      write(phrases.reorderedObservations, .changed, indent: 4, to: &page)
    }
    for observation in record.observations.prefix(rest) { write(observation, to: &page) }
  }

  private func write(_ observation: ObservationChange, to page: inout TextPage) {
    guard let present = observation.before ?? observation.after else { return }
    let kind = EntryChange.Kind(observation)
    write(phrases.observation(present.time), kind, indent: 4, to: &page)
    write(observation.fields, of: kind, indent: 8, to: &page)
  }

  // MARK: - Lines

  /// What happened in a sign, and what it happened to.
  private func write(
    _ text: String, _ kind: EntryChange.Kind, indent: Int, to page: inout TextPage
  ) {
    let width = style.width - indent - 2
    for (index, line) in style.spelt(text).wrapped(to: width).enumerated() {
      let sign = index == 0 ? style.spelt(kind.sign) : " "
      page.append(
        String(repeating: " ", count: indent) + style.paint("\(sign) \(line)", kind.colour))
    }
  }

  /// The fields of a changed record one by one; those of another in a row, as they are all there is.
  private func write(
    _ fields: [FieldChange], of kind: EntryChange.Kind, indent: Int, to page: inout TextPage
  ) {
    guard kind != .changed else { return write(fields, indent: indent, to: &page) }
    let values = fields.compactMap { field in
      (field.after ?? field.before).map { phrases.labelled(field.key, $0) }
    }
    guard !values.isEmpty else { return }
    page.paragraph(style.spelt(phrases.clauses(values)), indent: indent)
  }

  private func write(_ fields: [FieldChange], indent: Int, to page: inout TextPage) {
    for field in fields {
      let nothing = field.isList ? phrases.none : phrases.notGiven
      let change = phrases.became(
        Passage(field.before ?? nothing), Passage(field.after ?? nothing))
      page.paragraph(
        style.spelt(phrases.labelled(Passage(field.key), change).text), indent: indent)
    }
  }
}

extension EntryChange.Kind {
  init(_ observation: ObservationChange) {
    self = observation.before == nil ? .added : observation.after == nil ? .removed : .changed
  }

  /// The sign that stands before what was added, changed or removed.
  fileprivate var sign: String {
    switch self {
    case .added: "+"
    case .changed: "~"
    case .removed: "−"
    }
  }

  fileprivate var colour: TextStyle.Colour {
    switch self {
    case .added: .green
    case .changed: .yellow
    case .removed: .red
    }
  }
}
