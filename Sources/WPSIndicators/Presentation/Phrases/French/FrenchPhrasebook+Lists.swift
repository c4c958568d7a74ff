/// Candidate lists, in French.
extension FrenchPhrasebook {
  // MARK: - What is asked

  func asked(_ part: PlacementPart, _ terms: PlacementTerms) -> String {
    let placement = terms.placement
    switch part {
    case .first: return placement.first == .man ? "un homme en tête" : "une femme en tête"
    case .firstDiffer:
      let number = placement.firstDiffer ?? 0
      return number == 2
        ? "des sexes différents aux deux premières places"
        : "plus d’un sexe aux \(cardinal(Int64(number))) premières places"
    case .maxRun:
      let longest = placement.maxRun ?? 0
      return longest == 1
        ? "l’alternance des femmes et des hommes"
        : "au plus \(people(Int64(longest))) du même sexe d’affilée"
    case .blocks:
      let block = "dans chaque tranche de \(cardinal(Int64(placement.everyBlockOf ?? 0))) places"
      let rest = placement.tail == .nearest ? ", et autant en proportion dans la dernière" : ""
      return "au moins \(people(terms)) \(block)\(rest)"
    }
  }

  /// « 40 % de chaque sexe », « une femme ».
  private func people(_ terms: PlacementTerms) -> String {
    guard let limit = terms.limit, !limit.threshold.isShare else {
      return "\(terms.spelt) \(terms.placement.counted == .women ? "de femmes" : "de chaque sexe")"
    }
    let count = limit.threshold.value.roundedDown
    return terms.placement.counted == .women
      ? counted(Int(clamping: count), .woman) : "\(people(count)) de chaque sexe"
  }
  private func people(_ count: Int64) -> String {
    "\(feminine(count, numbers([count]))) \(count <= 1 ? "personne" : "personnes")"
  }
  private func counted(_ count: Int, _ sex: CandidateOrder.Candidate) -> String {
    let number = numbers([count])
    return sex == .woman
      ? "\(feminine(count, number)) \(count <= 1 ? "femme" : "femmes")"
      : "\(number(count)) \(count <= 1 ? "homme" : "hommes")"
  }

  func asked(within terms: PlacementTerms) -> String {
    guard let within = terms.placement.within, let spelt = terms.within else { return "" }
    guard within.isShare else {
      return spelt == "1" ? " à la première place" : " aux \(spelt) premières places"
    }
    let fractions = [
      "1/2": "la première moitié", "1/3": "le premier tiers", "2/3": "les deux premiers tiers",
      "3/4": "les trois premiers quarts",
    ]
    return " dans \(fractions[spelt] ?? "les premiers \(spelt)") de la liste"
  }
  func exempt(upTo size: Int64) -> String {
    "listes de \(number(size)) \(noun(.candidates, isOne: size <= 1)) au plus exemptées"
  }

  // MARK: - The order

  func ofCandidates(_ figures: String, _ count: Int64) -> String {
    "\(figures) \(noun(.candidates, isOne: count <= 1))"
  }
  var lettersMean: String {
    labelled(
      "Lettres",
      clauses(["W, une femme", "M, un homme", "O, ni l’un ni l’autre", "?, sexe non précisé"]))
  }

  // MARK: - Where it breaks a rule

  func offence(_ offence: PlacementOffence, at place: Int) -> String {
    switch offence {
    case .first(let leader, let first):
      let wanted = first == .woman ? "une femme" : "un homme"
      return labelled(self.place(place), "\(name(leader)), alors qu’\(wanted) doit être en tête")
    case .firstAlike(let count, let sex):
      let first = cardinal(Int64(count))
      let all =
        sex == .woman
        ? "les \(first) premières places reviennent à des femmes"
        : "les \(first) premières places reviennent à des hommes"
      return labelled(self.place(place), all)
    case .run(let length, let sex):
      return labelled(
        self.place(place), "\(ordinal(length)) \(sex == .woman ? "femme" : "homme") d’affilée")
    case .block(let block, let most, let sex, let asked):
      let none = sex == .woman ? "aucune femme" : "aucun homme"
      let people = most == 0 ? none : "au plus \(counted(most, sex))"
      let number = numbers([asked])
      let needed = sex == .woman ? feminine(asked, number) : number(asked)
      return labelled(places(block), "\(people), il en faut \(needed)")
    case .blockOfBoth(let block, let asked):
      return labelled(
        places(block),
        "pas assez de places pour \(counted(asked, .woman)) et autant d’hommes")
    }
  }
  func offence(at place: Int, ofSeveralRules: Bool) -> String {
    labelled(
      self.place(place),
      ofSeveralRules
        ? "quelle que soit la suite, les règles ne peuvent plus être toutes respectées"
        : "quelle que soit la suite, la règle ne peut plus être respectée")
  }
  private func place(_ place: Int) -> String { "place \(number(place))" }
  private func places(_ places: ClosedRange<Int>) -> String {
    places.count == 1
      ? place(places.lowerBound)
      : "places \(number(places.lowerBound)) \(places.count == 2 ? "et" : "à") "
        + number(places.upperBound)
  }
  private func name(_ candidate: CandidateOrder.Candidate) -> String {
    switch candidate {
    case .woman: "une femme"
    case .man: "un homme"
    case .neither: "ni une femme ni un homme"
    case .unstated: "sexe non précisé"
    }
  }
  private func ordinal(_ number: Int) -> String {
    let words = [
      "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième",
      "huitième", "neuvième", "dixième",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : "\(number)e"
  }

  func changes(_ count: Int?, to nearest: String?, inProse: Bool) -> String {
    guard let count else { return "aucune liste de cette longueur ne peut être conforme" }
    let number = inProse ? feminine(count, numbers([count])) : self.number(count)
    let words =
      count == 1
      ? "\(number) place devrait être pourvue autrement"
      : "\(number) places devraient être pourvues autrement"
    return nearest.map { "\(words), par exemple ainsi\u{A0}: \($0)" } ?? words
  }
  var dependsOnUnstated: String { "cela dépend des personnes dont le sexe n’est pas précisé" }
  func noOrder(upTo period: Period) -> String {
    "aucune observation jusqu’\(named(period).en.text) ne donne l’ordre"
  }
  var orderKept: String { "toutes les règles sont respectées" }

  // MARK: - Place by place

  func candidate(_ candidate: CandidateOrder.Candidate, at place: Int, run: Int?) -> String {
    let name = name(candidate)
    return labelled(
      self.place(place),
      run.map {
        $0 > 1 ? "\(name), \(candidate == .woman ? "la" : "le") \(ordinal($0)) d’affilée" : name
      }
        ?? name)
  }
  func block(_ places: ClosedRange<Int>, women: Int, men: Int, unstated: Int) -> String {
    let people = [
      "\(number(women)) \(women <= 1 ? "femme" : "femmes")",
      "\(number(men)) \(men <= 1 ? "homme" : "hommes")",
      unstated > 0 ? "sexe non précisé pour \(number(unstated))" : nil,
    ]
    return labelled(self.places(places), list(people.compactMap { $0 }))
  }
  func onlyFirst(_ places: Int, of count: Int) -> String {
    "appliqué aux \(number(places)) premières des \(number(count)) places"
  }
  func unmet(fromPlace place: Int) -> String { "non respecté à la place \(number(place))" }

  // MARK: - Sentences of a brief

  func candidates(
    women: Int64, of count: Int64, percent: String?, order: String, on list: Passage,
    _ opening: Passage
  ) -> Passage {
    let number = numbers([women, count])
    let share = percent.map { " (\($0))" } ?? ""
    let all = "personnes candidates"
    let (a, many) =
      percent == nil
      ? ("enregistrée comme femme", "enregistrées comme femmes") : ("une femme", "des femmes")
    let few = feminine(women, number)
    let words =
      switch (women, count) {
      case (0, 1): "la seule personne candidate\(share) n’était pas \(a)"
      case (_, 1): "la seule personne candidate\(share) était \(a)"
      case (0, _): "aucune des \(number(count)) \(all)\(share) n’était \(a)"
      case (count, _): "les \(number(count)) \(all)\(share) étaient des femmes"
      case (1, _): "\(few) des \(number(count)) \(all)\(share) était \(a)"
      default: "\(few) des \(number(count)) \(all)\(share) étaient \(many)"
      }
    return about(list, opening, "\(words), dans l’ordre \(order)")
  }
  func meaning(
    ofOrder target: BriefTarget, asked: String, reasons: [Passage], isMet: Bool
  ) -> Passage {
    let remarks = remarks(target, reasons)
    return isMet
      ? "ce qui est conforme à ce \(asksForIt(target)), à savoir \(asked)\(remarks)"
      : "alors que \(asks(target.target, for: asked))\(remarks)"
  }
  func outcome(
    ofOrder target: BriefTarget, asked: String, reasons: [Passage], isMet: Bool
  ) -> Passage {
    let asks = asks(target.target, for: asked)
    return
      "\(asks)\(remarks(target, reasons)), ce que l’ordre \(isMet ? "respecte" : "ne respecte pas")"
  }
  /// The names of the targets and the reasons in brackets, after a space.
  private func remarks(_ target: BriefTarget, _ reasons: [Passage]) -> Passage {
    let names = target.names.map { "\($0.name)\($0.source)" as Passage }
    let remarks = names + reasons
    return remarks.isEmpty ? "" : " (\(clauses(remarks)))"
  }

  // MARK: - Many lists

  var listsHeading: String { "Listes de candidatures" }
  func lists(_ share: ListSummary.Share) -> String {
    let number = numbers([share.lists, share.met, share.unmet, share.undetermined, share.others])
    let counts = [
      (share.met, "est conforme", "sont conformes"),
      (share.unmet, "ne l’est pas", "ne le sont pas"),
      (share.undetermined, "reste indéterminée", "restent indéterminées"),
      (share.others, "n’a pas de résultat", "n’ont pas de résultat"),
    ].filter { $0.0 > 0 }.enumerated().map { index, counted in
      let (count, one, many) = counted
      // Only after those that comply can « ne l’est pas » stand for them.
      let words =
        count == share.unmet && counted.1.hasPrefix("ne ") && index == 0
        ? (count == 1 ? "n’est pas conforme" : "ne sont pas conformes") : count == 1 ? one : many
      return "\(feminine(count, number)) \(words)"
    }
    if share.lists == 1, let verdict = counts.first {
      return "la seule liste de candidatures \(verdict.drop { $0 != " " }.dropFirst())"
    }
    if share.unmet == share.lists {
      return "aucune des \(number(share.lists)) listes de candidatures n’est conforme"
    }
    let lists = "sur les \(number(share.lists)) listes de candidatures"
    return "\(lists), \(enumerated(counts.map { Passage($0) }).text)"
  }
  func candidates(_ share: ListSummary.Share, percent: String?) -> String {
    var clauses = [String]()
    if share.candidates > 0 {
      let percent = percent.map { " (\($0))" } ?? ""
      clauses.append(
        "on compte \(number(share.women)) \(share.women <= 1 ? "femme" : "femmes") sur "
          + "\(number(share.candidates)) \(noun(.candidates, isOne: share.candidates == 1))\(percent)"
      )
    }
    if share.inexact > 0 {
      let lists = share.inexact == 1 ? "liste" : "listes"
      clauses.append(
        labelled(
          "non comprises",
          "\(number(share.inexact)) \(lists) où le sexe de certaines personnes n’est pas précisé"))
    }
    return self.clauses(clauses)
  }
  func newLists(_ count: Int) -> String {
    "\(number(count)) listes de candidatures sont connues pour la première fois\u{A0}; leur situation est décrite plus bas"
  }
  var byTarget: String { "Par objectif" }
  var byParty: String { "Par parti" }
  var byConstituency: String { "Par circonscription" }
  var onlyWithUnmet: String { "seulement celles où une liste n’est pas conforme" }
  var noneGiven: String { "non précisé" }
  var offendersHeading: String { "Listes non conformes" }
  var undeterminedHeading: String { "Listes dont le résultat reste indéterminé" }
  var partyHeading: String { "Parti" }
  var constituencyHeading: String { "Circonscription" }
  var womenOfCandidatesHeading: String { "Femmes parmi les candidatures" }
  func offenders(by parties: [(name: Passage, count: Int)], areMore: Bool) -> Passage {
    let number = numbers(parties.map { Optional($0.count) })
    let label =
      areMore ? "les partis qui en comptent le plus de non conformes" : "celles qui ne le sont pas"
    return labelled(
      Passage(label),
      enumerated(parties.map { "\($0.name) (\(feminine($0.count, number)))" as Passage }))
  }
}
