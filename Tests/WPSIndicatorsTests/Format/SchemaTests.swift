import Foundation
import Testing

@testable import WPSIndicators

/// The schema file and the reader know the same keys, words and requirements.
///
/// The file is read as it stands in the repository, so that nothing that the code derives from the
/// reader's lists is compared with itself.
@Suite struct SchemaTests {
  private let root: [String: Any]
  private let definitions: [String: [String: Any]]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "schema/indicators.schema.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    root = try #require(object as? [String: Any])
    definitions = try #require(root["$defs"] as? [String: [String: Any]])
  }

  @Test func `each record has the reader's keys, and requires what the reader does`() throws {
    try check(root, FileFormat.registry)
    try check(definition("group"), FileFormat.group)
    try check(definition("source"), FileFormat.source)
    try check(definition("target"), FileFormat.target)
    try check(definition("step"), FileFormat.step)
    try check(definition("sizeRow"), FileFormat.sizeRow)
    try check(definition("body"), FileFormat.body)
    try check(definition("scale"), FileFormat.scale)
    try check(definition("level"), FileFormat.level)
    try check(definition("position"), FileFormat.position)
    try check(definition("list"), FileFormat.list)
    try check(definition("listObservation"), FileFormat.listObservation)
    try check(definition("breakdown"), FileFormat.breakdown)
    try check(definition("part"), FileFormat.part)
    try check(definition("partFigures"), FileFormat.partFigures)
    try check(definition("bodyObservation"), FileFormat.bodyObservation)
    try check(definition("indicator"), FileFormat.indicator)
    try check(definition("indicatorObservation"), FileFormat.indicatorObservation)
    try check(definition("count"), FileFormat.bounds)
  }

  @Test func `each list of words is the model's`() throws {
    try check("target", "basis", Target.Basis.self)
    try check("target", "measure", Measure.self)
    try check("target", "denominator", Target.Denominator.self)
    try check("target", "rounding", Target.Rounding.self)
    try check("target", "first", Placement.First.self)
    try check("target", "counted", Placement.Counted.self)
    try check("target", "tail", Placement.Tail.self)
    try check("body", "kind", Body.Kind.self)
    try check("indicator", "kind", Indicator.Kind.self)
    try check("bodyObservation", "reportedTrend", ReportedTrend.self)
    try check("bodyObservation", "flag", ReportedObservation.Flag.self)
    try check("indicatorObservation", "flag", ReportedObservation.Flag.self)
    try check("indicatorObservation", "status", MilestoneStatus.self)
    let lists = definitions.values.flatMap { definition in
      (definition["properties"] as? [String: [String: Any]] ?? [:]).values.filter {
        $0["enum"] != nil
      }
    }
    #expect(lists.count == 13)
  }

  /// The reader is asked itself, with a record that lacks the key.
  @Test(arguments: ["share", "count", "milestone", "level"])
  func `an observation needs the figure of its kind`(kind: String) throws {
    let indicator = try definition("indicator")
    let rules = try #require(indicator["allOf"] as? [[String: Any]])
    let rule = try #require(rules.first { "\($0["if"] ?? "")".contains(kind) })
    let then = try #require(rule["then"] as? [String: Any])
    let observations = (then["properties"] as? [String: Any])?["observations"] as? [String: Any]
    let items = try #require(observations?["items"] as? [String: Any])
    let registry = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2026-Q4",
        "sources": [{ "id": "s", "title": "S" }], "targets": [], "bodies": [],
        "scales": [{ "id": "z", "name": "Z",
                     "levels": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }] }],
        "indicators": [{ "id": "i", "name": "I", "kind": "\(kind)", "targets": [],
                         \(kind == "level" ? "\"scale\": \"z\"," : "")
                         "observations": [{ "period": "2026-Q4", "source": "s" }] }] }
      """
    let missing = Registry.read(SourceText(name: "t.json", registry)).diagnostics.map(
      \.message.english)
    let required = items["required"] as? [String] ?? []
    #expect(
      Set(missing) == Set(required.map { "an observation of an indicator needs the key '\($0)'" }))
    let barred = (items["properties"] as? [String: Bool] ?? [:]).filter { !$0.value }.keys
    let others = ["share": ["part", "whole", "reportedPercent"], "count": ["value"]]
      .merging(["milestone": ["status"], "level": ["level", "justification"]]) { first, _ in first }
      .filter { $0.key != kind }
    #expect(Set(barred) == Set(others.values.joined()))
  }

  @Test func `every key is explained, and every reference leads somewhere`() throws {
    var explained = 0
    var referred = Set<String>()
    func walk(_ value: Any) {
      for element in value as? [Any] ?? [] { walk(element) }
      guard let object = value as? [String: Any] else { return }
      if let reference = object["$ref"] as? String { referred.insert(reference) }
      object.values.forEach(walk)
    }
    walk(root)
    #expect(referred == Set(definitions.keys.map { "#/$defs/\($0)" }))
    for (name, record) in definitions.merging(["registry": root], uniquingKeysWith: { $1 }) {
      for (key, field) in record["properties"] as? [String: [String: Any]] ?? [:] {
        let words = [field["title"], field["description"]].compactMap { $0 as? String }
        #expect(words.count == 2 && words.allSatisfy { $0.count > 1 }, "\(name).\(key)")
        explained += 1
      }
      #expect(record["title"] is String && record["description"] is String, "\(name)")
    }
    #expect(explained > 80)
  }

  private func definition(_ name: String) throws -> [String: Any] {
    try #require(definitions[name], "\(name)")
  }

  private func check<Record>(_ schema: [String: Any], _ format: RecordFormat<Record>) throws {
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(format.names), "\(format.name.english)")
    let required = schema["required"] as? [String] ?? []
    #expect(
      Set(required) == Set(format.keys.filter(\.isRequired).map(\.name)), "\(format.name.english)")
    #expect(schema["additionalProperties"] as? Bool == false, "\(format.name.english)")
  }

  private func check<Word: RawRepresentable<String> & CaseIterable>(
    _ record: String, _ key: String, _ type: Word.Type
  ) throws {
    let properties = try definition(record)["properties"] as? [String: [String: Any]]
    let words = properties?[key]?["enum"] as? [String]
    #expect(words == Word.allCases.map(\.rawValue), "\(record).\(key)")
    let description = properties?[key]?["description"] as? String ?? ""
    for word in words ?? [] { #expect(description.contains("\(word): "), "\(word)") }
  }
}
