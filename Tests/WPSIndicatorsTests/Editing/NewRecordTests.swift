import RandomRegistries
import Testing

@testable import WPSIndicators

/// Records given key by key.
@Suite struct NewRecordTests {
  @Test(arguments: RecordList.allCases)
  func `each key says in both languages what it is`(list: RecordList) {
    for key in NewRecord.keys(of: list) {
      #expect(!key.brief.english.isEmpty, "\(list) \(key.name)")
      #expect(key.brief.english != key.brief.french, "\(list) \(key.name)")
    }
  }

  @Test(arguments: RecordList.allCases)
  func `what commands cannot add has no blank`(list: RecordList) {
    let blank = NewRecord(blank: "new", in: list)
    #expect((blank == nil) == (list == .scales))
    #expect(blank.map { $0.list == list && $0.id == "new" } ?? true)
  }

  /// A record is its keys: those of random records, put into a blank one, give the record again, but
  /// for the records inside.
  @Test func `keys carry all that a record says`() throws {
    var seen = [RecordList: Int]()
    for seed in 0..<12 {
      let text = SourceText(
        name: "random.json", RandomRegistry.ofAllKinds(seed: UInt64(seed)).text)
      guard let registry = Registry.read(text).registry else { continue }
      for record in registry.newRecords {
        var again = try #require(NewRecord(blank: record.id, in: record.list))
        for key in NewRecord.keys(of: record.list) {
          if let value = key.get(record) { key.set(&again, value) }
        }
        #expect(again.withoutInner == record.withoutInner, "seed \(seed), \(record.id)")
        seen[record.list, default: 0] += 1
      }
    }
    for list in RecordList.allCases where list != .scales { #expect(seen[list, default: 0] > 5) }
  }

  @Test func `a key of another sort of record does nothing`() throws {
    let name = try #require(NewRecord.keys(of: .bodies).first { $0.name == "abbreviation" })
    var group = try #require(NewRecord(blank: "g", in: .groups))
    let before = group
    name.set(&group, .text(LocalizedText("G")))
    #expect(group == before && name.get(group) == nil)
  }

  @Test func `what kind of indicator it is decides which keys have a meaning`() throws {
    let keys = NewRecord.keys(of: .indicators)
    let kind = try #require(keys.first { $0.name == "kind" })
    let due = try #require(keys.first { $0.name == "due" })
    var record = try #require(NewRecord(blank: "i", in: .indicators))
    kind.set(&record, .string("count"))
    #expect(!due.isMeaningful(record))
    kind.set(&record, .string("milestone"))
    #expect(due.isMeaningful(record))
    let floor = try #require(NewRecord.keys(of: .targets).first { $0.name == "atLeast" })
    let measure = try #require(NewRecord.keys(of: .targets).first { $0.name == "measure" })
    var target = try #require(NewRecord(blank: "t", in: .targets))
    measure.set(&target, .string("heldByWoman"))
    #expect(!floor.isMeaningful(target))
    measure.set(&target, .string("women"))
    #expect(floor.isMeaningful(target))
  }
}

extension Registry {
  /// Its records, as they would be added.
  fileprivate var newRecords: [NewRecord] {
    groups.map { .group($0) } + sources.map { .source($0) } + targets.map { .target($0) }
      + bodies.map { .body($0) } + lists.map { .list($0) } + indicators.map { .indicator($0) }
  }
}

extension NewRecord {
  /// The record without the records inside, which no key gives.
  fileprivate var withoutInner: NewRecord {
    switch self {
    case .target(var target):
      (target.bySize, target.steps) = ([], [])
      return .target(target)
    case .body(var body):
      (body.breakdowns, body.positions) = ([], [])
      body.core.observations = []
      return .body(body)
    case .list(var list):
      list.core.observations = []
      return .list(list)
    case .indicator(var indicator):
      indicator.core.observations = []
      return .indicator(indicator)
    case .group, .source: return self
    }
  }
}
