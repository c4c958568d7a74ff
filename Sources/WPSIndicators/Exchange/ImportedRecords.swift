/// Where the records that come from rows of a table stand in the file that an import would make.
struct ImportedRecords {
  private let bytes: [UInt8]
  /// In the order of the file.
  private let records: [Record]

  private struct Record {
    /// Where it begins.
    let start: Int
    let row: ObservationRow
    let isChanged: Bool
  }

  /// - Parameters:
  ///   - plan: what the rows do.
  ///   - reading: what came of reading the file that they would make.
  init(_ plan: ImportPlan, in reading: RegistryReading) {
    bytes = reading.text.bytes
    let places = reading.records.bodies + reading.records.indicators
    records = plan.subjects.filter { places.indices.contains($0.subject) }
      .flatMap { Self.records(of: $0, at: places[$0.subject].observations) }
      .sorted { $0.start < $1.start }
  }

  /// Follows a subject's list as it is after the import.
  private static func records(of plan: ImportPlan.SubjectPlan, at starts: [Int]) -> [Record] {
    var starts = starts[...]
    var records = [Record]()
    for index in 0...plan.observed.count {
      for row in plan.added[index] ?? [] {
        if let start = starts.popFirst() {
          records.append(Record(start: start, row: row, isChanged: true))
        }
      }
      if let start = starts.popFirst(), let row = plan.matched[index] {
        let isChanged = plan.corrected[index] != nil
        records.append(Record(start: start, row: row, isChanged: isChanged))
      }
    }
    return records
  }

  /// The row from whose record a byte of the file comes, whether the row changes the file, and the
  /// key in which the byte lies; nil for what comes from no row.
  func record(at place: Int) -> (row: ObservationRow, isChanged: Bool, key: String?)? {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if records[middle].start <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let record = records[low - 1]
    var cursor = JSONCursor(bytes, at: record.start)
    guard let range = try? cursor.skipValue(), range.contains(place) else { return nil }
    let key = JSONLocator(bytes: bytes).key(at: place, ofObjectAt: record.start)
    return (record.row, record.isChanged, key)
  }
}
