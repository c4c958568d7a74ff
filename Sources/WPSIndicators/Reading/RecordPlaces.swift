/// Where each record begins in the file, by its position in the registry's lists.
struct RecordPlaces: Sendable {
  /// Where a subject begins, and each of its observations.
  struct SubjectPlaces: Sendable {
    let start: Int
    let observations: [Int]
  }

  var groups = [Int]()
  var sources = [Int]()
  var targets = [Int]()
  var bodies = [SubjectPlaces]()
  var indicators = [SubjectPlaces]()
}
