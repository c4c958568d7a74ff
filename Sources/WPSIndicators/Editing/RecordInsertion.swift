/// Puts a new record into a list of records without touching a byte that is there.
struct RecordInsertion {
  let bytes: [UInt8]
  let survey: LayoutSurvey
  /// Where the record goes.
  let list: ListShape
  /// Lists of such records elsewhere in the file, the nearest first, to follow where this is empty.
  let otherLists: [ListShape]

  /// The edit that makes a record with these members the list's element at an index.
  func edit(inserting members: [JSONDraft.Member], at index: Int) -> TextEdit {
    guard !list.elements.isEmpty else { return editOfEmptyList(inserting: members) }
    let neighbour = list.elements[max(0, index - 1)]
    let record = write(members, like: neighbour) ?? write(members, onLinesAfter: list.opening)
    let separator = list.separator(survey)
    return index < list.elements.count
      ? insertion(at: list.elements[index].lowerBound, [], record, separator)
      : insertion(at: list.elements[index - 1].upperBound, separator, record, [])
  }

  private func editOfEmptyList(inserting members: [JSONDraft.Member]) -> TextEdit {
    let model = otherLists.first { !$0.elements.isEmpty }
    var (opening, closing) =
      model.map { ($0.opening.withoutBlankLines, $0.closing.withoutBlankLines) }
      ?? linesAround(list)
    let record =
      model.flatMap { write(members, like: $0.elements[$0.elements.count - 1]) }
      ?? write(members, onLinesAfter: Whitespace(opening))
    // What already stands between the brackets closes the list; it must not be written twice.
    if !list.opening.bytes.isEmpty {
      if !list.opening.breaksLine { opening = list.opening.bytes }
      closing = []
    }
    return insertion(at: list.range.lowerBound + 1, opening, record, closing)
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
  private func write(_ members: [JSONDraft.Member], like neighbour: Range<Int>) -> [UInt8]? {
    guard let shape = RecordShape(ofObjectAt: neighbour.lowerBound, in: bytes),
      let layout = RecordLayout(like: shape, among: shape.isOnOneLine ? [] : shapes)
    else { return nil }
    return write(members, in: layout)
  }

  /// The shapes of all such records of the file.
  private var shapes: [RecordShape] {
    ([list] + otherLists).flatMap(\.elements).compactMap {
      RecordShape(ofObjectAt: $0.lowerBound, in: bytes)
    }
  }

  /// The record on one line, or a line a key where the file has no object on one line.
  private func write(
    _ members: [JSONDraft.Member], onLinesAfter opening: Whitespace
  ) -> [UInt8] {
    guard !survey.keepsObjectsOnLine, opening.breaksLine else {
      let padding = survey.insideObjects
      return write(members, in: RecordLayout(opening: padding, closing: padding, lineBreak: nil))
    }
    let closing = opening.withoutBlankLines
    let lineBreak = closing + survey.indentation
    return write(
      members, in: RecordLayout(opening: lineBreak, closing: closing, lineBreak: lineBreak))
  }

  private func write(_ members: [JSONDraft.Member], in layout: RecordLayout) -> [UInt8] {
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
