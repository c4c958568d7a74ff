/// What a board says first, in French.
extension FrenchPhrasebook {
  /// « fin juin 2022, … »: what was so when later figures were not known yet.
  func dated(_ clause: Passage, by end: CalendarDate?) -> Passage {
    end.map { "fin \(Self.months[$0.month - 1]) \(String($0.year)), \(clause)" } ?? clause
  }

  func noneCounted(since: CalendarDate, newest: ObservationTime, by end: CalendarDate?) -> Passage {
    let month = "\(Self.months[since.month - 1]) \(since.year)"
    let (has, dates) = end == nil ? ("n’a", "date") : ("n’avait", "datait")
    return clauses([
      dated(
        "aucun organe soumis à un objectif sur les femmes \(has) été relevé depuis \(month)",
        by: end),
      "le chiffre le plus récent \(dates) \(prose(newest).du)",
    ])
  }
  func neverCountedAny(of bodies: Int, by end: CalendarDate?) -> Passage {
    let number = numbers([bodies])
    let place = bodies == 1 ? "le seul organe soumis" : "les \(number(bodies)) organes soumis"
    let counted =
      end == nil ? "n’ont jamais été comptées" : "n’avaient pas encore été comptées"
    return dated("les femmes \(counted) dans \(place) à un objectif", by: end)
  }
  var onlyBody: Passage { "c’est le seul organe soumis à un objectif sur les femmes" }
  var onlyBodyHeading: String { "seul organe soumis à un objectif sur les femmes" }

  func tally(_ tally: BoardTally) -> [Passage] {
    var sentences = [Passage]()
    if tally.now.total > 0 {
      sentences.append(
        labelled(
          "objectifs relatifs aux femmes, chiffres récents",
          Passage(counts(tally.now, sayingNone: true))))
    }
    if tally.older.total > 0 {
      sentences.append(
        labelled("chiffres plus anciens", Passage(counts(tally.older, sayingNone: false))))
    }
    for (count, words) in [
      (tally.never - tally.notYet, "jamais relevés"),
      (tally.notYet, "pas encore relevés"),
    ] where count > 0 {
      sentences.append(labelled(Passage(words), Passage(number(count))))
    }
    sentences += InapplicabilityReason.allCases.compactMap { reason in
      tally.unjudged[reason].map { unjudged(reason, $0) }
    }
    if tally.positions.total > 0 {
      sentences.append(
        labelled("postes à confier à une femme", Passage(counts(tally.positions, sayingNone: true)))
      )
    }
    return sentences
  }

  /// The objective of a body is what is or is not reached.
  private func counts(_ counts: BoardTally.Counts, sayingNone: Bool) -> String {
    let later =
      counts.dueLater > 0
      ? counts.dueLater == counts.unmet
        ? " (échéance à venir)" : " (dont \(number(counts.dueLater)) à échéance future)" : ""
    let parts = [
      (counts.met, "atteint", "atteints"),
      (counts.unmet, "non atteint" + later, "non atteints" + later),
      (counts.undetermined, "indéterminé", "indéterminés"),
    ]
    return list(
      parts.enumerated().compactMap { index, part in
        part.0 > 0
          ? "\(number(part.0)) \(part.0 == 1 ? part.1 : part.2)"
          : index == 0 && sayingNone ? "aucun \(part.1)" : nil
      })
  }

  func unjudged(_ reason: InapplicabilityReason, _ count: Int) -> Passage {
    let number = numbers([count])
    let bodies = "\(number(count)) \(count == 1 ? "organe" : "organes")"
    return switch reason {
    case .exempt:
      count == 1
        ? "\(bodies) est exempté en raison de son effectif"
        : "\(bodies) sont exemptés en raison de leur effectif"
    case .noMembers: "personne ne siège dans \(bodies)"
    case .ended, .notEstablished, .noWhole, .contradictoryCounts:
      "les chiffres \(de(bodies)) se contredisent"
    }
  }

  func widestGap(_ name: Passage, _ distance: String, isLeast: Bool) -> Passage {
    let distance = isLeast ? "au moins \(distance)" : distance
    return labelled(
      "écart le plus grand parmi les chiffres récents", list([name, Passage(distance)]))
  }
  func pointsAway(_ points: String) -> String { "\(points) \(pointNoun(points))" }
}
