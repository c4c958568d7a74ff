/// Where each record begins in the file, by its position in the registry's lists.
struct RecordPlaces: Sendable {
  /// Where a subject begins, and each of its observations.
  struct SubjectPlaces: Sendable {
    let start: Int
    let observations: [Int]
  }

  /// The lists of records that others refer to.
  enum List: Sendable {
    case groups, sources, targets, bodies
  }

  /// Where the registry itself begins.
  var registry = 0
  var groups = [Int]()
  var sources = [Int]()
  var targets = [Int]()
  /// Where each step of each target begins.
  var steps = [[Int]]()
  var bodies = [SubjectPlaces]()
  var indicators = [SubjectPlaces]()
  /// The lists of which a record could not be read, so that an id may be missing which the file has.
  var incomplete = Set<List>()
  /// Where the targets and indicators begin whose measure or kind could not be read.
  var withoutMeasure = Set<Int>()
}
