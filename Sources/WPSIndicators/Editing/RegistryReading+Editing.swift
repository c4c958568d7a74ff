/// Changes of a file that has no errors; nil where it has, or lacks what is to be changed.
extension RegistryReading {
  /// Adds an observation to a subject's, and perhaps the source that it cites to the sources, without
  /// a look at what they say.
  func adding(
    _ observation: ReportedObservation, to subject: String, with source: Source? = nil
  ) -> RegistryEdit? {
    guard let registry, let index = registry.subjects.firstIndex(where: { $0.id == subject })
    else { return nil }
    let survey = layoutSurvey
    guard let editor = ObservationLists(of: self, survey).editor(ofSubjectAt: index) else {
      return nil
    }
    let observed = registry.subjects[index].observations
    let position = ObservationOrder(observed).position(
      of: observation.time.date, isAlternate: observation.isAlternate)
    let edit = editor.edit(inserting: [observation.members], at: position)
    var edits = [(part: RegistryEdit.Part.observation, edit: edit)]
    if let source {
      guard let edit = self.edit(adding: source, survey) else { return nil }
      edits.append((.source, edit))
    }
    return RegistryEdit(
      of: text, edits, inserting: [RegistryEdit.Insertion(subject: subject, index: position)])
  }

  /// How the file sets its tokens apart.
  var layoutSurvey: LayoutSurvey {
    LayoutSurvey(ofValueAt: records.registry, in: text.bytes)
  }

  /// A new source comes last: sources have no order that would hold in every file.
  private func edit(adding source: Source, _ survey: LayoutSurvey) -> TextEdit? {
    guard
      let list = ListShape(
        of: RecordList.sources.rawValue, ofObjectAt: records.registry, in: text.bytes)
    else { return nil }
    let editor = RecordListEditor(
      bytes: text.bytes, survey: survey, list: list, model: nil,
      keyBreaks: KeyBreaks(in: [list], of: text.bytes))
    return editor.edit(inserting: [FileFormat.source.json(source).members], at: list.elements.count)
  }

  /// Begins a quarter: moves the reporting period on to it.
  /// - Returns: nil where the file reports up to a later one already.
  public func beginning(_ period: Period) -> RegistryEdit? {
    guard let registry, registry.reportingPeriod <= period,
      let place = JSONLocator(bytes: text.bytes).member(
        "reportingPeriod", ofObjectAt: records.registry)
    else { return nil }
    let spelling = JSONValue.quoted(period.description)
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
