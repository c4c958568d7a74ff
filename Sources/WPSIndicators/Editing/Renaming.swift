/// New ids for records.
extension RegistryReading {
  /// Gives a record another id, where it stands itself and wherever others refer to it.
  /// - Returns: the edit.
  /// - Throws: that the file has errors, no such record, or another one of the new id.
  public func renaming(
    _ id: String, in list: RecordList, to new: String
  ) throws(RecordListRefusal) -> RegistryEdit {
    guard let registry else { throw .faultyFile }
    guard registry.ids(of: list).contains(id) else { throw .unknownID(id, in: list) }
    try registry.expectNew(new, in: list)
    let spelling = JSONValue.quoted(new)
    var search = ReferenceSearch(for: id, in: list, of: text.bytes)
    search.visit(records)
    let edits = search.found.map { range in
      (
        part: RegistryEdit.Part.id,
        edit: TextEdit(range: range, replacement: spelling, value: 0..<spelling.count)
      )
    }
    return RegistryEdit(of: text, edits)
  }
}

/// Looks for the places where a record's id stands: as its own, and as what others refer to.
private struct ReferenceSearch {
  private let id: String
  private let list: RecordList
  private let bytes: [UInt8]
  /// The strings, with their quotes.
  private(set) var found = [Range<Int>]()

  init(for id: String, in list: RecordList, of bytes: [UInt8]) {
    self.id = id
    self.list = list
    self.bytes = bytes
  }

  /// Looks through all records of a file.
  mutating func visit(_ places: RecordPlaces) {
    visit(FileFormat.group, of: .groups, at: places)
    visit(FileFormat.source, of: .sources, at: places)
    visit(FileFormat.scale, of: .scales, at: places)
    visit(FileFormat.target, of: .targets, at: places)
    visit(FileFormat.body, of: .bodies, at: places)
    visit(FileFormat.list, of: .lists, at: places)
    visit(FileFormat.indicator, of: .indicators, at: places)
    for body in places[.bodies] {
      for position in elements(of: "positions", ofObjectAt: body.start) {
        visit(FileFormat.position, at: position, isOwn: false)
      }
      for observation in body.nested {
        visit(FileFormat.bodyObservation, at: observation, isOwn: false)
      }
    }
    for list in places[.lists] {
      for observation in list.nested {
        visit(FileFormat.listObservation, at: observation, isOwn: false)
      }
    }
    for indicator in places[.indicators] {
      for observation in indicator.nested {
        visit(FileFormat.indicatorObservation, at: observation, isOwn: false)
      }
    }
  }

  private mutating func visit<Record>(
    _ format: RecordFormat<Record>, of own: RecordList, at places: RecordPlaces
  ) {
    for place in places[own] { visit(format, at: place.start, isOwn: own == list) }
  }

  /// Looks at the keys of a record that can have the id.
  private mutating func visit<Record>(
    _ format: RecordFormat<Record>, at start: Int, isOwn: Bool
  ) {
    let names = format.keys.filter { canRefer($0.form) || isOwn && $0.form == .id }.map { $0.name }
    guard !names.isEmpty else { return }
    let locator = JSONLocator(bytes: bytes)
    for name in names {
      guard let value = locator.member(name, ofObjectAt: start)?.value else { continue }
      let elements = locator.elements(ofArrayAt: value.lowerBound)
      for range in elements.isEmpty ? [value] : elements where isID(range) { found.append(range) }
    }
  }

  /// Whether a value of a form can be the id of a record of the list.
  private func canRefer(_ form: ValueForm) -> Bool {
    form.referredList == list || form == .subject && RecordList.ofSubjects.contains(list)
  }

  private func isID(_ range: Range<Int>) -> Bool {
    guard bytes[range.lowerBound] == Ascii.quote else { return false }
    var cursor = JSONCursor(bytes, at: range.lowerBound)
    guard let string = try? cursor.readString() else { return false }
    return cursor.decode(string) == id
  }

  private func elements(of key: String, ofObjectAt start: Int) -> [Int] {
    let locator = JSONLocator(bytes: bytes)
    guard let list = locator.member(key, ofObjectAt: start)?.value else { return [] }
    return locator.elements(ofArrayAt: list.lowerBound).map { $0.lowerBound }
  }
}
