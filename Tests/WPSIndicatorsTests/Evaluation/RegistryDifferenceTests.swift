import Foundation
import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Whatever a file can say is seen when it changes.
@Suite struct RegistryDifferenceTests {
  private let fixture: Data
  private let registry: Registry

  init() throws {
    let text = try Fixture(folder: "valid", name: "every-key").text()
    fixture = Data(text.bytes)
    registry = try #require(Registry.read(text).registry)
  }

  /// A place in a JSON document: keys and positions.
  private typealias Path = [AnyHashable]

  /// The values that are neither objects nor lists, with their places.
  private func leaves(_ value: Any, at path: Path = []) -> [(path: Path, value: Any)] {
    switch value {
    case let object as [String: Any]: object.flatMap { leaves($1, at: path + [$0]) }
    case let list as [Any]: list.enumerated().flatMap { leaves($1, at: path + [$0]) }
    default: [(path, value)]
    }
  }

  /// The document with another value at a place, or with none.
  private func replacing(_ path: ArraySlice<AnyHashable>, in value: Any, with leaf: Any?) -> Any {
    guard let first = path.first else { return leaf ?? value }
    let rest = path.dropFirst()
    if var object = value as? [String: Any], let key = first as? String {
      object[key] =
        rest.isEmpty ? leaf : object[key].map { replacing(rest, in: $0, with: leaf) }
      return object
    }
    if var list = value as? [Any], let index = first as? Int {
      list[index] = replacing(rest, in: list[index], with: leaf)
      return list
    }
    return value
  }

  /// Values that the reader may accept in the place of one.
  private func others(_ value: Any, key: String) -> [Any] {
    if let number = value as? NSNumber, isBoolean(number) { return [!number.boolValue] }
    if let number = value as? Int { return [number + 1, number - 1] }
    if let number = value as? Double { return [number + 0.1, number - 0.1] }
    guard let word = value as? String else { return [] }
    let enums: [String: [String]] = [
      "basis": Target.Basis.allCases.map(\.rawValue),
      "measure": Measure.allCases.map(\.rawValue),
      "denominator": Target.Denominator.allCases.map(\.rawValue),
      "flag": ReportedObservation.Flag.allCases.map(\.rawValue),
      "reportedTrend": ReportedTrend.allCases.map(\.rawValue),
      "status": MilestoneStatus.allCases.map(\.rawValue),
      "chair": Holder.allCases.map(\.rawValue), "deputy": Holder.allCases.map(\.rawValue),
      "clerk": Holder.allCases.map(\.rawValue), "first": Placement.First.allCases.map(\.rawValue),
      "counted": Placement.Counted.allCases.map(\.rawValue),
      "tail": Placement.Tail.allCases.map(\.rawValue),
      "order": ["WMMWMW", "WMMM"], "level": registry.scales[0].levels.map(\.id),
      "kind": Body.Kind.allCases.map(\.rawValue) + Indicator.Kind.allCases.map(\.rawValue),
    ]
    if let words = enums[key] { return words.filter { $0 != word } }
    let lists = [
      registry.subjects.map(\.id), registry.groups.map(\.id), registry.sources.map(\.id),
      registry.targets.map(\.id),
    ]
    let ids = lists.first { $0.contains(word) } ?? []
    let shaped =
      if word.wholeMatch(of: /\d{4}-Q\d/) != nil {
        ["2013-Q4", "2022-Q1", "2016-Q2", "2018-Q4"]
      } else if word.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil {
        ["2020-06-29", "2014-01-02", "2019-12-30"]
      } else if word.wholeMatch(of: /[\d.]+%|\d\/\d/) != nil {
        ["29%", "19%", "34%", "11%", "90%", "13%"]
      } else if word.wholeMatch(of: /[a-z0-9-]+/) != nil {
        ids + [word + "-again"]
      } else {
        [word + " again"]
      }
    return shaped.filter { $0 != word }
  }

  private func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

  private func read(_ document: Any) throws -> Registry? {
    let data = try JSONSerialization.data(withJSONObject: document)
    return Registry.read(SourceText(name: "changed.json", bytes: Array(data))).registry
  }

  private func skim(_ document: Any) throws -> Registry? {
    let data = try JSONSerialization.data(withJSONObject: document)
    return Registry.skim(SourceText(name: "changed.json", bytes: Array(data)))
  }

  /// Whether there is a difference, and every observation that is another has a key that is.
  private func isTold(from old: Registry, to new: Registry) -> Bool {
    let difference = RegistryDifference(from: old, to: new)
    return !difference.isEmpty
      && difference.records.flatMap(\.observations).allSatisfy { !$0.fields.isEmpty }
  }

  @Test func `any value that is another makes a difference`() throws {
    let document = try JSONSerialization.jsonObject(with: fixture)
    var unseen = [String]()
    var seenKeys = Set<String>()
    var validCount = 0
    let original = try #require(try read(document))
    for (path, value) in leaves(document) {
      let key = path.last { $0 is String } as? String ?? ""
      let variants = others(value, key: key).map { replacing(path[...], in: document, with: $0) }
      // Some values cannot change alone, such as counts that add up: then what the file says is
      // compared although the checks refuse it.
      var valid: Registry?
      for variant in variants where valid == nil { valid = try read(variant) }
      if valid != nil { validCount += 1 }
      let isSeen =
        try valid.map { isTold(from: original, to: $0) }
        ?? variants.contains { try skim($0).map { isTold(from: original, to: $0) } ?? false }
      if isSeen {
        seenKeys.insert(key)
      } else {
        unseen.append(path.map { "\($0)" }.joined(separator: "."))
      }
    }
    // The schema's address and the format's version mean nothing for the figures.
    #expect(unseen.sorted() == ["$schema", "formatVersion"])
    #expect(validCount > 150 && seenKeys.count > 40, "\(validCount) \(seenKeys.count)")
  }

  @Test func `any optional key that is left out makes a difference`() throws {
    let document = try JSONSerialization.jsonObject(with: fixture)
    let original = try #require(try read(document))
    var unseen = [String]()
    var count = 0
    for (path, _) in leaves(document) where path.last is String {
      let without = replacing(path[...], in: document, with: nil)
      guard let changed = try read(without) else { continue }
      count += 1
      if !isTold(from: original, to: changed) {
        unseen.append(path.map { "\($0)" }.joined(separator: "."))
      }
    }
    #expect(count > 60)
    // What is left out of these says the same: a period beside a day, the defaults.
    #expect(
      unseen.sorted() == [
        "$schema", "bodies.0.observations.0.period", "indicators.1.observations.0.period",
        "indicators.1.observations.2.alternate", "targets.1.denominator", "targets.13.counted",
        "targets.13.tail",
      ])
  }

  @Test func `a registry does not differ from itself`() {
    let difference = RegistryDifference(from: registry, to: registry)
    #expect(difference.isEmpty && difference.flips.isEmpty && difference.newAssessments.isEmpty)
    #expect(difference.lostAssessments.isEmpty)
  }

  @Test func `everything is added to nothing, and removed from it`() {
    let added = RegistryDifference(from: nil, to: registry)
    #expect(added.records.count == 2 + 2 + 1 + 14 + 16 + 1 + 4)
    #expect(added.records.allSatisfy { $0.kind == .added })
    #expect(added.newAssessments.count == added.after?.assessments.count)
    let removed = RegistryDifference(from: registry, to: nil)
    #expect(removed.records.allSatisfy { $0.kind == .removed } && removed.records.count == 40)
    #expect(RegistryDifference(from: nil, to: nil).isEmpty)
  }

  @Test(arguments: UInt64(1)...40)
  func `random registries that differ are told apart, in both directions`(seed: UInt64) throws {
    func make(_ seed: UInt64) throws -> Registry {
      let text = RandomRegistry.ofAllKinds(seed: seed).text
      return try #require(Registry.read(SourceText(name: "random.json", text)).registry)
    }
    let (one, other) = (try make(seed), try make(seed + 1))
    #expect(RegistryDifference(from: one, to: one).isEmpty)
    let forth = RegistryDifference(from: one, to: other)
    let back = RegistryDifference(from: other, to: one)
    #expect(forth.isEmpty == (one == other) && back.isEmpty == (one == other))
    #expect(forth.records.count == back.records.count)
    #expect(
      forth.records.count { $0.kind == .added } == back.records.count { $0.kind == .removed })
    #expect(forth.newAssessments.count == back.lostAssessments.count)
  }

  /// A body of 70 women in 100 members and 250 seats, held against a target of 35 per cent.
  private func registry(target: String, ended: String = "2030-01-01") throws -> Registry {
    let text = SourceText(
      name: "t.json",
      """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q4",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [{ "id": "t", "name": "T", "basis": "law", "atLeast": "35%", \(target) }],
        "bodies": [{ "id": "b", "name": "B", "kind": "other", "targets": ["t"],
          "ended": "\(ended)", "observations": [
            { "period": "2020-Q1", "seats": 250, "members": 100, "women": 70, "source": "s" }] }] }
      """)
    return try #require(Registry.read(text).registry)
  }

  @Test(arguments: [
    // Without the one that is needed the verdict would be another.
    (#""measure": "womenShare", "from": "2021-01-01", "denominator": "seats""#, [DecidingKey.from]),
    (#""measure": "eitherSexShare""#, [.measure]),
    (#""measure": "womenShare", "denominator": "seats""#, [.denominator]),
    // 30 of 100 are men, and 70 of 250 seats are women's: either would do, and both are named.
    (#""measure": "eitherSexShare", "denominator": "seats""#, [.measure, .denominator]),
    (#""measure": "womenShare", "note": "New""#, []),
  ])
  func `the keys are named that decide a verdict`(target: String, keys: [DecidingKey]) throws {
    let difference = RegistryDifference(
      from: try registry(target: #""measure": "womenShare""#), to: try registry(target: target))
    #expect(difference.flips.map(\.decidingKeys) == (keys.isEmpty ? [] : [keys]))
  }

  @Test func `a key of the subject is named that decides a verdict`() throws {
    let target = #""measure": "womenShare""#
    let difference = RegistryDifference(
      from: try registry(target: target),
      to: try registry(target: target, ended: "2020-06-30"))
    #expect(difference.flips.map(\.decidingKeys) == [[.ended]])
  }
}
