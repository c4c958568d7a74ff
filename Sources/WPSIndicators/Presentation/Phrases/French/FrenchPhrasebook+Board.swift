/// The board in French.
extension FrenchPhrasebook {
  private static let shortMonths = [
    "janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]

  // MARK: - Times

  func months(of period: Period) -> String {
    let (first, last) = (
      Self.months[period.firstDay.month - 1], Self.months[period.lastDay.month - 1]
    )
    return switch period.granularity {
    case .year: "\(period.year)"
    case .month: "\(first) \(period.year)"
    case .halfYear, .quarter: "\(label(period)) (\(first) à \(last))"
    }
  }

  func briefly(_ time: ObservationTime) -> String {
    if let day = time.asAt { return "\(Self.shortMonths[day.month - 1]) \(day.year)" }
    let period = time.period
    let (first, last) = (
      Self.shortMonths[period.firstDay.month - 1], Self.shortMonths[period.lastDay.month - 1]
    )
    return switch period.granularity {
    case .year: "\(period.year)"
    case .month: "\(first) \(period.year)"
    case .halfYear, .quarter: "\(first)-\(last) \(period.year)"
    }
  }

  func tightly(_ quarter: Quarter) -> String {
    String(quarter.description.dropFirst(2)).replacing("Q", with: "T")
  }

  func tightly(_ holder: Holder) -> String {
    switch holder {
    case .woman: "femme"
    case .man: "homme"
    case .other: "autre"
    case .vacant: "vacant"
    case .unspecified: "?"
    }
  }

  func quartersOld(_ quarters: Int) -> String {
    switch quarters {
    case ...0: "ce trimestre"
    case 1: "il y a 1 trimestre"
    case 4: "il y a un an"
    default: "il y a \(quarters) trimestres"
    }
  }
  func yearsOld(_ years: Int) -> String {
    years == 0 ? "périmé" : years == 1 ? "plus d’un an" : "plus de \(years) ans"
  }
  var neverCounted: String { "jamais relevé" }

  // MARK: - Verdicts and targets

  func standing(_ standing: Standing) -> String {
    switch standing {
    case .met: "atteint"
    case .near: "non atteint, proche"
    case .unmet: "non atteint"
    case .undetermined: "indéterminé"
    case .none: "aucun chiffre"
    }
  }
  func standing(_ standing: Standing, in year: Int) -> String {
    "\(self.standing(standing)) (\(year))"
  }
  func inYear(_ year: Int) -> String { "en \(year)" }
  func byLaw(_ threshold: String) -> String { "\(threshold) par la loi" }
  func byYear(_ year: Int) -> String { "d’ici à \(year)" }
  var alsoHeld: String { "aussi" }

  // MARK: - Figures

  func few(_ part: String, of whole: String) -> String { "\(part) sur \(whole)" }
  func fewMen(_ part: String, of whole: String) -> String {
    "\(part) \(["0", "1"].contains(part) ? "homme" : "hommes") sur \(whole)"
  }
  var menMark: String { " hommes" }
  var percentageOnly: String { "pourcentage seul" }
  func workedOut(_ figures: String) -> String { "\(figures), total déduit" }
  func anotherSource(_ figures: String) -> String {
    labelled("autre source", figures)
  }

  // MARK: - What it would take, and where it is heading

  func need(_ need: Need) -> String {
    switch need {
    case .none: ""
    case .nobodyToSpare: "sans marge"
    case .more(let women, 0): "\(number(women)) \(women == 1 ? "femme" : "femmes") de plus"
    case .more(0, let men): "\(number(men)) \(men == 1 ? "homme" : "hommes") de plus"
    case .more(let women, let men):
      "\(number(women)) \(women == 1 ? "femme" : "femmes") et \(number(men)) "
        + "\(men == 1 ? "homme" : "hommes") de plus"
    case .instead(.men, let count):
      "\(number(count)) \(count == 1 ? "homme au lieu d’une femme" : "hommes au lieu de femmes")"
    case .instead(_, let count):
      "\(number(count)) \(count == 1 ? "femme au lieu d’un homme" : "femmes au lieu d’hommes")"
    case .moreOf(let count): "\(number(count)) de plus"
    case .fewerOf(let count): "\(number(count)) de moins"
    case .points(let missing, let decimals):
      pointsAway(points(missing, decimals)) + " de plus"
    case .oneWoman: "au moins 1 femme"
    case .metIfMembers(let most): "atteint si \(number(most)) membres au plus"
    case .metIfWomen(let least):
      "atteint si \(number(least)) \(least == 1 ? "femme" : "femmes") au moins"
    case .unattainable(let size?):
      "impossible à cette taille, possible à \(number(size))"
    case .unattainable(nil): "impossible à cette taille"
    case .aWoman: "une femme"
    case .changes(let count, let place):
      "\(number(Int64(count))) \(count == 1 ? "changement" : "changements"), dès la place \(place)"
    }
  }
  func tightNeed(_ need: Need) -> String {
    switch need {
    case .none: ""
    case .nobodyToSpare: "0 marge"
    case .more(let women, 0): "\(number(women)) de plus"
    case .more(0, let men): "\(number(men)) \(men == 1 ? "homme" : "hommes")"
    case .more(let women, let men): "\(number(women)) f. \(number(men)) h."
    case .instead(_, let count): "\(number(count)) à échanger"
    case .moreOf(let count): "\(number(count)) de plus"
    case .fewerOf(let count): "\(number(count)) de moins"
    case .points(let missing, let decimals): "\(points(missing, decimals)) pts"
    case .oneWoman: "1 ou plus"
    case .metIfMembers(let most): "si ≤\(number(most))"
    case .metIfWomen(let least): "si ≥\(number(least))"
    case .unattainable: "exclu"
    case .aWoman: "1 femme"
    case .changes(let count, _): "\(number(Int64(count))) chgt"
    }
  }

  func moved(points: String, since year: Int) -> String { "\(points) pts depuis \(year)" }
  func moved(by count: Int64, since year: Int) -> String { "\(number(count)) depuis \(year)" }
  func unmoved(since year: Int) -> String { "comme en \(year)" }
  func said(_ direction: Trend.Direction) -> String {
    switch direction {
    case .increased: "en hausse, sans chiffre"
    case .decreased: "en baisse, sans chiffre"
    case .unchanged: "stable, sans chiffre"
    case .unknown: ""
    }
  }

  // MARK: - The headline

  func noneCounted(since: CalendarDate, newest: ObservationTime) -> Passage {
    let month = "\(Self.months[since.month - 1]) \(since.year)"
    return clauses([
      "aucun organe soumis à un objectif sur les femmes n’a été relevé depuis \(month)",
      "le chiffre le plus récent date \(prose(newest).du)",
    ])
  }
  func neverCountedAny(of bodies: Int) -> Passage {
    let number = numbers([bodies])
    return switch bodies {
    case 1: "les femmes n’ont jamais été comptées dans le seul organe soumis à un objectif"
    default:
      "les femmes n’ont jamais été comptées dans les \(number(bodies)) organes soumis à un objectif"
    }
  }
  var onlyBody: Passage { "c’est le seul organe soumis à un objectif sur les femmes" }
  var onlyBodyHeading: String { "seul organe soumis à un objectif sur les femmes" }

  func tally(_ tally: BoardTally) -> [Passage] {
    var sentences = [Passage]()
    if tally.now.total > 0 {
      sentences.append(
        labelled(
          "objectifs sur les femmes, chiffres à jour",
          Passage(counts(tally.now, sayingNone: true))))
    }
    if tally.older.total > 0 {
      sentences.append(
        labelled("chiffres plus anciens", Passage(counts(tally.older, sayingNone: false))))
    }
    if tally.never > 0 {
      sentences.append(labelled("jamais relevés", Passage(number(tally.never))))
    }
    if tally.positions.total > 0 {
      sentences.append(
        labelled("postes pour une femme", Passage(counts(tally.positions, sayingNone: true))))
    }
    return sentences
  }

  /// The objective of a body is what is or is not reached.
  private func counts(_ counts: BoardTally.Counts, sayingNone: Bool) -> String {
    let parts = [
      (counts.met, "atteint", "atteints"), (counts.unmet, "non atteint", "non atteints"),
      (counts.undetermined, "indéterminé", "indéterminés"),
    ]
    return list(
      parts.enumerated().compactMap { index, part in
        part.0 > 0
          ? "\(number(part.0)) \(part.0 == 1 ? part.1 : part.2)"
          : index == 0 && sayingNone ? "aucun \(part.1)" : nil
      })
  }

  func furthest(_ name: Passage, by distance: String) -> Passage {
    labelled("le plus loin de l’objectif", list([name, Passage(distance)]))
  }
  func pointsAway(_ points: String) -> String { "\(points) \(pointNoun(points))" }

  // MARK: - Headings

  var bodyColumn: String { "Organe" }
  var targetColumn: String { "Objectif" }
  var womenColumn: String { "Femmes" }
  var shareColumn: String { "Part des femmes" }
  var needColumn: String { "Il faudrait" }
  var tightNeedColumn: String { "Manque" }
  var tightTargetColumn: String { "But" }
  var tightPercentageOnly: String { "% seul" }
  var stripColumn: String { "Objectif atteint\u{A0}? par trimestre" }
  var tightStripColumn: String { "Par trimestre" }
  var lastColumn: String { "Dernier chiffre" }
  func together(_ figures: String, short: Int64) -> String {
    short > 0 ? "ensemble \(figures), manque \(number(short))" : "ensemble \(figures)"
  }
  func moreBodies(_ count: Int) -> String {
    count == 1
      ? "et 1 autre organe de ce groupe" : "et \(number(count)) autres organes de ce groupe"
  }

  // MARK: - Below the rows

  func parts(_ count: Int) -> String { "\(number(count)) \(count == 1 ? "partie" : "parties")" }
  var totalWorkedOut: String { "total déduit" }
  var sourcesDiffer: String { "désaccord" }
  var wayToMore: String { "suite\u{A0}: --full, --body ID" }

  var signsHeading: String { "Légende" }
  var inkNew: String { "nouveau chiffre" }
  var inkCarriedOn: String { "sans nouveau" }
  var inkOld: String { "périmé" }
  var inkNone: String { "aucun" }
  var rose: String { "en hausse" }
  var fell: String { "en baisse" }
  var stayed: String { "inchangé" }
  var endedHeading: String { "Fin d’activité" }
  var notEstablishedHeading: String { "Pas encore créés" }
  var withoutTargetHeading: String { "Sans objectif sur les femmes" }
  var otherFiguresHeading: String { "Autres chiffres" }
  var noCount: String { "aucun chiffre" }
  var commitmentsHeading: String { "Engagements" }
  func stage(_ stage: BoardCommitments.Stage, _ count: Int) -> String {
    "\(number(count)) \(stageWord(stage, isOne: count == 1))"
  }
  func overdue(since date: CalendarDate?) -> String {
    let report = "aucune source ne dit si c’est fait"
    return date.map { clauses(["échéance \(self.date($0))", report]) } ?? report
  }
  var tightAgesHeading: String { "Chiffres" }
  var agesHeading: String { "Âge des chiffres" }
  func ages(_ ages: [Freshness: Int], staleAfter quarters: Int) -> String {
    let recent = quarters == 4 ? "d’un an au plus" : "de \(quarters) trimestres au plus"
    let figures = [
      (Freshness.new, "du trimestre"), (.carriedOn, recent),
      (.old, ages[.old] == 1 ? "plus ancien" : "plus anciens"),
    ].compactMap { ink, words in ages[ink].map { "\(number($0)) \(words)" } }
    let never = ages[.none].map { "\(number($0)) \($0 == 1 ? "jamais relevé" : "jamais relevés")" }
    return clauses([list(figures), never ?? ""].filter { !$0.isEmpty })
  }
  var wordsHeading: String { "Mentionné sans chiffre" }
  func spoken(of names: [Passage], more: Int) -> Passage {
    more == 0 ? list(names) : "\(list(names)) \(andMore(more))"
  }
  func andMore(_ count: Int) -> String {
    "et \(number(count)) \(count == 1 ? "autre" : "autres")"
  }
  var laterHeading: String { "Depuis (non utilisé ici)" }
  func bodies(_ count: Int, of group: Passage) -> Passage {
    labelled(Passage("\(number(count)) organes"), group)
  }
}
