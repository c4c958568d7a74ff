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
  var notCountedByThen: String { "pas encore relevé" }

  // MARK: - Headings

  var bodyColumn: String { "Organe" }
  var targetColumn: String { "Objectif" }
  var womenColumn: String { "Femmes" }
  var shareColumn: String { "Part des femmes" }
  var needColumn: String { "Il faudrait" }
  var tightNeedColumn: String { "Manque" }
  var tightTargetColumn: String { "But" }
  var tightPercentageOnly: String { "% seul" }
  var wordsThatExclude: Set<String> {
    ["hors", "sans", "sauf", "non", "ni", "pas", "excepté", "exceptés", "exclus", "excl."]
  }
  var stripColumn: String { "Atteint\u{A0}? par trimestre" }
  var tightStripColumn: String { "Trimestres" }
  var lastColumn: String { "Dernier chiffre" }
  func together(
    _ figures: String, of bodies: (few: Int, all: Int)?, women: Int64, men: Int64, isLeast: Bool
  ) -> String {
    let who = bodies.map { "\(number($0.few)) organes sur \(number($0.all))\u{A0}:" } ?? "ensemble"
    let together = "\(who) \(figures)"
    let short: String
    switch (women, men) {
    case (0, 0): return isLeast ? "\(together), manque inconnu" : together
    case (_, 0):
      return "\(together), \(isLeast ? "il en manque au moins" : "manque") \(number(women))"
    case (0, _): short = people(number(men), .men)
    default: short = "\(people(number(women), .women)) et \(people(number(men), .men))"
    }
    return "\(together), il manque \(isLeast ? "au moins " : "")\(short)"
  }
  func moreBodies(_ count: Int) -> String {
    count == 1
      ? "et 1 autre organe de ce groupe" : "et \(number(count)) autres organes de ce groupe"
  }

  // MARK: - Below the rows

  func parts(_ count: Int) -> String { "\(number(count)) \(count == 1 ? "partie" : "parties")" }
  var totalWorkedOut: String { "total déduit" }
  var sourcesDiffer: String { "sources divergentes" }
  var sourcesDisagree: String { "les sources se contredisent" }
  var ownArithmetic: String { "décidé par l’arrondi ou le barème du texte" }
  var wayToMore: String { "suite\u{A0}: --full, --body ID" }

  var signsHeading: String { "Légende" }
  var inkNew: String { "nouveau chiffre" }
  var inkCarriedOn: String { "déjà connu" }
  var inkOld: String { "périmé" }
  var rose: String { "en hausse" }
  var fell: String { "en baisse" }
  var stayed: String { "inchangé" }
  var endedHeading: String { "Fin d’activité" }
  var notEstablishedHeading: String { "Pas encore créés" }
  var positionsAloneHeading: String { "Objectif de poste seul" }
  var withoutTargetHeading: String { "Sans objectif sur les femmes" }
  var otherFiguresHeading: String { "Autres chiffres" }
  var noCount: String { "aucun chiffre" }
  var commitmentsHeading: String { "Engagements" }
  func stage(_ stage: BoardCommitments.Stage, _ count: Int) -> String {
    "\(number(count)) \(stageWord(stage, isOne: count == 1))"
  }
  func overdue(
    since date: CalendarDate?, reported report: (status: MilestoneStatus, time: ObservationTime)?
  ) -> String {
    let due = date.map { "échéance \(self.date($0))" }
    let told = report.map { status, time -> String in
      let when = time.asAt.map { "le \(self.date($0))" } ?? prose(time.period).en.text
      return "signalé \(status == .planned ? "encore prévu" : self.status(status)) \(when), "
        + "donc non atteint"
    }
    return clauses([due, told ?? "aucune source ne dit si c’est fait"].compactMap { $0 })
  }
  var tightAgesHeading: String { "Chiffres" }
  var agesHeading: String { "Âge des chiffres" }
  func ages(
    _ tally: BoardTally, staleAfter quarters: Int, in granularity: Period.Granularity,
    saysUncounted: Bool
  ) -> String {
    let recent =
      switch quarters {
      case 1: "d’un trimestre au plus"
      case 4: "d’un an au plus"
      default: "de \(quarters) trimestres au plus"
      }
    let isLonger = granularity == .year || granularity == .halfYear
    let figures = [
      (Freshness.new, isLonger ? "du dernier trimestre" : "du trimestre"), (.carriedOn, recent),
      (.old, tally.ages[.old] == 1 ? "plus ancien" : "plus anciens"),
    ].compactMap { ink, words in tally.ages[ink].map { "\(number($0)) \(words)" } }
    let never = tally.never - tally.notYet
    let none = [
      (never, never == 1 ? "jamais relevé" : "jamais relevés"),
      (tally.notYet, "pas encore \(tally.notYet == 1 ? "relevé" : "relevés")"),
    ].filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)" }
    return clauses([list(figures), saysUncounted ? list(none) : ""].filter { !$0.isEmpty })
  }
  var wordsHeading: String { "Mentionné sans chiffre" }
  func spoken(of names: [Passage], more: Int) -> Passage {
    more == 0 ? list(names) : "\(list(names)) \(andMore(more))"
  }
  func andMore(_ count: Int) -> String {
    "et \(number(count)) \(count == 1 ? "autre" : "autres")"
  }
  var laterHeading: String { "Depuis, non utilisé ici" }
  func bodies(_ count: Int, of group: Passage) -> Passage {
    labelled(Passage("\(number(count)) organes"), group)
  }
}
