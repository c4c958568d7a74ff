/// Candidate lists that are put into a file.
extension RegistryReading {
  /// The insertion of lists behind those that the file has, in the layout of their neighbours and
  /// without their observations; nil for none.
  func insertion(of lists: [CandidateList]) -> TextEdit? {
    guard registry != nil, !lists.isEmpty else { return nil }
    let survey = layoutSurvey
    let records = lists.map { list in
      var bare = list
      bare.observations = []
      return FileFormat.list.json(bare)
    }
    if let edit = edit(adding: records, to: .lists, like: .bodies, survey) { return edit }
    // The file has no 'lists' yet.
    guard let key = insertion(of: .lists, survey),
      let edit = Registry.read(text.applying([key])).edit(
        adding: records, to: .lists, like: .bodies, survey)
    else { return nil }
    return key.followed(by: [(.lists, edit)]).insertion
  }

  /// The insertion of an empty list behind what comes before it in the order of the format.
  func insertion(of list: RecordList, _ survey: LayoutSurvey) -> TextEdit? {
    let start = records.registry
    let locator = JSONLocator(bytes: text.bytes)
    let earlier = FileFormat.registry.names.prefix { $0 != list.rawValue }
    guard let shape = ObjectShape(ofObjectAt: start, in: text.bytes),
      let other = earlier.last(where: { locator.member($0, ofObjectAt: start) != nil }),
      let place = locator.member(other, ofObjectAt: start)?.value,
      let separator = shape.separators.first(where: { $0.key == other })
        ?? shape.separators.first
    else { return nil }
    let written =
      separator.space.bytes + JSONValue.quoted(list.rawValue) + survey.colon + Array("[]".utf8)
    return TextEdit(
      range: place.upperBound..<place.upperBound, replacement: written,
      value: written.count - 2..<written.count)
  }
}

extension TextEdit {
  typealias OfPart = (part: RegistryEdit.Part, edit: TextEdit)

  /// This insertion and further edits of the text that it makes, as edits of the text before it: those
  /// inside what is inserted become a part of the insertion.
  func followed(by edits: [OfPart]) -> (insertion: TextEdit, others: [OfPart]) {
    let start = range.lowerBound
    let end = start + replacement.count
    var inside = [TextEdit]()
    var others = [OfPart]()
    for (part, edit) in edits {
      let isInside = edit.range.lowerBound >= start && edit.range.upperBound <= end
      let shift = isInside ? start : edit.range.lowerBound >= end ? replacement.count : 0
      let moved = TextEdit(
        range: edit.range.lowerBound - shift..<edit.range.upperBound - shift,
        replacement: edit.replacement, value: edit.value)
      if isInside { inside.append(moved) } else { others.append((part, moved)) }
    }
    inside.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    let whole = SourceText(name: "", bytes: replacement).applying(inside).bytes
    let growth = whole.count - replacement.count
    return (
      TextEdit(
        range: range, replacement: whole,
        value: value.lowerBound..<value.upperBound + growth), others
    )
  }
}
