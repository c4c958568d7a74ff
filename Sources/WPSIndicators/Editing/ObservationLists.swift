/// The lists of observations of a file, one for each subject, and how they are laid out.
struct ObservationLists {
  private let bytes: [UInt8]
  private let survey: LayoutSurvey
  private let lists: [ListShape?]
  private let keyBreaks: KeyBreaks

  init(of reading: RegistryReading, _ survey: LayoutSurvey) {
    let (bytes, records) = (reading.text.bytes, reading.records)
    self.bytes = bytes
    self.survey = survey
    lists = records.subjects.map {
      ListShape(of: "observations", ofObjectAt: $0.start, in: bytes)
    }
    keyBreaks = KeyBreaks(in: lists.compactMap { $0 }, of: bytes)
  }

  /// What edits the list of a subject, by the subject's position among all of the registry.
  func editor(ofSubjectAt index: Int) -> RecordListEditor? {
    guard let list = lists[index] else { return nil }
    let isModel = { (list: ListShape?) in list.map { !$0.elements.isEmpty } ?? false }
    let model = lists[..<index].last(where: isModel) ?? lists[(index + 1)...].first(where: isModel)
    return RecordListEditor(
      bytes: bytes, survey: survey, list: list, model: model ?? nil, keyBreaks: keyBreaks)
  }
}
