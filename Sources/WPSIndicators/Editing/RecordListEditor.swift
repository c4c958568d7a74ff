/// Puts records into a list of a file, and changes those that are there, without touching any other
/// byte.
struct RecordListEditor {
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

  /// The edit that changes the element at an index.
  func edit(
    revising index: Int, from before: [JSONValue.Member], to after: [JSONValue.Member]
  ) -> TextEdit {
    let revision = RecordRevision(bytes: bytes, survey: survey, keyBreaks: keyBreaks)
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
    RecordShape(ofObjectAt: neighbour.lowerBound, in: bytes)
      .flatMap { RecordLayout(like: $0, keyBreaks, survey) }
      .map { write(members, in: $0) }
  }

  /// The record on one line, or a line a key where the file has no object on one line.
  private func write(
    _ members: [JSONValue.Member], onLinesAfter opening: Whitespace
  ) -> [UInt8] {
    guard !survey.keepsObjectsOnLine, opening.breaksLine else {
      let padding = survey.insideObjects
      return write(
        members, in: RecordLayout(opening: padding, closing: padding, lineBreak: nil, survey))
    }
    let closing = opening.withoutBlankLines
    let lineBreak = closing + survey.indentation
    return write(
      members, in: RecordLayout(opening: lineBreak, closing: closing, lineBreak: lineBreak, survey))
  }

  private func write(_ members: [JSONValue.Member], in layout: RecordLayout) -> [UInt8] {
    var writer = RecordWriter(layout, survey)
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
