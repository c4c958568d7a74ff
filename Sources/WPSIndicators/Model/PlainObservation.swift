/// An observation of a body that has nothing but what most have: a time, exact counts, one source, and
/// texts that serve every language. It is kept as numbers and places in the file.
struct PlainObservation: Sendable {
  var time: ObservationTime
  /// The counts, where `given` has their bit; else 0.
  fileprivate var seats: UInt32 = 0
  fileprivate var members: UInt32 = 0
  fileprivate var vacant: UInt32 = 0
  fileprivate var women: UInt32 = 0
  fileprivate var men: UInt32 = 0
  /// The position of its source among those that observations of the file cite.
  var source: UInt32 = 0
  /// Where it begins in the file.
  let start: UInt32
  /// Its texts, from there on; empty for none.
  var locator = Text()
  var quote = Text()
  var note = Text()
  fileprivate var given: UInt8 = 0
  var flag: ReportedObservation.Flag?
  var isAlternate = false

  /// Where a text stands, without its quotes.
  struct Text: Sendable {
    var offset: UInt16 = 0
    var length: UInt16 = 0
  }

  init(time: ObservationTime = .unread, start: UInt32) {
    self.time = time
    self.start = start
  }

  /// The counts that it can have.
  static let keys: [Figures.Key] = [.seats, .members, .vacant, .women, .men]

  fileprivate static func bit(of key: Figures.Key) -> UInt8 {
    switch key {
    case .seats: 1
    case .members: 2
    case .vacant: 4
    case .women: 8
    case .men: 16
    case .other, .unspecified, .part, .whole, .value: 0
    }
  }

  /// A count, where it is given; one of `keys`.
  subscript(key: Figures.Key) -> UInt32? {
    get {
      guard given & Self.bit(of: key) != 0 else { return nil }
      return switch key {
      case .seats: seats
      case .members: members
      case .vacant: vacant
      case .women: women
      case .men: men
      case .other, .unspecified, .part, .whole, .value: nil
      }
    }
    set {
      given |= Self.bit(of: key)
      switch key {
      case .seats: seats = newValue ?? 0
      case .members: members = newValue ?? 0
      case .vacant: vacant = newValue ?? 0
      case .women: women = newValue ?? 0
      case .men: men = newValue ?? 0
      case .other, .unspecified, .part, .whole, .value: break
      }
    }
  }
}

extension PlainObservation {
  /// Whether its counts can all be true, as most can be seen to be; false where that takes more.
  var isSurelyTrue: Bool {
    guard given & Self.bit(of: .members) != 0 else { return false }
    // No sum of three numbers of nine digits is out of range.
    let isOfAll = given & Self.bit(of: .women) != 0 && given & Self.bit(of: .men) != 0
    guard isOfAll ? women + men == members : women <= members && men <= members else {
      return false
    }
    if given & Self.bit(of: .seats) != 0 {
      return given & Self.bit(of: .vacant) != 0 ? members + vacant == seats : members <= seats
    }
    return true
  }
}

/// The observations of one subject as they were read.
final class ReadObservations: Sendable {
  /// What one of them is: plain, or the next of `others`.
  enum Entry: Sendable {
    case plain(PlainObservation)
    case other(UInt32)
  }

  private let entries: [Entry]
  /// Those that are not plain.
  private let others: [ReportedObservation]
  let file: CitingFile

  init(_ entries: [Entry], others: [ReportedObservation], of file: CitingFile) {
    self.entries = entries
    self.others = others
    self.file = file
  }

  var count: Int { entries.count }
  /// Whether all of them are plain.
  var areAllPlain: Bool { others.isEmpty }

  /// Whether each figure that is used is of a later time than the one before it.
  var figuresAreOfLaterAndLaterTimes: Bool {
    var last: ObservationTime?
    for entry in entries {
      let (time, isAlternate) =
        switch entry {
        case .plain(let plain): (plain.time, plain.isAlternate)
        case .other(let index): (others[Int(index)].time, others[Int(index)].isAlternate)
        }
      if isAlternate { continue }
      if let last, !last.isEarlier(than: time) { return false }
      last = time
    }
    return true
  }

  /// The positions of those that are not plain, and of the plain ones of which something is true.
  func positions(where isTrue: (PlainObservation) -> Bool) -> [Int] {
    var positions = [Int]()
    for position in entries.indices {
      switch entries[position] {
      case .plain(let plain): if isTrue(plain) { positions.append(position) }
      case .other: positions.append(position)
      }
    }
    return positions
  }

  /// Whether none of them is earlier than the one before it.
  var isInOrder: Bool {
    entries.indices.dropFirst().allSatisfy { !time(at: $0).isEarlier(than: time(at: $0 - 1)) }
  }

  func plain(at position: Int) -> PlainObservation? {
    if case .plain(let plain) = entries[position] { plain } else { nil }
  }

  func time(at position: Int) -> ObservationTime {
    switch entries[position] {
    case .plain(let plain): plain.time
    case .other(let index): others[Int(index)].time
    }
  }

  func isAlternate(at position: Int) -> Bool {
    switch entries[position] {
    case .plain(let plain): plain.isAlternate
    case .other(let index): others[Int(index)].isAlternate
    }
  }

  func bytes(of text: PlainObservation.Text, in plain: PlainObservation) -> ArraySlice<UInt8> {
    let start = Int(plain.start) + Int(text.offset)
    return file.bytes[start..<start + Int(text.length)]
  }

  subscript(position: Int) -> ReportedObservation {
    switch entries[position] {
    case .plain(let plain): ReportedObservation(plain, in: file)
    case .other(let index): others[Int(index)]
    }
  }
}

/// A file with the sources that its observations cite.
///
/// It grows while it is read, by the one reader that has it, and never again: until the registry is
/// handed out nobody else knows of it.
final class CitingFile: @unchecked Sendable {
  let bytes: [UInt8]
  /// The identifiers, each in a list of its own, as observations have them.
  private(set) var sources = [[String]]()
  /// Where each stands for the first time, to be compared with.
  private var places = [Range<Int>]()
  /// Positions in `sources` by the hash of the identifier, one more than them; 0 where there is none.
  /// At most half of it is in use.
  private var table = [UInt32](repeating: 0, count: 64)
  /// Different each time, so that nobody can make a file whose identifiers all have one hash.
  private let seed = UInt64.random(in: .min ... .max)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The position of the source whose identifier stands in a range.
  func position(ofSourceIn range: Range<Int>) -> UInt32 {
    var slot = slot(of: range)
    if table[slot] == 0 {
      sources.append([String(decoding: bytes[range], as: UTF8.self)])
      places.append(range)
      if 2 * sources.count > table.count {
        table = [UInt32](repeating: 0, count: 2 * table.count)
        for (position, place) in places.enumerated() {
          table[self.slot(of: place)] = UInt32(position + 1)
        }
        slot = self.slot(of: range)
      } else {
        table[slot] = UInt32(sources.count)
      }
    }
    return table[slot] - 1
  }

  /// Where in the table an identifier is, or is to be.
  private func slot(of range: Range<Int>) -> Int {
    let bytes = bytes
    var slot = bytes.span.hash(of: range, seed: seed) & (table.count - 1)
    while table[slot] != 0, !bytes.span.isSame(places[Int(table[slot]) - 1], range) {
      slot = (slot + 1) & (table.count - 1)
    }
    return slot
  }
}

extension ReportedObservation {
  /// A plain observation of a file.
  init(_ plain: PlainObservation, in file: CitingFile) {
    var figures = Figures()
    for key in PlainObservation.keys {
      if let count = plain[key] { figures[key] = Count(Int64(count)) }
    }
    func text(_ text: PlainObservation.Text) -> LocalizedText? {
      guard text.length > 0 else { return nil }
      let start = Int(plain.start) + Int(text.offset)
      return LocalizedText(
        String(decoding: file.bytes[start..<start + Int(text.length)], as: UTF8.self))
    }
    self.init(
      time: plain.time, figures: figures, sources: file.sources[Int(plain.source)],
      locator: text(plain.locator), quote: text(plain.quote), note: text(plain.note),
      flag: plain.flag, isAlternate: plain.isAlternate)
  }
}
