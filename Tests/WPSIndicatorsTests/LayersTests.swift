import Foundation
import Testing

/// Data flows one way; no file names a type of a later layer.
@Suite struct LayersTests {
  private static let layers = [
    "Text", "JSON", "CSV", "Model", "Catalogue", "Format", "Checks", "Editing", "Exchange",
    "Evaluation", "Board", "Verification", "Presentation",
  ]
  /// Checks, editing and exchange need no evaluation and evaluation none of them; all build on the
  /// model. What differs between two registries is told by the keys of the format.
  private static let unrelated = [
    "Evaluation": ["Exchange", "Editing", "Checks", "Catalogue", "CSV", "JSON", "Text"],
    "Board": ["Exchange", "Editing", "Checks", "Catalogue", "Format", "CSV", "JSON", "Text"],
    "Verification": ["Exchange", "Editing", "Checks", "Format", "CSV", "JSON", "Board"],
    "CSV": ["JSON"], "Model": ["CSV", "JSON"],
    "Catalogue": ["CSV", "JSON", "Text"], "Format": ["CSV"], "Checks": ["CSV"],
    "Editing": ["CSV"],
  ]

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/WPSIndicators")

  /// What follows from figures is worked out once, where assessments are made.
  @Test func `presentation makes no evidence of its own`() throws {
    let folder = Self.sources.appending(path: "Presentation")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(names.count > 40)
    for name in names {
      let code = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let made = code.matches(
        of: /\b(?:Evidence|NarrowedFigures|Series|Assessor|Trend|Pace|RollUp)\(|\bVerdict\(on/)
      #expect(made.isEmpty, "\(name) makes \(made.map(\.output))")
    }
  }

  @Test func `no file names a type of a later layer`() throws {
    let sources = Self.sources
    var files = [String: [(name: String, code: String)]]()
    var types = [String: Set<String>]()
    for layer in Self.layers {
      let folder = sources.appending(path: layer)
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        let code = text.split(separator: "\n")
          .filter { !$0.drop(while: { $0 == " " }).hasPrefix("//") }.joined(separator: "\n")
        // What laws say is prose.
        files[layer, default: []].append(
          (name, layer == "Catalogue" ? code.replacing(/"[^"\n]*"/, with: "\"\"") : code))
        // Types nested in others are indented, and named through them.
        for match in code.matches(
          of: /(?m)^(?:[a-z]+ )*(?:struct|enum|protocol|class) (\w+)/
        ) {
          types[layer, default: []].insert(String(match.output.1))
        }
      }
    }
    #expect(types.values.reduce(0) { $0 + $1.count } > 60)
    for (index, layer) in Self.layers.enumerated() {
      let forbidden = Self.layers[(index + 1)...] + (Self.unrelated[layer] ?? [])
      for (name, code) in files[layer] ?? [] {
        let words = Set(code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
        for other in forbidden {
          let named = words.intersection(types[other] ?? [])
          #expect(named.isEmpty, "\(layer)/\(name) names \(named.sorted()) of \(other)")
        }
      }
    }
  }
}
