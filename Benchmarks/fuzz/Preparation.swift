import Foundation
import RandomRegistries
import WPSIndicators

/// What libFuzzer begins with: inputs of every target, made of the fixtures of the tests, and the words
/// of the format.
struct Preparation {
  private let folder: URL

  init(in folder: URL) {
    self.folder = folder
  }

  /// Writes a folder of inputs for each target, and `words.dict`.
  func write() throws {
    for target in FuzzTarget.allCases {
      let inputs = folder.appending(path: target.rawValue)
      try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
      for (index, input) in self.inputs(of: target).enumerated() {
        try Data(input).write(to: inputs.appending(path: "seed-\(index)"))
      }
    }
    let words = words.map { "\"\(Self.escape($0))\"\n" }
    try Data(words.joined().utf8).write(to: folder.appending(path: "words.dict"))
  }

  // MARK: - Inputs

  private func inputs(of target: FuzzTarget) -> [[UInt8]] {
    let made = (UInt64(1)...40).map { Array(RandomRegistry.hostile(seed: $0).text.utf8) }
    return switch target {
    case .registry: Fixtures.valid + Fixtures.all(in: "invalid") + made
    case .json: Fixtures.all(in: "invalid") + Fixtures.valid
    case .mutation, .edit: (UInt64(1)...60).map { Self.choices(seed: $0) }
    case .table: tables
    case .call: calls
    }
  }

  private static func choices(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<generator.number(in: 16...300)).map { _ in
      UInt8(truncatingIfNeeded: generator.next())
    }
  }

  /// What each fixture says, as a table, behind the byte that names the fixture.
  private var tables: [[UInt8]] {
    Fixtures.valid.enumerated().flatMap { index, bytes -> [[UInt8]] in
      guard let registry = Registry.read(SourceText(name: "f", bytes: bytes)).registry else {
        return []
      }
      let tables =
        Language.allCases.map { ObservationTable.render(registry, in: $0) }
        + [ListTable.render(registry)]
      return tables.map { [UInt8(index)] + $0 }
    }
  }

  /// Options of every function, behind the bytes that name it and a fixture.
  private var calls: [[UInt8]] {
    Fixtures.valid.enumerated().flatMap { index, bytes -> [[UInt8]] in
      guard let json = SpeltJSON(bytes),
        let registry = Registry.read(SourceText(name: "f", bytes: bytes)).registry
      else { return [] }
      var calls: [[UInt8]] = ScorecardFormat.allCases.map { format in
        [0, UInt8(index)]
          + Array(#"{"format": "\#(format.rawValue)", "language": "fr", "period": "2020-Q4"}"#.utf8)
      }
      for list in ["bodies", "lists", "indicators"] {
        for subject in json[list].children.prefix(4) {
          for observation in subject["observations"].children.prefix(3) {
            let draft: SpeltJSON = .object([
              .init("subject", subject["id"]), .init("observation", observation),
              .init("replace", .scalar(Array("true".utf8))),
            ])
            calls.append([1, UInt8(index)] + draft.text)
          }
        }
      }
      for body in registry.bodies.prefix(4) {
        calls.append(
          [2, UInt8(index)]
            + Array(#"{"body": "\#(body.id)", "women": 1, "men": -1, "next": 3}"#.utf8))
      }
      for format in ["table", "lists", "series", "sdmx-structure"] {
        calls.append([3, UInt8(index)] + Array(#"{"format": "\#(format)"}"#.utf8))
      }
      let quotes = registry.subjects.flatMap { $0.observations }.compactMap {
        $0.quote?.text(in: .english)
      }
      let document = Array("a.html\0<p>\(quotes.prefix(9).joined(separator: "</p>\n<p>"))</p>".utf8)
      return calls + [[4, UInt8(index)] + document, [5, UInt8(index)] + Array("{}".utf8)]
    }
  }

  // MARK: - Words

  /// The keys and words of the schema, and the columns of tables.
  private var words: [String] {
    var words = Set<[UInt8]>()
    func collect(_ json: SpeltJSON) {
      switch json {
      case .scalar(let spelling): words.insert(spelling)
      case .list(let elements): for element in elements { collect(element) }
      case .object(let members):
        for member in members {
          words.insert(member.key)
          collect(member.value)
        }
      }
    }
    if let schema = SpeltJSON(Array(RegistrySchema.text.utf8)) { collect(schema) }
    let tables = self.tables.map { $0.dropFirst().prefix { $0 != UInt8(ascii: "\n") } }
    for cell in tables.flatMap({ $0.split(separator: UInt8(ascii: ",")) }) {
      words.insert(Array(cell))
    }
    // Sentences are no words of the format.
    return words.map { String(decoding: $0, as: UTF8.self) }
      .filter { (2...32).contains($0.utf8.count) && !$0.contains(" ") }.sorted()
  }

  private static func escape(_ word: String) -> String {
    word.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "\""): return "\\\""
      case UInt8(ascii: "\\"): return "\\\\"
      case 0x20..<0x7F: return String(decoding: [byte], as: UTF8.self)
      default: return "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }.joined()
  }
}
