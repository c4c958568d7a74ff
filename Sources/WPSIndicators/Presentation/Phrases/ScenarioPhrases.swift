/// What is said of a supposition: who would come and go, and what it would take.
protocol ScenarioPhrases: AnyObject {
  /// Who comes and goes: "2 more women, 1 man less"; of no change, that there is none.
  func change(_ change: ScenarioChange, _ places: Places) -> String
  /// From which figure the supposition sets out.
  func setsOut(from observation: Passage) -> Passage
  var supposition: String { get }
  var now: String { get }
  /// The same where nothing is supposed.
  var asItStands: String { get }
  var then: String { get }
  /// The label of what it would take to comply.
  func whatItTakes(_ moment: ScenarioMoment) -> String
  /// Ways of which one will do.
  func alternatives(_ ways: [String]) -> String
  /// That none can be told, since not all counts are known.
  var waysAreOpen: String { get }
  func way(_ way: ScenarioWay, _ places: Places) -> String
  /// How many women among the next appointments would meet the target.
  func ofNext(_ appointments: Int64, _ women: WomenAmongAppointments) -> String
  /// Which targets nothing is said of.
  func leftOutOfScenario(_ targets: [Passage]) -> Passage
  /// Why nothing can be supposed of a body; `name` is its name.
  func refusal(_ refusal: ScenarioRefusal, _ name: String) -> String
}

/// When it is told what it would take.
enum ScenarioMoment {
  /// Nothing is supposed.
  case asItStands
  /// After a change by which a target is missed that was missed before.
  case still
  /// After a change by which a target is missed, or may be, that was not before.
  case then

  /// - Parameter before: what became of the target before the change; nil where there is none.
  init(after before: Verdict?) {
    self = before.map { $0 == .unmet ? .still : .then } ?? .asItStands
  }
}
