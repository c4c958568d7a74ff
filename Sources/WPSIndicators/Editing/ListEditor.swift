/// A list of records in a file: where its elements stand, and what stands between them.
struct ListShape: Sendable {
  /// The bytes of the list with its brackets.
  let range: Range<Int>
  /// The elements, in the order of the file.
  let elements: [Range<Int>]
  /// After the opening bracket; all that is inside an empty list.
  let opening: Whitespace
  /// Before the closing bracket.
  let closing: Whitespace
  /// Between the elements, with the commas.
  private let gaps: [[UInt8]]

  /// Looks at the list that is the value of a key.
  init?(of key: String, ofObjectAt start: Int, in bytes: [UInt8]) {
    let locator = JSONLocator(bytes: bytes)
    guard let range = locator.member(key, ofObjectAt: start)?.value,
      bytes[range.lowerBound] == UInt8(ascii: "[")
    else { return nil }
    self.range = range
    elements = locator.elements(ofArrayAt: range.lowerBound)
    let inside = range.lowerBound + 1..<range.upperBound - 1
    opening = Whitespace(
      bytes[inside.lowerBound..<(elements.first?.lowerBound ?? inside.upperBound)])
    closing = Whitespace(
      bytes[(elements.last?.upperBound ?? inside.lowerBound)..<inside.upperBound])
    gaps = zip(elements, elements.dropFirst()).map {
      Array(bytes[$0.upperBound..<$1.lowerBound])
    }
  }

  /// What stands between two elements, as most of the list has it.
  func separator(_ survey: LayoutSurvey) -> [UInt8] {
    var tally = Tally()
    for gap in gaps { tally.count(gap) }
    if let common = tally.mostCommon { return common }
    return opening.lineBreak.map(survey.separator) ?? survey.comma
  }

  /// The edit that takes elements away: with what stands behind each, and before the last. Nothing
  /// is left in a list that loses all of them.
  func edit(removing places: [Int], in bytes: [UInt8]) -> TextEdit? {
    guard let first = places.min(), let last = places.max(), elements.indices.contains(last) else {
      return nil
    }
    let removed = Set(places)
    guard removed.count < elements.count else {
      return TextEdit(
        range: range.lowerBound + 1..<range.upperBound - 1, replacement: [], value: 0..<0)
    }
    let isAtEnd = (first..<elements.count).allSatisfy { removed.contains($0) }
    let start = isAtEnd ? elements[first - 1].upperBound : elements[first].lowerBound
    let kept = (first..<elements.count).filter { !removed.contains($0) }
    var written = [UInt8]()
    var end = elements[last].upperBound
    for place in kept where place < last {
      written += bytes[elements[place]]
      let isLast = place == kept.last
      if !isLast { written += bytes[elements[place].upperBound..<elements[place + 1].lowerBound] }
    }
    if last + 1 < elements.count { end = elements[last + 1].lowerBound }
    return TextEdit(range: start..<end, replacement: written, value: 0..<written.count)
  }

  /// The edit that puts ids at the end of a list of ids.
  func edit(appending ids: [String], _ survey: LayoutSurvey) -> TextEdit {
    let separator = separator(survey)
    let written = Array(ids.map { JSONValue.quoted($0) }.joined(separator: separator))
    let isEmpty = elements.isEmpty
    let place = elements.last?.upperBound ?? range.lowerBound + 1
    let before = isEmpty ? survey.insideLists : separator
    // What stands in an empty list already closes it.
    let after = isEmpty && opening.bytes.isEmpty ? survey.insideLists : []
    return TextEdit(
      range: place..<place, replacement: before + written + after,
      value: before.count..<before.count + written.count)
  }
}

/// Puts records into a list of a file, and changes those that are there, without touching any other
/// byte.
struct ListEditor {
  let bytes: [UInt8]
  let survey: LayoutSurvey
  /// The list of records.
  let list: ListShape
  /// A list of such records elsewhere in the file that is not empty, to follow where this one is.
  let model: ListShape?
  /// Which keys of such records begin a line.
  let keyBreaks: KeyBreaks

  /// The edit that puts new records, each given by its members, before the list's element at an
  /// index, or at its end.
  func edit(inserting records: [[JSONValue.Member]], at index: Int) -> TextEdit {
    guard !list.elements.isEmpty else { return editOfEmptyList(inserting: records) }
    let neighbour = list.elements[max(0, index - 1)]
    let separator = list.separator(survey)
    let written = records.map { members in
      write(members, like: neighbour) ?? write(members, onLinesAfter: list.opening)
    }
    let joined = Array(written.joined(separator: separator))
    return index < list.elements.count
      ? insertion(at: list.elements[index].lowerBound, [], joined, separator)
      : insertion(at: list.elements[index - 1].upperBound, separator, joined, [])
  }

  /// The edit that takes the element at an index away.
  func edit(removing index: Int) -> TextEdit {
    list.edit(removing: [index], in: bytes)
      ?? TextEdit(
        range: list.range.lowerBound..<list.range.lowerBound, replacement: [], value: 0..<0)
  }

  /// The edit that changes the element at an index.
  func edit(
    revising index: Int, from before: [JSONValue.Member], to after: [JSONValue.Member]
  ) -> TextEdit {
    let revision = ObjectRevision(bytes: bytes, survey: survey, keyBreaks: keyBreaks)
    let revised = revision.revised(list.elements[index], from: before, to: after)
    return TextEdit(
      range: list.elements[index], replacement: revised, value: 0..<revised.count)
  }

  private func editOfEmptyList(inserting records: [[JSONValue.Member]]) -> TextEdit {
    var (opening, closing) =
      model.map { ($0.opening.withoutBlankLines, $0.closing.withoutBlankLines) }
      ?? linesAround(list)
    let separator =
      model?.separator(survey)
      ?? Whitespace(opening).lineBreak.map(survey.separator) ?? survey.comma
    let written = records.map { members in
      model.flatMap { write(members, like: $0.elements[$0.elements.count - 1]) }
        ?? write(members, onLinesAfter: Whitespace(opening))
    }
    // What already stands between the brackets closes the list; it must not be written twice.
    if !list.opening.bytes.isEmpty {
      if !list.opening.breaksLine { opening = list.opening.bytes }
      closing = []
    }
    let joined = Array(written.joined(separator: separator))
    return insertion(at: list.range.lowerBound + 1, opening, joined, closing)
  }

  private func insertion(
    at place: Int, _ before: [UInt8], _ record: [UInt8], _ after: [UInt8]
  ) -> TextEdit {
    TextEdit(
      range: place..<place, replacement: before + record + after,
      value: before.count..<before.count + record.count)
  }

  // MARK: - Layout

  /// The record as another one is laid out; nil where there is nothing to follow.
  private func write(_ members: [JSONValue.Member], like neighbour: Range<Int>) -> [UInt8]? {
    ObjectShape(ofObjectAt: neighbour.lowerBound, in: bytes)
      .flatMap { ObjectLayout(like: $0, keyBreaks, survey) }
      .map { write(members, in: $0) }
  }

  /// The record on one line, or a line a key where the file has no object on one line.
  private func write(
    _ members: [JSONValue.Member], onLinesAfter opening: Whitespace
  ) -> [UInt8] {
    guard !survey.keepsObjectsOnLine, opening.breaksLine else {
      let padding = survey.insideObjects
      return write(
        members, in: ObjectLayout(opening: padding, closing: padding, lineBreak: nil, survey))
    }
    let closing = opening.withoutBlankLines
    let lineBreak = closing + survey.indentation
    return write(
      members, in: ObjectLayout(opening: lineBreak, closing: closing, lineBreak: lineBreak, survey))
  }

  private func write(_ members: [JSONValue.Member], in layout: ObjectLayout) -> [UInt8] {
    var writer = ObjectWriter(layout, survey)
    writer.write(members)
    return writer.bytes
  }

  /// What stands inside the brackets of a list that is the first of its kind: a line for each
  /// element, one level further in than the list's own line.
  private func linesAround(_ list: ListShape) -> (opening: [UInt8], closing: [UInt8]) {
    guard let lineEnd = survey.lineEnd else { return (survey.insideLists, survey.insideLists) }
    let start = bytes[..<list.range.lowerBound].lastIndex(where: Whitespace.endsLine)
    let line = bytes[(start.map { $0 + 1 } ?? 0)..<list.range.lowerBound]
    let indentation = line.prefix { $0 == Ascii.space || $0 == Ascii.tab }
    return (lineEnd + indentation + survey.indentation, lineEnd + indentation)
  }
}

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
  func editor(ofSubjectAt index: Int) -> ListEditor? {
    guard let list = lists[index] else { return nil }
    let isModel = { (list: ListShape?) in list.map { !$0.elements.isEmpty } ?? false }
    let model = lists[..<index].last(where: isModel) ?? lists[(index + 1)...].first(where: isModel)
    return ListEditor(
      bytes: bytes, survey: survey, list: list, model: model ?? nil, keyBreaks: keyBreaks)
  }
}
