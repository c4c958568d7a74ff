// Most observations of a large file have the same few keys and nothing wrong with them. These are read
// here in one go. Whatever else stands there, be it only rare, is left to be read key by key: the two
// ways give the same, but this one never has anything to say.
extension RecordReader {
  /// Reads the observations of a subject, and notes where they stand.
  mutating func readObservations(
    _ format: RecordFormat<ReportedObservation>, into observations: inout Observations
  ) throws(JSONSyntaxError) {
    entries.removeAll(keepingCapacity: true)
    var others = [ReportedObservation]()
    try readList { (reader) throws(JSONSyntaxError) in
      let start = reader.json.offset
      if let plain = reader.readPlainObservation() {
        reader.entries.append(.plain(plain))
      } else if let other = try reader.read(format) {
        reader.entries.append(.other(UInt32(others.count)))
        others.append(other)
      } else {
        return
      }
      reader.nestedStarts.append(UInt32(truncatingIfNeeded: start))
    }
    // A list of its own size: the room that was left in them would be a third of the memory.
    let own = entries.withUnsafeBufferPointer { Array($0) }
    observations = Observations(ReadObservations(own, others: others, of: file))
  }

  /// Reads the observation that comes next, if it is plain; else nil, with nothing read.
  private mutating func readPlainObservation() -> PlainObservation? {
    guard subjectKind == .body, text.bytes.count < UInt32.max,
      var scanner = PlainScanner(text.bytes, at: json.offset),
      let observation = scanner.read(citedIn: file)
    else { return nil }
    json.offset = scanner.place
    return observation
  }
}

/// Reads one plain observation. Whoever gets nil from it reads again from the start by other means.
private struct PlainScanner {
  private let bytes: [UInt8]
  private let start: Int
  private(set) var place: Int

  init?(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    self.start = start
    place = start
    guard passes(UInt8(ascii: "{")) else { return nil }
  }

  mutating func read(citedIn file: CitingFile) -> PlainObservation? {
    var observation = PlainObservation(start: UInt32(start))
    var source: Range<Int>?
    var seen: UInt32 = 0
    repeat {
      skipSpace()
      guard let name = string() else { return nil }
      skipSpace()
      guard passes(UInt8(ascii: ":")), let known = key(in: name) else { return nil }
      skipSpace()
      guard seen & 1 << known.rawValue == 0 else { return nil }
      seen |= 1 << known.rawValue
      switch known {
      case .period:
        guard let range = string(), let period = Period(utf8: bytes.span.extracting(range)) else {
          return nil
        }
        observation.time = ObservationTime(in: period)
      case .asAt:
        guard let range = string(), let day = CalendarDate(utf8: bytes.span.extracting(range))
        else { return nil }
        observation.time = ObservationTime(asAt: day)
      case .seats: guard set(.seats, of: &observation) else { return nil }
      case .members: guard set(.members, of: &observation) else { return nil }
      case .vacant: guard set(.vacant, of: &observation) else { return nil }
      case .women: guard set(.women, of: &observation) else { return nil }
      case .men: guard set(.men, of: &observation) else { return nil }
      case .source:
        source = string()
        guard let source, isText(source) else { return nil }
      case .locator, .quote, .note:
        guard let text = text() else { return nil }
        switch known {
        case .locator: observation.locator = text
        case .quote: observation.quote = text
        default: observation.note = text
        }
      case .flag:
        guard let range = string(),
          let flag = ReportedObservation.Flag(
            rawValue: String(decoding: bytes[range], as: UTF8.self))
        else { return nil }
        observation.flag = flag
      case .alternate:
        guard let value = boolean() else { return nil }
        observation.isAlternate = value
      }
      skipSpace()
    } while passes(UInt8(ascii: ","))
    // A day with a period beside it may be in another.
    let times = seen & (1 << Key.period.rawValue | 1 << Key.asAt.rawValue)
    guard passes(UInt8(ascii: "}")), times.nonzeroBitCount == 1, let source else { return nil }
    observation.source = file.position(ofSourceIn: source)
    return observation
  }

  // MARK: - Keys

  /// The keys of plain observations.
  private enum Key: UInt32 {
    case period, asAt, seats, members, vacant, women, men, source, locator, quote, note, flag
    case alternate
  }

  private func key(in range: Range<Int>) -> Key? {
    switch range.count {
    case 3: has("men", at: range) ? .men : nil
    case 4:
      has("note", at: range)
        ? .note : has("asAt", at: range) ? .asAt : has("flag", at: range) ? .flag : nil
    case 5:
      has("women", at: range)
        ? .women : has("seats", at: range) ? .seats : has("quote", at: range) ? .quote : nil
    case 6:
      has("period", at: range)
        ? .period : has("source", at: range) ? .source : has("vacant", at: range) ? .vacant : nil
    case 7:
      has("members", at: range) ? .members : has("locator", at: range) ? .locator : nil
    case 9: has("alternate", at: range) ? .alternate : nil
    default: nil
    }
  }

  /// Whether a word of the range's length stands there.
  private func has(_ word: StaticString, at range: Range<Int>) -> Bool {
    word.withUTF8Buffer { letters in
      let span = bytes.span
      for step in letters.indices where span[range.lowerBound + step] != letters[step] {
        return false
      }
      return true
    }
  }

  // MARK: - Values

  private mutating func set(_ key: Figures.Key, of observation: inout PlainObservation) -> Bool {
    guard let (count, end) = digits() else { return false }
    observation[key] = count
    place = end
    return true
  }

  /// The number of up to nine digits that comes next, and where it ends.
  private func digits() -> (UInt32, end: Int)? {
    let span = bytes.span
    var (value, end) = (UInt32(0), place)
    while end < span.count, Ascii.isDigit(span[end]), end - place < 10 {
      value = value &* 10 &+ UInt32(span[end] - Ascii.zero)
      end += 1
    }
    let length = end - place
    let isNumber = (1...9).contains(length) && (length == 1 || span[place] != Ascii.zero)
    return isNumber ? (value, end) : nil
  }

  private mutating func text() -> PlainObservation.Text? {
    guard let range = string(), isText(range),
      let offset = UInt16(exactly: range.lowerBound - start),
      let length = UInt16(exactly: range.count)
    else { return nil }
    return PlainObservation.Text(offset: offset, length: length)
  }

  private mutating func boolean() -> Bool? {
    for (word, value) in [("true", true), ("false", false)] as [(StaticString, Bool)] {
      let end = place + word.utf8CodeUnitCount
      if end <= bytes.count, has(word, at: place..<end) {
        place = end
        return value
      }
    }
    return nil
  }

  /// Passes a string without escapes, and gives what is between its quotes.
  private mutating func string() -> Range<Int>? {
    guard passes(Ascii.quote) else { return nil }
    let first = place
    let end = bytes.span.endOfPlainText(from: first)
    place = end
    guard passes(Ascii.quote) else { return nil }
    return first..<end
  }

  /// Whether a text certainly is one: it begins with a sign of ASCII.
  private func isText(_ range: Range<Int>) -> Bool {
    !range.isEmpty && (0x21..<0x7F).contains(bytes[range.lowerBound])
  }

  // MARK: - Bytes

  private mutating func passes(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    place = bytes.span.endOfSpace(from: place)
  }
}
