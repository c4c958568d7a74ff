/// The names that a structure message gives to what it defines, beyond the words of other formats.
protocol SDMXPhrases: AnyObject {
  /// What the data structure and its concepts are about.
  var observationsName: String { get }
  /// The name of a concept, and of its list of codes.
  func concept(_ component: SDMXComponent) -> String
  func indicator(_ indicator: SDMXIndicator) -> String
  func sex(_ sex: SDMXSex) -> String
  func unitMeasure(_ unit: SDMXUnit) -> String
  func observationStatus(_ status: SDMXStatus) -> String
  /// That the codes that another list has mean the same here.
  func codes(of list: String) -> String
}
