extension FileFormat {
  static let scale = RecordFormat<Scale>(
    Message("a scale", fr: "une échelle"), definition: "scale", title: "Scale",
    summary:
      "Words in a fixed order for how far something is; indicators of the kind 'level' are rated on it.",
    keys: [
      .id(
        "A short name for the scale, unique among scales; indicators name it in 'scale'.",
        examples: ["implementation"], get: { $0.id }, set: { $0.id = $1 }),
      .text(
        "name", "Name", "The full name.",
        examples: [["en": "Implementation", "fr": "Mise en œuvre"]], isName: true, isRequired: true,
        get: { $0.name }, set: { $0.name = $1 }),
      .records(
        "levels", "Levels", "The levels, at least two, from least to most.",
        examples: [
          [
            ["id": "not-initiated", "name": "Not initiated"], ["id": "minimum", "name": "Minimum"],
            ["id": "intermediate", "name": "Intermediate"], ["id": "complete", "name": "Complete"],
          ]
        ],
        isRequired: true,
        NestedRecords(
          definition: level.definition,
          read: { (reader, scale) throws(JSONSyntaxError) in
            let problems = reader.diagnostics.count
            try reader.readInner(level, into: &scale.levels)
            if reader.diagnostics.count > problems { reader.lackLevels() }
          },
          json: { scale in scale.levels.map { level.json($0) } },
          spellings: { scale in scale.levels.map { $0.id } },
          details: { scale in
            scale.levels.flatMap { own in
              level.entries(own).map { $0.inside(own.id) }
            }
          })),
    ],
    conditions: ["allOf": [["properties": ["levels": ["minItems": 2]]]]])

  static let level = RecordFormat<Scale.Level>(
    Message("a level", fr: "un niveau"), definition: "level", title: "Level",
    summary: "One of the words of a scale.",
    keys: [
      .id(
        "A short name for the level, unique within the scale; observations name it in 'level'.",
        examples: ["minimum"], get: { $0.id }, set: { $0.id = $1 }),
      .text(
        "name", "Name", "The word itself.",
        examples: [["en": "Minimum", "fr": "Minimale"]], isName: true, isRequired: true,
        get: { $0.name }, set: { $0.name = $1 }),
    ])
}

extension Scale: ListedRecord {
  static let blank = Scale(id: "", name: LocalizedText(""), levels: [])

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Scale>, _ reader: inout RecordReader
  ) -> Bool {
    name = name.orElse(id)
    if open.hasUnknownKeys, levels.isEmpty { reader.lackLevels() }
    return hasID(&reader)
  }
}

extension Scale.Level: FileRecord {
  static let blank = Scale.Level(id: "", name: LocalizedText(""))

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Scale.Level>,
    _ reader: inout RecordReader
  ) -> Bool {
    name = name.orElse(id)
    return true
  }
}

extension RecordReader {
  /// Notes that the scale that is being read may have levels that could not be read.
  mutating func lackLevels() {
    gaps.scalesWithoutLevels.insert(places[.scales].count)
  }
}
