/// What is said of an edit, in French.
extension FrenchPhrasebook {
  func recorded(_ subject: String, _ time: String) -> String {
    list([labelled("donnée enregistrée", subject), time])
  }
  func recorded(source: String) -> String { labelled("source ajoutée", source) }
  func reportingPeriod(_ period: Period, after earlier: Period) -> String {
    "la période couverte est désormais \(period) (\(labelled("auparavant", "\(earlier)")))"
  }

  func toBeRecorded(_ subject: String, _ time: String) -> String {
    list([labelled("donnée qui serait enregistrée", subject), time])
  }
  func toBeRecorded(source: String) -> String {
    labelled("source qui serait ajoutée", source)
  }
  func reportingPeriod(_ period: Period, insteadOf earlier: Period) -> String {
    "la période couverte serait \(period) (\(labelled("actuellement", "\(earlier)")))"
  }
  var nothingWritten: String { "rien n’a été écrit" }

  func still(_ verdict: String) -> String { "toujours \(verdict)" }
  func notUsed(for period: Period) -> String { "non retenue pour \(period)" }
  func countsAsLater(
    _ time: ObservationTime, _ figures: String, becauseQuarter: Bool
  ) -> String {
    let figure =
      "la donnée \(time.asAt == nil ? "pour" : "du") \(asAt(time)) (\(figures))"
    return becauseQuarter
      ? "\(figure) est réputée plus récente, un trimestre comptant comme son dernier jour"
      : "\(figure) est plus récente"
  }
  var noNumberNeeded: String { "elle ne donne aucun des nombres que demande cet objectif" }
  func keptBeside(_ figures: String, _ verdict: String?) -> String {
    labelled("conservée pour comparaison", figures)
      + (verdict.map { ", ce qui donnerait «\u{A0}\($0)\u{A0}»" } ?? "")
  }
  func sources(agree: Bool, onVerdict: Bool) -> String {
    agree
      ? "les sources concordent"
      : onVerdict
        ? "les sources diffèrent, mais pas sur le résultat" : "les sources se contredisent"
  }
  var alternateAlone: String {
    clauses([
      "conservée comme donnée d’une autre source, dont aucun résultat ne se sert",
      "il n’y a pas d’autre donnée de cette date",
    ])
  }

  func notGiven(_ count: RecordedFigure.MissingCount, _ name: String) -> String {
    let what =
      switch count {
      case .members: "le nombre de membres"
      case .seats: "le nombre de sièges"
      case .whole: "le total"
      }
    return clauses(["\(what) n’est pas donné", "ajoutez \(name) si la source l’indique"])
  }
}
