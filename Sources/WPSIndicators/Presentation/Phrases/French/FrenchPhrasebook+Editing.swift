/// Tables of observations, in French.
extension FrenchPhrasebook {
  func rowsAdded(_ count: Int, isDryRun: Bool) -> String {
    counted(count, "observation", isDryRun ? "à ajouter" : "ajoutée", agrees: !isDryRun)
  }
  func listsAdded(_ count: Int, isDryRun: Bool) -> String {
    counted(count, "liste", isDryRun ? "à ajouter" : "ajoutée", agrees: !isDryRun)
  }
  func idsMade(_ count: Int, isDryRun: Bool) -> String {
    count == 1
      ? "identifiant \(isDryRun ? "à former" : "formé") pour une liste qui n’en avait pas"
      : "identifiants \(isDryRun ? "à former" : "formés") pour \(number(count)) listes qui n’en avaient "
        + "pas"
  }
  func rowsCorrected(_ count: Int, isDryRun: Bool) -> String {
    counted(count, nil, isDryRun ? "à corriger" : "corrigée", agrees: !isDryRun)
  }
  func rowsUnchanged(_ count: Int) -> String { counted(count, nil, "inchangée", agrees: true) }
  func observationsAbsent(_ count: Int) -> String {
    counted(count, "observation", nil, agrees: true) + " de ces sujets "
      + (count < 2
        ? "ne figure pas dans le tableau et reste" : "ne figurent pas dans le tableau et restent")
      + " dans le fichier"
  }
  var nothingToImport: String { "rien à modifier\u{A0}: le fichier dit déjà tout cela" }
  var noRows: String { "le tableau n’a aucune ligne" }
  func moreObservations(_ count: Int) -> String {
    "… et \(number(count)) autre\(count < 2 ? "" : "s") observation\(count < 2 ? "" : "s")"
  }

  /// A number with a noun and an adjective, which take an s from two on.
  private func counted(
    _ count: Int, _ noun: String?, _ adjective: String?, agrees: Bool
  ) -> String {
    let plural = count < 2 ? "" : "s"
    return [
      number(count), noun.map { $0 + plural }, adjective.map { $0 + (agrees ? plural : "") },
    ].compactMap { $0 }.joined(separator: " ")
  }
}

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
  func notUsed(for period: Period) -> String { "non retenue pour \(named(period).le.text)" }
  func countsAsLater(
    _ time: ObservationTime, _ figures: String, _ reason: LaterReason
  ) -> String {
    let figure = "la donnée \(named(time).du.text) (\(figures))"
    return switch reason {
    case .date: "\(figure) est plus récente"
    case .lastDay(let granularity):
      "\(figure) est réputée plus récente, \(granularity == .year ? "une" : "un") "
        + "\(noun(granularity)) comptant comme son dernier jour"
    case .shorter:
      "\(figure) est réputée plus récente, portant sur un temps plus court qui finit ce jour-là"
    }
  }
  var noNumberNeeded: String { "elle ne donne aucun des nombres que demande cet objectif" }
  func shownInWords(beside older: ObservationTime?, isJudged: Bool) -> String {
    guard let older else {
      return "aucun nombre n’est donné\u{A0}; les mots sont affichés à la place d’un chiffre"
    }
    return
      "aucun nombre n’est donné\u{A0}; les mots sont affichés à côté de la donnée plus ancienne, "
      + "celle \(named(older).du.text)" + (isJudged ? ", sur laquelle repose le résultat" : "")
  }
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

/// A file that was begun, in French.
extension FrenchPhrasebook {
  func began(_ file: String, beside schema: String) -> String {
    "\(file) a été créé, avec \(schema) pour votre éditeur de texte."
  }
  var next: String { "Étapes suivantes" }
  var replaceMadeUp: String {
    "Remplacez les chiffres inventés par ceux de vos sources, question par question"
  }
  var seeMadeUp: String { "Voyez ce qui est encore inventé" }
  var seeScorecard: String { "Voyez le tableau de bord" }
}

/// The worklist, in French.
extension FrenchPhrasebook {
  func worklist(for period: Period) -> String {
    "Liste de travail pour \(named(period).le.text)"
  }
  func heading(_ urgency: Worklist.Urgency, in granularity: Period.Granularity) -> String {
    switch urgency {
    case .due: "Échéances passées sans résultat"
    case .noData: "Sans données"
    case .stale: "Chiffres anciens"
    case .open: "Jalons en cours ou prévus"
    case .awaited:
      "Pas encore de donnée pour \(granularity == .year ? "cette" : "ce") \(noun(granularity))"
    }
  }
  var nothingToDo: String {
    labelled(
      "Rien à signaler",
      "aucune donnée manquante ou ancienne, aucune échéance dépassée, aucun jalon en suspens.")
  }
  var lastFigure: String { "dernière donnée" }
}
