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
    let edits = search.found.map { place in
      (
        part: RegistryEdit.Part.id,
        edit: TextEdit(range: place.range, replacement: spelling, value: 0..<spelling.count)
      )
    }
    return RegistryEdit(of: self, edits)
  }
}
