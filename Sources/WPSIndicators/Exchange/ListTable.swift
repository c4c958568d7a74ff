/// Writes the candidate lists of a registry as a table for spreadsheets, with a row for each list, from
/// which `import` makes them, and their observations, without loss.
///
/// The columns are the keys of a list, its own note as `listNote`, and those of its observation. A list
/// of which several observations are known has a row for each; one of which none is has a row without
/// order. Cells are those of an ``ObservationTable``.
public enum ListTable {
  /// The table, in UTF-8, with texts in all their languages.
  /// - Parameters:
  ///   - registry: the registry.
  ///   - selection: which lists to write.
  public static func render(
    _ registry: Registry, showing selection: SubjectSelection = SubjectSelection()
  ) -> [UInt8] {
    let lists = registry.lists.filter { selection.includes(.list($0)) }
    let columns = ObservationColumn.ofLists(
      languages(of: lists), ObservationTable.languages(of: lists.map { .list($0) }))
    var csv = CSVWriter()
    csv.row(columns.map { .exact($0.heading) })
    for list in lists {
      for observation in list.observations {
        let telling = observation.telling
        csv.row(columns.map { list.cell($0) ?? telling.cell($0) })
      }
      if list.observations.isEmpty { csv.row(columns.map { list.cell($0) ?? .empty }) }
    }
    return csv.bytes
  }

  /// The languages that each text has somewhere, by its key.
  private static func languages(of lists: [CandidateList]) -> [String: Set<String?>] {
    var languages = [String: Set<String?>]()
    for list in lists {
      for key in ObservationColumn.listKeys {
        guard case .text(let text)? = key.get(list) else { continue }
        for version in text.versions {
          languages[key.name, default: []].insert(version.language)
        }
      }
    }
    return languages
  }
}

extension CandidateList {
  /// What stands in a column of its own keys; nil for one of its observation.
  fileprivate func cell(_ column: ObservationColumn) -> CSVCell? {
    guard case .record(let name, let language) = column else { return nil }
    let key = ObservationColumn.listKeys.first { $0.name == name }
    guard let value = key?.get(self) else { return .empty }
    guard case .text(let text) = value else { return .exact(value.spelling ?? "") }
    return text.versions.first { $0.language == language }.map { .text($0.text) } ?? .empty
  }
}
