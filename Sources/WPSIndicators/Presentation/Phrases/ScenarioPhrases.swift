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
  /// What it would take at least; `isAfter`: once the change has been made.
  func fewestAppointments(_ ways: [String], isAfter: Bool) -> String
  func way(_ way: ScenarioWay, _ places: Places) -> String
  /// How many women among the next appointments would meet the target.
  func ofNext(_ appointments: Int64, _ women: WomenAmongAppointments) -> String
  /// Which targets nothing is said of.
  func leftOutOfScenario(_ targets: [Passage]) -> Passage
  /// Why nothing can be supposed of a body; `name` is its name.
  func refusal(_ refusal: ScenarioRefusal, _ name: String) -> String
}
