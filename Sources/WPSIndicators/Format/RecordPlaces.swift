/// Where each record begins in the file, by its position in the registry's lists.
struct RecordPlaces: Sendable {
  /// Where a record begins, and the records inside it: the observations of a subject, the steps of a
  /// target.
  struct Place: Sendable {
    let start: Int
    let nested: [UInt32]
  }

  /// Where the registry itself begins.
  var registry = 0
  private var groups = [Place]()
  private var sources = [Place]()
  private var scales = [Place]()
  private var targets = [Place]()
  private var bodies = [Place]()
  private var lists = [Place]()
  private var indicators = [Place]()

  /// The places of the records of a list.
  subscript(list: RecordList) -> [Place] {
    switch list {
    case .groups: groups
    case .sources: sources
    case .scales: scales
    case .targets: targets
    case .bodies: bodies
    case .lists: lists
    case .indicators: indicators
    }
  }

  mutating func append(_ start: Int, nested: [UInt32], to list: RecordList) {
    let place = Place(start: start, nested: nested)
    switch list {
    case .groups: groups.append(place)
    case .sources: sources.append(place)
    case .scales: scales.append(place)
    case .targets: targets.append(place)
    case .bodies: bodies.append(place)
    case .lists: lists.append(place)
    case .indicators: indicators.append(place)
    }
  }

  /// The places of the subjects: the bodies, the lists, then the indicators.
  var subjects: [Place] { bodies + lists + indicators }
}

/// What could not be read of a file, so that the checks blame nothing that follows from it.
struct ReadingGaps: Sendable {
  /// False once a value was lost that other records may be named in, so that "nobody uses this" can
  /// no longer be said.
  var isComplete = true
  /// Whether the value of some key could not be read.
  var lacksValues = false
  /// The lists of which a record could not be read, so that an id may be missing which the file has.
  var lists = Set<RecordList>()
  /// The positions of the targets whose measure could not be read.
  var targetsWithoutMeasure = Set<Int>()
  /// The positions of the bodies of which a breakdown, or a part of one, could not be read.
  var bodiesWithoutBreakdowns = Set<Int>()
  /// The positions of the bodies of which a position could not be read.
  var bodiesWithoutPositions = Set<Int>()
  /// The positions of the scales of which a level could not be read.
  var scalesWithoutLevels = Set<Int>()
  /// The positions of the indicators whose kind could not be read.
  var indicatorsWithoutKind = Set<Int>()
}
