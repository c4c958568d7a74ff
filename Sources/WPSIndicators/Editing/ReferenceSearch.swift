/// A place where a record refers to another by its id.
public struct RecordReference: Sendable, Hashable {
  /// The list of the record that refers.
  public let list: RecordList
  /// The id of the record that refers.
  public let id: String
  /// The position of the observation that refers, among those of the record; nil where it is the
  /// record itself that does.
  public let observation: Int?
  /// The line of the file.
  public let line: Int
}

extension RegistryReading {
  /// Where other records refer to one, in the order of the file's lists: what stands in its way
  /// where it is to be taken away.
  public func references(to id: String, in list: RecordList) -> [RecordReference] {
    guard let registry else { return [] }
    var search = ReferenceSearch(for: id, in: list, of: text.bytes)
    search.visit(records)
    var finder = PlaceFinder(text)
    return search.found.compactMap { place in
      let holder = registry.ids(of: place.list)[place.record]
      guard holder != id || place.list != list else { return nil }
      return RecordReference(
        list: place.list, id: holder, observation: place.observation,
        line: finder.place(at: place.range.lowerBound).line)
    }
  }
}

/// Looks for the places where a record's id stands: as its own, and as what others refer to.
struct ReferenceSearch {
  private let id: String
  private let list: RecordList
  private let bytes: [UInt8]
  /// The strings, with their quotes, and whose they are.
  private(set) var found = [Place]()

  /// A place where the id stands.
  struct Place {
    /// The record, or the one that the observation is of, by its list and position.
    let list: RecordList
    let record: Int
    let observation: Int?
    let range: Range<Int>
  }

  init(for id: String, in list: RecordList, of bytes: [UInt8]) {
    self.id = id
    self.list = list
    self.bytes = bytes
  }

  /// Looks through all records of a file.
  mutating func visit(_ places: RecordPlaces) {
    visit(FileFormat.group, of: .groups, at: places)
    visit(FileFormat.source, of: .sources, at: places)
    visit(FileFormat.scale, of: .scales, at: places)
    visit(FileFormat.target, of: .targets, at: places)
    visit(FileFormat.body, of: .bodies, at: places)
    visit(FileFormat.list, of: .lists, at: places)
    visit(FileFormat.indicator, of: .indicators, at: places)
    for (index, body) in places[.bodies].enumerated() {
      for position in elements(of: "positions", ofObjectAt: body.start) {
        visit(FileFormat.position, at: position, of: (.bodies, index, nil))
      }
    }
    visitObservations(FileFormat.bodyObservation, of: .bodies, at: places)
    visitObservations(FileFormat.listObservation, of: .lists, at: places)
    visitObservations(FileFormat.indicatorObservation, of: .indicators, at: places)
  }

  /// Where a key stands that may have the id.
  private typealias Holder = (list: RecordList, record: Int, observation: Int?)

  private mutating func visitObservations(
    _ format: RecordFormat<ReportedObservation>, of list: RecordList, at places: RecordPlaces
  ) {
    for (record, place) in places[list].enumerated() {
      for (index, start) in place.nested.enumerated() {
        visit(format, at: Int(start), of: (list, record, index))
      }
    }
  }

  private mutating func visit<Record>(
    _ format: RecordFormat<Record>, of own: RecordList, at places: RecordPlaces
  ) {
    for (index, place) in places[own].enumerated() {
      visit(format, at: place.start, of: (own, index, nil), isOwn: own == list)
    }
  }

  /// Looks at the keys of a record that can have the id.
  private mutating func visit<Record>(
    _ format: RecordFormat<Record>, at start: Int, of holder: Holder, isOwn: Bool = false
  ) {
    let names = format.keys.filter { canRefer($0.form) || isOwn && $0.form == .id }.map { $0.name }
    guard !names.isEmpty else { return }
    let locator = JSONLocator(bytes: bytes)
    for name in names {
      guard let value = locator.member(name, ofObjectAt: start)?.value else { continue }
      let elements = locator.elements(ofArrayAt: value.lowerBound)
      for range in elements.isEmpty ? [value] : elements where isID(range) {
        found.append(
          Place(
            list: holder.list, record: holder.record, observation: holder.observation,
            range: range))
      }
    }
  }

  /// Whether a value of a form can be the id of a record of the list.
  private func canRefer(_ form: ValueForm) -> Bool {
    form.referredList == list || form == .subject && RecordList.ofSubjects.contains(list)
  }

  private func isID(_ range: Range<Int>) -> Bool {
    guard bytes[range.lowerBound] == Ascii.quote else { return false }
    var cursor = JSONCursor(bytes, at: range.lowerBound)
    guard let string = try? cursor.readString() else { return false }
    return cursor.decode(string) == id
  }

  private func elements(of key: String, ofObjectAt start: Int) -> [Int] {
    let locator = JSONLocator(bytes: bytes)
    guard let list = locator.member(key, ofObjectAt: start)?.value else { return [] }
    return locator.elements(ofArrayAt: list.lowerBound).map { $0.lowerBound }
  }
}
