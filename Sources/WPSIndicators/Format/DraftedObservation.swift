/// An observation that a program drafts, in the keys and spellings of the file: its time alone must be
/// there. What else its subject needs shows when it is recorded, since a correction leaves out what
/// stays.
struct DraftedObservation: FileRecord {
  var observation = ReportedObservation.blank

  static let blank = DraftedObservation()

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<DraftedObservation>,
    _ reader: inout RecordReader
  ) -> Bool {
    reader.settle(&observation.time, of: open, format)
  }

  /// The keys of a subject's observations, none of which is required.
  static func format(of kind: SubjectKind) -> RecordFormat<DraftedObservation> {
    let format = FileFormat.observation(of: kind)
    return RecordFormat(
      format.name, definition: format.definition, title: format.title, summary: format.summary,
      keys: format.keys.map { key in
        RecordKey(
          key.name, key.form, key.title, key.meaning, scope: key.scope, standIn: key.standIn,
          get: { key.get($0.observation) }, set: { key.set(&$0.observation, $1) })
      })
  }
}
