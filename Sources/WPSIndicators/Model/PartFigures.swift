/// What an observation gives of the parts of a body: the figures of each, breakdown by breakdown.
///
/// ```swift
/// var parts = PartFigures()
/// parts[BodyPart("party", "government")] = Figures(members: Count(9), women: Count(3))
/// ```
///
/// They are equal where they mean the same, in whatever order they are given.
public struct PartFigures: Sendable, Hashable {
  /// The figures of one part.
  public struct Entry: Sendable, Hashable {
    /// The part.
    public let part: BodyPart
    /// Its figures: the counts that a body has, and nothing else.
    public let figures: Figures
  }

  /// What is given of the parts of one breakdown.
  struct Division: Sendable {
    /// The identifier of the breakdown.
    let breakdown: String
    /// The figures by the identifiers of the parts, in the order in which they are given.
    fileprivate(set) var given: [(part: String, figures: Figures)]
    /// What the body says of the breakdown; nil where that is not at hand.
    fileprivate(set) var known: Breakdown?
    /// The positions in `given` by the parts, where each is to be asked for; any change forgets them.
    fileprivate var positions: [String: Int]?

    fileprivate func position(of part: String) -> Int? {
      positions.map { $0[part] } ?? given.firstIndex { $0.part == part }
    }
    /// What the whole observation tells, kept beside its first division.
    fileprivate var narrowed: NarrowedObservation?
  }

  /// Nil for none, as in almost all of millions of observations: there is nothing to keep count of
  /// then when they are copied.
  private var storage: [Division]?

  var divisions: [Division] { storage ?? [] }

  /// What the observation tells of the whole and of all parts, if that has been worked out: it is
  /// asked for once for each part. Any change of a part forgets it.
  var narrowed: NarrowedObservation? { storage?.first?.narrowed }

  /// Keeps what the observation tells, whose figures must not change any more.
  mutating func keep(_ narrowed: NarrowedObservation?) {
    if storage?.isEmpty == false { storage?[0].narrowed = narrowed }
  }

  /// The positions of a part that is mentioned: that of its division and, in it, its own.
  private func place(of part: BodyPart) -> (division: Int, position: Int)? {
    guard let division = divisions.firstIndex(where: { $0.breakdown == part.breakdown }),
      let position = divisions[division].position(of: part.part)
    else { return nil }
    return (division, position)
  }

  /// Nothing of any part.
  public init() {}

  /// Whether no part is mentioned.
  public var isEmpty: Bool { storage?.allSatisfy { $0.given.isEmpty } ?? true }

  /// The parts that are mentioned, with their figures, in the order in which they are given.
  public var entries: [Entry] {
    divisions.flatMap { division in
      division.given.map {
        Entry(part: BodyPart(division.breakdown, $0.part), figures: $0.figures)
      }
    }
  }

  /// The figures of a part; nil where it is not mentioned.
  public subscript(part: BodyPart) -> Figures? {
    get { place(of: part).map { divisions[$0.division].given[$0.position].figures } }
    set {
      keep(nil)
      guard let place = place(of: part) else {
        if let newValue { append(newValue, of: part) }
        return
      }
      if let newValue {
        storage?[place.division].given[place.position].figures = newValue
      } else {
        storage?[place.division].given.remove(at: place.position)
        storage?[place.division].positions = nil
      }
    }
  }

  /// Gives the figures of a part that is not mentioned yet.
  mutating func append(_ figures: Figures, of part: BodyPart) {
    keep(nil)
    if let place = divisions.lastIndex(where: { $0.breakdown == part.breakdown }) {
      storage?[place].given.append((part.part, figures))
      storage?[place].positions = nil
    } else {
      append(
        Division(breakdown: part.breakdown, given: [(part.part, figures)], known: nil))
    }
  }

  private mutating func append(_ division: Division) {
    if storage == nil { storage = [] }
    storage?.append(division)
  }

  /// The same with the positions of the parts at hand.
  private var indexed: PartFigures {
    var indexed = self
    for place in divisions.indices {
      let given = divisions[place].given
      indexed.storage?[place].positions = Dictionary(
        firstOf: given.indices.map { (given[$0].part, $0) })
    }
    return indexed
  }

  /// The same, knowing which parts a body has: those that are not mentioned too.
  func divided(by breakdowns: [Breakdown]) -> PartFigures {
    guard !breakdowns.isEmpty else { return self }
    var divided = indexed
    divided.keep(nil)
    let places = Dictionary(firstOf: divisions.indices.map { (divisions[$0].breakdown, $0) })
    for breakdown in breakdowns {
      if let place = places[breakdown.id] {
        divided.storage?[place].known = breakdown
      } else {
        divided.append(Division(breakdown: breakdown.id, given: [], known: breakdown))
      }
    }
    return divided
  }

  /// The same with the counts of a correction in the place of their own.
  package func corrected(by given: PartFigures) -> PartFigures {
    let known = indexed
    var corrected = self
    corrected.keep(nil)
    for entry in given.entries {
      guard let place = known.place(of: entry.part) else {
        corrected.append(entry.figures, of: entry.part)
        continue
      }
      for key in Figures.Key.allCases where entry.figures.given(key) != nil {
        corrected.storage?[place.division].given[place.position].figures[key] = entry.figures[key]
      }
    }
    return corrected
  }

  // MARK: - Meaning

  /// Which counts that are otherwise none some part gives: they are unknown then wherever they are
  /// not given, be it of the whole.
  var remainders: [Figures.Key] {
    Figures.Key.remainders.filter { key in
      divisions.contains { $0.given.contains { $0.figures.given(key) != nil } }
    }
  }

  /// The same without the counts that say no more than leaving them out does.
  var telling: PartFigures {
    guard !isEmpty else { return self }
    let remainders = remainders
    var telling = self
    for place in divisions.indices {
      telling.storage?[place].positions = nil
      telling.storage?[place].given = divisions[place].given.compactMap { part, figures in
        let figures = figures.telling(keeping: remainders)
        return figures.givesNothing ? nil : (part, figures)
      }
    }
    return telling.indexed
  }

  /// What is said of one part. That a count is none is said only where it is given.
  private struct Saying: Hashable {
    let part: BodyPart
    let figures: Figures
    let remainders: [Figures.Key]

    /// Nil where nothing is said.
    init?(_ entry: Entry) {
      part = entry.part
      figures = entry.figures
      remainders = Figures.Key.remainders.filter { entry.figures.given($0) != nil }
      if remainders.isEmpty, figures.isEmpty { return nil }
    }
  }

  private var sayings: Set<Saying> { Set(entries.compactMap { Saying($0) }) }

  /// Whether the two mean the same.
  public static func == (a: PartFigures, b: PartFigures) -> Bool {
    if a.isEmpty, b.isEmpty { return true }
    let (these, those) = (a.entries, b.entries)
    guard these.count == those.count, zip(these, those).allSatisfy({ $0.part == $1.part }) else {
      return a.sayings == b.sayings
    }
    // Of the same parts in the same order the first difference tells.
    return zip(these, those).allSatisfy { Saying($0) == Saying($1) }
  }

  /// Hashes what the figures mean.
  public func hash(into hasher: inout Hasher) {
    guard !isEmpty else { return }
    let sayings = sayings
    if !sayings.isEmpty { hasher.combine(sayings) }
  }
}
