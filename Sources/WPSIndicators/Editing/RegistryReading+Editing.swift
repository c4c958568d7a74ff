/// Changes of a file that has no errors; nil where it has, or lacks what is to be changed.
extension RegistryReading {
  /// Adds an observation to a subject's, and perhaps the source that it cites to the sources.
  package func adding(
    _ observation: ObservationDraft, to subject: String, with source: Source? = nil
  ) -> RegistryEdit? {
    guard let registry, case .object(let members) = observation.json,
      let index = registry.subjects.firstIndex(where: { $0.id == subject })
    else { return nil }
    let survey = LayoutSurvey(ofValueAt: records.registry, in: text.bytes)
    let observed = registry.subjects[index].observations
    let lists = (records.bodies + records.indicators).map {
      ListShape(of: BodyField.observations.rawValue, ofObjectAt: $0.start, in: text.bytes)
    }
    guard let list = lists[index] else { return nil }
    let insertion = RecordInsertion(
      bytes: text.bytes, survey: survey, list: list,
      otherLists: (lists[..<index].reversed() + lists[(index + 1)...]).compactMap(\.self))
    let position = observation.time.map {
      ObservationOrder(observed).position(of: $0.date, isAlternate: observation.isAlternate)
    }
    var edits = [
      (
        RegistryEdit.Part.observation,
        insertion.edit(inserting: members, at: position ?? observed.count)
      )
    ]
    if let source {
      guard let edit = self.edit(adding: source, survey) else { return nil }
      edits.append((.source, edit))
    }
    return RegistryEdit(of: text, edits)
  }

  /// A new source comes last: sources have no order that would hold in every file.
  private func edit(adding source: Source, _ survey: LayoutSurvey) -> TextEdit? {
    guard case .object(let members) = JSONDraft(source),
      let list = ListShape(
        of: RegistryField.sources.rawValue, ofObjectAt: records.registry, in: text.bytes)
    else { return nil }
    let insertion = RecordInsertion(
      bytes: text.bytes, survey: survey, list: list, otherLists: [])
    return insertion.edit(inserting: members, at: list.elements.count)
  }

  /// Moves the reporting period.
  package func moving(reportingPeriodTo period: Period) -> RegistryEdit? {
    let key = RegistryField.reportingPeriod.rawValue
    guard registry != nil,
      let place = JSONLocator(bytes: text.bytes).member(key, ofObjectAt: records.registry)
    else { return nil }
    let spelling = JSONDraft.quoted(period.description)
    return RegistryEdit(
      of: text,
      [
        (
          .reportingPeriod,
          TextEdit(range: place.value, replacement: spelling, value: 0..<spelling.count)
        )
      ])
  }
}
