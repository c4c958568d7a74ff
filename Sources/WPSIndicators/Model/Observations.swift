/// What sources say about a subject, in the order of the file: a list of observations.
///
/// ```swift
/// body.observations.append(ReportedObservation(time: time, figures: figures, sources: ["ipu-2026"]))
/// body.observations.last?.figures.women
/// ```
///
/// A registry may have millions. Those that were read stay as the file has them, in a quarter of the
/// room, and each is made when it is asked for. Whoever changes one has the whole list made.
public struct Observations: Sendable {
  private enum Storage {
    case made([ReportedObservation])
    /// Those of a file at some positions; nil for all.
    case read(ReadObservations, chosen: [UInt32]?)
  }

  private var storage: Storage

  /// The observations of a file.
  init(_ read: ReadObservations) { storage = .read(read, chosen: nil) }

  /// All of them, made.
  private var made: [ReportedObservation] {
    switch storage {
    case .made(let observations): observations
    case .read: indices.map { self[$0] }
    }
  }

  /// Those at some positions, in their order.
  func chosen(_ positions: [Int]) -> Observations {
    var chosen = self
    switch storage {
    case .made(let observations): chosen.storage = .made(positions.map { observations[$0] })
    case .read(let read, let before):
      chosen.storage = .read(read, chosen: positions.map { before?[$0] ?? UInt32($0) })
    }
    return chosen
  }
}

extension Observations: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// No observations.
  public init() { storage = .made([]) }

  /// Observations made in code.
  public init(_ observations: some Sequence<ReportedObservation>) {
    storage = .made(Array(observations))
  }

  /// The position of the first observation: 0.
  public var startIndex: Int { 0 }

  /// How many there are.
  public var endIndex: Int {
    switch storage {
    case .made(let observations): observations.count
    case .read(let read, let chosen): chosen?.count ?? read.count
    }
  }

  /// The observation at a position from 0 up to `endIndex`.
  public subscript(position: Int) -> ReportedObservation {
    get {
      switch storage {
      case .made(let observations): observations[position]
      case .read(let read, let chosen): read[Self.place(position, chosen)]
      }
    }
    set { replaceSubrange(position..<position + 1, with: CollectionOfOne(newValue)) }
  }

  private static func place(_ position: Int, _ chosen: [UInt32]?) -> Int {
    chosen.map { Int($0[position]) } ?? position
  }

  /// Puts other observations in the place of some.
  public mutating func replaceSubrange(
    _ range: Range<Int>, with others: some Collection<ReportedObservation>
  ) {
    var observations = made
    storage = .made([])
    observations.replaceSubrange(range, with: others)
    storage = .made(observations)
  }
}

extension Observations: ExpressibleByArrayLiteral {
  /// Observations made in code.
  public init(arrayLiteral observations: ReportedObservation...) { self.init(observations) }
}

extension Observations: Hashable {
  /// Whether all of them mean the same, in the same order.
  public static func == (a: Observations, b: Observations) -> Bool {
    switch (a.storage, b.storage) {
    case (.made(let these), .made(let those)): these == those
    case (.read(let this, let some), .read(let that, let others)) where this === that:
      // Of one file the same positions are the same observations, and no others need be looked at.
      some == others || a.count == b.count && a.elementsEqual(b)
    default: a.count == b.count && a.elementsEqual(b)
    }
  }

  /// Hashes what they mean.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for observation in self { hasher.combine(observation) }
  }
}

// What can be told without making an observation.
extension Observations {
  /// The positions of those that are not plain, and of the plain ones of which something is true: all
  /// are looked at in one go.
  func positions(where isTrue: (PlainObservation) -> Bool) -> [Int] {
    switch storage {
    case .made(let observations): Array(observations.indices)
    case .read(let read, nil): read.positions(where: isTrue)
    case .read: indices.filter { plain(at: $0).map(isTrue) ?? true }
    }
  }

  /// Whether none of them is earlier than the one before it.
  var isInOrder: Bool {
    if case .read(let read, nil) = storage { return read.isInOrder }
    return indices.dropFirst().allSatisfy { !time(at: $0).isEarlier(than: time(at: $0 - 1)) }
  }

  /// Whether each figure that is used is of a later time than the one before it.
  var figuresAreOfLaterAndLaterTimes: Bool {
    if case .read(let read, nil) = storage { return read.figuresAreOfLaterAndLaterTimes }
    let used = indices.filter { !isAlternate(at: $0) }.map { time(at: $0) }
    return zip(used, used.dropFirst()).allSatisfy { $0.isEarlier(than: $1) }
  }

  /// When each of them is of.
  var times: [ObservationTime] { indices.map { time(at: $0) } }

  /// The sources that an observation cites.
  func sources(at position: Int) -> [String] {
    guard let plain = plain(at: position), let file else { return self[position].sources }
    return file.sources[Int(plain.source)]
  }

  /// When an observation is of.
  func time(at position: Int) -> ObservationTime {
    switch storage {
    case .made(let observations): observations[position].time
    case .read(let read, let chosen): read.time(at: Self.place(position, chosen))
    }
  }

  /// Whether an observation is another source's, kept beside the one used.
  func isAlternate(at position: Int) -> Bool {
    switch storage {
    case .made(let observations): observations[position].isAlternate
    case .read(let read, let chosen): read.isAlternate(at: Self.place(position, chosen))
    }
  }

  /// Why an observation is not quite like the others.
  func flag(at position: Int) -> ReportedObservation.Flag? {
    if let plain = plain(at: position) { plain.flag } else { self[position].flag }
  }

  /// Whether an observation says something in words.
  func hasWords(at position: Int) -> Bool {
    guard let plain = plain(at: position) else { return self[position].hasWords }
    return plain.quote.length > 0 || plain.note.length > 0
  }

  /// The file that they were read from; nil for those made in code.
  var file: CitingFile? {
    if case .read(let read, _) = storage { read.file } else { nil }
  }

  /// A text of a plain observation of these, as the file has it.
  func bytes(of text: PlainObservation.Text, in plain: PlainObservation) -> ArraySlice<UInt8>? {
    if case .read(let read, _) = storage { read.bytes(of: text, in: plain) } else { nil }
  }

  /// The positions of those that are not plain.
  var positionsOfOthers: [Int] {
    if case .read(let read, _) = storage, read.areAllPlain { return [] }
    return positions { _ in false }
  }

  /// An observation that has nothing but what most have, as the file has it; nil for others.
  func plain(at position: Int) -> PlainObservation? {
    guard case .read(let read, let chosen) = storage else { return nil }
    return read.plain(at: Self.place(position, chosen))
  }
}
