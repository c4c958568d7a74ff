/// A few lines of a file, and the place in a small file where they stand.
public struct DiagnosticExample: Sendable {
  /// Where the lines of an example stand.
  public enum Place: Sendable {
    /// They are the whole file.
    case file
    /// The file's first keys, before its sources.
    case head
    /// Entries of the file's sources.
    case sources
    /// Entries of the file's targets.
    case targets
    /// Entries of the file's bodies.
    case bodies
    /// The keys of a body, before its observations.
    case bodyKeys
    /// Entries of a body's observations.
    case observations
    /// Entries of the file's candidate lists.
    case lists
    /// Entries of the file's indicators.
    case indicators
    /// They are a whole table of observations, for a file with a body and one observation.
    case table

    /// The place in words: "in the 'observations' of a body".
    public var words: Message {
      switch self {
      case .file: Message("the whole file", fr: "le fichier entier")
      case .head: Message("at the top of the file", fr: "au début du fichier")
      case .sources: Self.inside("sources")
      case .targets: Self.inside("targets")
      case .bodies: Self.inside("bodies")
      case .bodyKeys:
        Message(
          "in a body, before its 'observations'",
          fr: "dans un organe, avant \(quoted: "observations")")
      case .observations:
        Message(
          "in the 'observations' of a body", fr: "dans \(quoted: "observations") d’un organe")
      case .lists: Self.inside("lists")
      case .indicators: Self.inside("indicators")
      case .table: Message("a table", fr: "un tableau")
      }
    }

    private static func inside(_ key: String) -> Message {
      Message("in \(quoted: key)", fr: "dans \(quoted: key)")
    }
  }

  /// The lines, as they are shown. `<E9>` stands for a byte that is no character, and `<EF BB BF>`
  /// for three that cannot be seen.
  public let fragment: String
  /// Where they stand.
  public let place: Place

  /// The small file, or the table, that the lines stand in.
  public var file: SourceText {
    SourceText(
      name: place == .table ? "observations.csv" : "indicators.json",
      bytes: Self.bytes(ofMarked: text))
  }

  /// The small file into which tables are imported.
  static let fileOfTables = SourceText(
    name: "indicators.json", template(replacing: .observations, with: observationForTables))

  /// The file's text, before the bytes are put in that cannot be shown.
  private var text: String {
    place == .file || place == .table
      ? fragment + "\n" : Self.template(replacing: place, with: fragment)
  }

  /// A file without any problem, a part of it replaced.
  private static func template(replacing place: Place, with fragment: String) -> String {
    func part(_ part: Place, _ usual: String, indent: Int) -> String {
      let margin = String(repeating: " ", count: indent)
      return (part == place ? fragment : usual).split(separator: "\n")
        .map { margin + $0 }.joined(separator: "\n")
    }
    let body = """
      {
      \(part(.bodyKeys, bodyKeys, indent: 2)),
        "observations": [
      \(part(.observations, observation, indent: 4))
        ]
      }
      """
    return """
      {
      \(part(.head, head, indent: 2)),
        "sources": [
      \(part(.sources, source, indent: 4))
        ],
        "targets": [
      \(part(.targets, target, indent: 4))
        ],
        "bodies": [
      \(part(.bodies, body, indent: 4))
        ],
      \(place == .lists ? "  \"lists\": [\n\(part(.lists, "", indent: 4))\n  ],\n" : "")\
        "indicators": [
      \(part(.indicators, "", indent: 4))
        ]
      }

      """
  }

  private static let head = """
    "formatVersion": 1,
    "title": "Mali: women and peace and security",
    "reportingPeriod": "2026-Q4"
    """
  private static let source = #"{ "id": "ipu-2026", "title": "IPU Parline, December 2026" }"#
  private static let target = """
    { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
      "measure": "womenShare", "atLeast": "30%", "source": "ipu-2026" }
    """
  private static let bodyKeys = """
    "id": "assembly",
    "name": "National Assembly",
    "kind": "legislature",
    "targets": ["thirty-per-cent"]
    """
  private static let observation =
    #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#

  private static let observationForTables = """
    { "asAt": "2026-12-01", "members": 40, "women": 12, "reportedPercent": 30.0,
      "source": "ipu-2026" },
    { "asAt": "2026-10-01", "women": { "atLeast": 39 }, "source": "ipu-2026" },
    { "asAt": "2026-11-01", "women": 38, "source": "ipu-2026", "alternate": true },
    { "asAt": "2026-11-01", "women": 39, "source": "ipu-2026", "alternate": true }
    """

  // MARK: - Bytes that cannot be shown

  private static let marks: [(mark: String, bytes: [UInt8])] = [
    ("<E9>", [0xE9]), ("<EF BB BF>", [0xEF, 0xBB, 0xBF]),
  ]

  /// What stands for bytes in the lines, in words; nil where all of it can be shown.
  public var remark: Message? {
    Self.marks.contains { fragment.contains($0.mark) }
      ? Message(
        "what stands between angle brackets are bytes of the file that cannot be shown",
        fr: """
          ce qui figure entre chevrons représente des octets du fichier qui ne peuvent être affichés
          """) : nil
  }

  private static func bytes(ofMarked text: String) -> [UInt8] {
    for (mark, bytes) in marks {
      let parts = text.pieces(between: mark)
      if parts.count == 2 { return Array(parts[0].utf8) + bytes + Array(parts[1].utf8) }
    }
    return Array(text.utf8)
  }
}
