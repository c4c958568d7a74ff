@testable import WPSIndicators
@testable import WPSIndicatorsFiles
@testable import wps_cli

/// `docs/file-format.md`, from what the schema says about each key.
struct FileFormatPage {
  private var page: String

  /// The page's text.
  static var text: String {
    var page = FileFormatPage(page: introduction)
    page.writeRecord(FileFormat.registry)
    page.writeRecord(FileFormat.group)
    page.writeRecord(FileFormat.source)
    page.writeRecord(FileFormat.scale)
    page.writeRecord(FileFormat.level)
    page.writeRecord(FileFormat.target)
    page.writeRecord(FileFormat.step)
    page.writeRecord(FileFormat.sizeRow)
    page.writeRecord(FileFormat.body)
    page.writeRecord(FileFormat.breakdown)
    page.writeRecord(FileFormat.part)
    page.writeRecord(FileFormat.position)
    page.writeRecord(FileFormat.bodyObservation)
    page.writeRecord(FileFormat.partFigures)
    page.writeRecord(FileFormat.list)
    page.writeRecord(FileFormat.listObservation)
    page.writeRecord(FileFormat.indicator)
    page.writeRecord(FileFormat.indicatorObservation)
    page.writeRecord(FileFormat.bounds)
    page.writeValues()
    page.writeLimits()
    page.writeExample()
    return page.page
  }

  private static let introduction = """
    # What the file holds

    One file, `indicators.json`, holds everything that the scorecard is made from. It is text in the
    format JSON, which any editor opens:

    - A record stands in braces, and each of its keys has a value behind a colon:
      `{ "members": 133, "women": 40 }`.
    - A list stands in brackets: `["thirty-per-cent", "parity"]`.
    - Texts and keys stand in straight quotation marks; numbers do not. To write a quotation mark
      in a text, put a backslash before it: `"the \\"sole exception\\""`.
    - Commas stand between entries, and there is none after the last.
    - There are no comments. A remark goes into the key `note`.
    - Save the file as UTF-8.

    What a source says becomes an **observation** of a **body** (people with seats or posts), of a
    candidate **list**, or of an **indicator** (anything else that is watched). Observations name their
    **sources**; bodies, the **positions** in them, lists and indicators name the **targets** that they
    are held against. Records are named by their ids, which you choose.

    Leave a key out where the source says nothing. 0 means that there was none, and is never written
    for "unknown". Keys that are not listed here are refused, so that a misspelt one cannot hide a
    figure; `wps-cli validate` says what is wrong and where ([diagnostics.md](diagnostics.md)).

    """

  /// What the schema says by rules that compare keys.
  private static let conditions: [String: [String: String]] = [
    FileFormat.target.title: [
      "atLeast": "this or `atMost`, unless `measure` is `done` or `heldByWoman`",
      "atMost": "this or `atLeast`, unless `measure` is `done` or `heldByWoman`",
    ],
    FileFormat.step.title: ["atLeast": "this or `atMost`", "atMost": "this or `atLeast`"],
    FileFormat.sizeRow.title: [
      "atLeast": "this, `atMost` or `exempt`", "atMost": "this, `atLeast` or `exempt`",
      "exempt": "this, `atLeast` or `atMost`",
    ],
    FileFormat.bodyObservation.title: ["period": "this or `asAt`", "asAt": "this or `period`"],
    FileFormat.listObservation.title: ["period": "this or `asAt`", "asAt": "this or `period`"],
    FileFormat.indicator.title: ["scale": "for the kind `level`"],
    FileFormat.indicatorObservation.title: [
      "period": "this or `asAt`", "asAt": "this or `period`", "value": "for the kind `count`",
      "status": "for the kind `milestone`", "level": "for the kind `level`",
      "justification": "for the kind `level`",
    ],
    FileFormat.bounds.title: ["atLeast": "this or `atMost`", "atMost": "this or `atLeast`"],
  ]

  // MARK: - Sections

  private mutating func writeRecord<Record>(_ format: RecordFormat<Record>) {
    page += """

      ## \(format.title)

      \(format.summary)

      | key | value | required | meaning | example |
      | --- | --- | --- | --- | --- |

      """
    for key in format.keys {
      let condition = Self.conditions[format.title]?[key.name]
      let required = condition ?? (key.isRequired ? "yes" : "no")
      let cells = [
        "`\(key.name)`", key.valueSchema.kindInWords, required, key.meaning,
        key.example.map { "`\($0.inline)`" } ?? key.valueSchema.recordExample,
      ]
      page += "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
  }

  private mutating func writeValues() {
    page += "\n## Values\n\nThe sorts of value that several keys take.\n"
    for definition in JSONValue.valueDefinitions.map(\.value) {
      page += "\n### \(definition.text(of: "title"))\n\n\(definition.text(of: "description"))\n"
      let examples = definition.elements(of: "examples").map { "`\($0.inline)`" }
      if !examples.isEmpty { page += "\nFor example: \(examples.joined(separator: ", or "))\n" }
    }
  }

  /// What a file may not go beyond, by the numbers that the reading goes by.
  private mutating func writeLimits() {
    func number(_ number: some FixedWidthInteger) -> String {
      Language.english.phrasebook.number(Int64(number))
    }
    page += """

      ## Limits

      These keep a broken or hostile file from filling a machine, and all arithmetic exact. What goes \
      beyond one is an error at its place, but for the size, which is told of the file.

      | what | at most |
      | --- | --- |
      | the file | \(FileAccess.greatestSize >> 30) GiB |
      | brackets inside each other | \(number(JSONCursor.deepestNesting)) |
      | a count, and either of its bounds | \(number(Count.greatest)) |
      | the decimals of a percentage as published | \(ReportedPercent.mostDecimals) |
      | the denominator of a threshold | \(number(Threshold.greatestDenominator)) |
      | a number of quarters | \(number(ValueForm.mostQuarters)) |
      | a year | 9999 |

      Texts, identifiers and lists may be as long as the file.

      """
  }

  private mutating func writeExample() {
    let starter = CommandRun(["init", "-", "--period", "2026-Q4", "--language", "en"]).output
    page += """

      ## A whole file

      This is what `wps-cli init --period 2026-Q4` writes to begin with.

      ```json
      \(starter)```

      """
  }
}
