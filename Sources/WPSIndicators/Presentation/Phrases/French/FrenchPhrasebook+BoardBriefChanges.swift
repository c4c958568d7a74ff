/// What a short brief says of changes since an earlier period, or else of what is new, in French.
extension FrenchPhrasebook {
  func turned(up: NamedFew, down: NamedFew, others: NamedFew, ofTargets: Bool) -> Passage {
    let number = numbers([up.count, down.count, others.count])
    var clauses = [Passage]()
    if ofTargets {
      let isOne = down.count == 1
      let alone =
        isOne
        ? "\(number(1)) objectif n’est plus atteint"
        : "\(number(down.count)) objectifs ne sont plus atteints"
      let besides = "\(number(down.count)) ne \(isOne ? "l’est" : "le sont") plus"
      clauses = [
        up.isEmpty
          ? ""
          : up.count == 1
            ? "\(number(1)) objectif est désormais atteint\(inBrackets(up))"
            : "\(number(up.count)) objectifs sont désormais atteints\(inBrackets(up))",
        down.isEmpty ? "" : "\(up.isEmpty ? alone : besides)\(inBrackets(down))",
      ].filter { !$0.isEmpty }
    }
    if !up.isEmpty, !ofTargets {
      clauses.append(
        up.count == 1
          ? "\(number(1)) organe atteint désormais son objectif\(inBrackets(up))"
          : "\(number(up.count)) organes atteignent désormais leur objectif\(inBrackets(up))")
    }
    if !down.isEmpty, !ofTargets {
      let isFirst = up.isEmpty
      let bodies =
        down.count == 1
        ? "\(number(1))\(isFirst ? " organe" : "")"
        : "\(number(down.count))\(isFirst ? " organes" : "")"
      let verb = down.count == 1 ? "atteint" : "atteignent"
      let its = down.count == 1 ? "son" : "leur"
      clauses.append(
        isFirst
          ? "\(bodies) n’\(verb) plus \(its) objectif\(inBrackets(down))"
          : "\(bodies) ne l’\(verb) plus\(inBrackets(down))")
    }
    if !others.isEmpty {
      let (one, many) =
        clauses.isEmpty
        ? ("résultat a changé", "résultats ont changé")
        : ("autre résultat a changé", "autres résultats ont changé")
      clauses.append(
        "\(number(others.count)) \(others.count == 1 ? one : many)\(inBrackets(others))")
    }
    return clauses.isEmpty ? noVerdictChanged : enumerated(clauses)
  }

  private func inBrackets(_ few: NamedFew, most: String = "dont") -> Passage {
    guard !few.names.isEmpty else { return "" }
    return " (\(few.more > 0 ? "\(most) " : "")\(clauses(few.names)))"
  }

  func shares(of sex: BriefSex, rose: NamedFew, fell: NamedFew, areOthers: Bool) -> Passage {
    let number = numbers([rose.count, fell.count])
    func bodies(_ few: NamedFew, isFirst: Bool) -> Passage {
      let other = areOthers && isFirst ? few.count == 1 ? " autre" : " autres" : ""
      let noun = isFirst ? few.count == 1 ? " organe" : " organes" : ""
      return "dans \(number(few.count))\(other)\(noun)\(inBrackets(few, most: "surtout"))"
    }
    var clauses = [Passage]()
    if !rose.isEmpty { clauses.append("a augmenté \(bodies(rose, isFirst: true))") }
    if !fell.isEmpty {
      clauses.append("\(rose.isEmpty ? "a " : "")baissé \(bodies(fell, isFirst: rose.isEmpty))")
    }
    return "la part des \(sex == .men ? "hommes" : "femmes") \(enumerated(clauses))"
  }

  func moved(from digits: String, to other: String, of sex: BriefSex?) -> Passage {
    let whose = sex.map { $0 == .men ? "hommes " : "femmes " } ?? ""
    return Passage(
      "\(whose)de \(percentInProse(decimal(digits))) à \(percentInProse(decimal(other)))")
  }
  func newSeries(in names: NamedFew) -> Passage {
    let number = numbers([names.count])
    let bodies = names.count == 1 ? "d’un organe" : "\(de(number(names.count))) organes"
    let figures: Passage = "les chiffres \(bodies)\(inBrackets(names))"
    return "une nouvelle série ayant commencé, \(figures) ne sont pas comparables aux précédents"
  }
  func newHolders(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    return names.count == 1
      ? "\(number(1)) poste a changé de titulaire\(inBrackets(names))"
      : "\(number(names.count)) postes ont changé de titulaire\(inBrackets(names))"
  }
  func firstHolders(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    return names.count == 1
      ? "\(number(1)) poste a été relevé pour la première fois\(inBrackets(names))"
      : "\(number(names.count)) postes ont été relevés pour la première fois\(inBrackets(names))"
  }
  func nowStanding(_ standing: Standing) -> String { "désormais \(self.standing(standing))" }
  var nowExempt: String { "désormais exempté en raison de son effectif" }
  func noLongerExempt(_ standing: Standing) -> String {
    labelled("fin de l’exemption", self.standing(standing))
  }

  func since(_ period: Period, _ clause: Passage) -> Passage {
    "depuis \(prose(period).le), \(clause)"
  }
  var nothingChanged: Passage { "rien n’a changé pour les organes" }

  func countedFirst(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    return names.count == 1
      ? "\(number(1)) organe a été relevé pour la première fois\(inBrackets(names))"
      : "\(number(names.count)) organes ont été relevés pour la première fois\(inBrackets(names))"
  }

  func newlyHeld(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    let bodies = "\(number(names.count)) \(names.count == 1 ? "organe" : "organes")"
    return "un objectif est entré en vigueur pour \(bodies)\(inBrackets(names))"
  }

  func new(_ names: NamedFew, in granularity: Period.Granularity) -> Passage {
    let number = numbers([names.count])
    let period = this(granularity)
    return names.count == 1
      ? "\(number(1)) organe a un chiffre de \(period)\(inBrackets(names))"
      : "\(number(names.count)) organes ont un chiffre de \(period)\(inBrackets(names))"
  }
  func noneNew(
    in granularity: Period.Granularity, newest time: ObservationTime, of name: Passage
  ) -> Passage {
    clauses([
      "aucun organe n’a de chiffre de \(this(granularity))",
      "le plus récent date \(prose(time).du) (\(name))",
    ])
  }

  private func this(_ granularity: Period.Granularity) -> String {
    "\(granularity == .year ? "cette" : "ce") \(noun(granularity))"
  }
}
