/// Why nothing can be supposed of a body.
public enum ScenarioRefusal: Error, Sendable, Hashable {
  /// The registry has no body with this identifier.
  case unknownBody(String)
  /// The body is not there in the period.
  case notThere(Body, InapplicabilityReason)
  /// No source counts its women up to the period.
  case notCounted(Body)
  /// Its women are known by a published percentage alone, so that nobody can say what two more would
  /// make.
  case percentageAlone(Body, ReportedPercent)
  /// More women or men would leave, or be replaced, than there are.
  case tooFew(Figures.Key, asked: Int64, there: Count)
  /// More seats would be filled, or taken away, than are vacant; `women` and `men` who come without a
  /// seat have none to sit in.
  case tooFewVacant(Body, asked: Int64, vacant: Count)
  /// It is not known how many seats are vacant.
  case vacantUnknown(Body)
  /// A number is out of its range: of vacancies filled more are to go to women than are filled, or a
  /// number that cannot be negative is.
  case outOfRange(Int64, ClosedRange<Int64>)
  /// A count would be greater than `Count.greatest`.
  case tooMany
}
