/// The law's own arithmetic, in French.
extension FrenchPhrasebook {
  /// What gives a target its force, as the subject of a sentence.
  func giver(_ basis: Target.Basis) -> String {
    switch basis {
    case .law: "la loi"
    case .policy: "la politique"
    case .commitment: "l’engagement"
    case .benchmark: "le critère"
    case .advocacy: "le plaidoyer"
    }
  }

  /// « exige »; what does not bind asks to endeavour.
  func verb(_ target: Target) -> String {
    switch target.basis {
    case _ where !target.isBinding: "demande de s’efforcer"
    case .law: target.isCeiling ? "admet" : "exige"
    case .policy: "fixe"
    case .commitment: "promet"
    case .benchmark: "prévoit"
    case .advocacy: "demande"
    }
  }
  func asks(_ target: Target, for requirement: String) -> String {
    "\(giver(target.basis)) \(verb(target)) \(target.isBinding ? "" : "d’avoir ")\(requirement)"
  }

  func asksNothing(_ target: Target, ofSize size: Int64?, _ places: Places) -> String {
    let (noun, small) =
      places == .candidates ? ("une liste", "aussi courte") : ("un organe", "aussi petit")
    let body = "\(noun) \(size.map { "de \(people($0, places))" } ?? small)"
    return target.basis == .law && target.isBinding
      ? "la loi n’exige rien d’\(body)" : "\(giver(target.basis)) ne demande rien à \(body)"
  }
  func ofSize(
    _ size: Int64, _ places: Places, _ clause: String, insteadOf threshold: String
  ) -> String {
    "sur \(people(size, places)), \(clause), et non \(threshold)"
  }
  private func people(_ size: Int64, _ places: Places) -> String {
    "\(number(size)) \(noun(places, isOne: size <= 1))"
  }

  func product(_ product: RoundedProduct) -> String {
    let words = "\(product.share) de \(product.whole) font \(product.product)"
    guard let people = product.people else { return words }
    let way =
      switch product.rounding {
      case .up: "à l’entier supérieur"
      case .down: "à l’entier inférieur"
      case .nearest: "à l’entier le plus proche"
      }
    return product.basis.map { "\(words), que \(giver($0)) arrondit \(way), soit \(people)" }
      ?? "\(words), soit \(people) en arrondissant \(way)"
  }
  func number(_ number: Int64, of size: Int64) -> String {
    "\(self.number(number)) sur \(self.number(size))"
  }

  // MARK: - Sizes

  func sizes(_ sizes: SizeSpan, _ places: Places) -> String {
    guard let last = sizes.last else { return "à partir de \(people(sizes.first, places))" }
    if sizes.first == last { return people(last, places) }
    return sizes.first <= 1
      ? "jusqu’à \(people(last, places))" : "de \(number(sizes.first)) à \(people(last, places))"
  }
  var exempt: String { "exempté" }
  func dependsOnSize(_ sizes: OpenSizes) -> String {
    let cases = [
      sizes.complying.map { complying in
        "\(number(complying.number, of: complying.size)) "
          + (complying.number <= 1 ? "suffit" : "suffisent")
      },
      sizes.failing.map { "\(number($0.number, of: $0.size)) non" },
      sizes.exemptSize.map { "un organe de \(number($0)) est exempté" },
    ]
    return labelled("cela dépend de l’effectif", list(cases.compactMap { $0 }))
  }
  func atEverySize(isMet: Bool, _ sense: Limit.Sense) -> String {
    let outcome =
      sense == .atLeast
      ? (isMet ? "assez" : "trop peu") : (isMet ? "pas plus qu’admis" : "plus qu’admis")
    return "\(outcome), quel que soit l’effectif"
  }

  // MARK: - Ceilings

  func tooMany(_ excess: Int64, _ sex: BriefSex?, allowed: Int64, of size: Int64?) -> String {
    let people = sex.map { " \(noun(excess, $0))" } ?? ""
    let most = size.map { number(allowed, of: $0) } ?? number(allowed)
    let isOne = allowed <= 1
    let allowed = sex == .women ? (isOne ? "admise" : "admises") : "admis"
    return labelled(
      "\(number(excess))\(people) de trop", "au plus \(most) \(isOne ? "est" : "sont") \(allowed)")
  }
  func neededInstead(_ count: Int64, _ sex: BriefSex) -> String {
    "il faut \(number(count)) \(noun(count, sex)) à la place"
  }
  private func noun(_ count: Int64, _ sex: BriefSex) -> String {
    switch sex {
    case .women: count <= 1 ? "femme" : "femmes"
    case .men: count <= 1 ? "homme" : "hommes"
    }
  }
  func balance(allowed: String, _ actual: String) -> String {
    "au plus \(allowed) sont admis, il y en a \(actual)"
  }
  func wholly(_ range: String, above threshold: String) -> String {
    "\(range), donc supérieur à \(threshold)"
  }
  func wholly(_ range: String, notAbove threshold: String) -> String {
    "\(range), donc pas supérieur à \(threshold)"
  }

  // MARK: - What stands behind the rows

  func bySize(_ rows: [(upTo: Int64, asked: String?)], above: String, _ places: Places) -> String {
    let rows = rows.enumerated().map { index, row in
      let size = index == 0 ? people(row.upTo, places) : number(row.upTo)
      return list(["jusqu’à \(size)", row.asked ?? exempt])
    }
    return labelled("Selon l’effectif", clauses(rows + ["au-delà, \(above)"]))
  }
  func rounding(_ rounding: Target.Rounding) -> String {
    switch rounding {
    case .up: "La part est arrondie à l’entier supérieur"
    case .down: "La part est arrondie à l’entier inférieur"
    case .nearest: "La part est arrondie à l’entier le plus proche, la moitié vers le haut"
    }
  }
  var notBinding: String {
    labelled("Non contraignant", "le texte demande seulement de s’efforcer d’y parvenir")
  }
  var scopeLabel: String { "S’applique à" }
  var sanctionLabel: String { "Sanction" }
  var wordsLabel: String { "Texte" }
  var arithmeticRule: String {
    labelled(
      "Lorsqu’un texte arrondit, dépend de l’effectif ou fixe un plafond, son propre calcul est "
        + "appliqué à toutes les compositions que les chiffres laissent possibles",
      "tant de femmes, tant d’hommes. Lorsqu’il est décisif, les mots disent comment.")
  }
}
