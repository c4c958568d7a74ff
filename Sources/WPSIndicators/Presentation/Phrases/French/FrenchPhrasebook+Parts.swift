/// The parts of bodies, in French.
extension FrenchPhrasebook {
  func part(_ part: Passage, of body: Passage) -> Passage {
    guard let noun = FrenchNoun(named: part), let body = FrenchNoun(named: body) else {
      return "\(body) (\(part))"
    }
    return "\(noun.words) \(body.au)"
  }

  func needed(_ needed: String, in part: Passage) -> String {
    FrenchNoun(named: part).map { "\(needed) au sein \($0.du.text)" }
      ?? "\(needed) (\(part.text))"
  }

  func noNumber(for part: Passage) -> String {
    "la source ne donne pas de chiffre pour \(named(part).text)"
  }

  func parts(
    _ parts: BriefParts, of body: Passage, _ target: BriefTarget, _ opening: Passage
  ) -> Passage {
    let (asked, done) = asked(target)
    let were = asked.form == .plural ? "étaient" : "était"
    let noun = FrenchNoun(named: body)
    let of: Passage = noun.map { " \($0.du)" } ?? ""
    let by = by(parts.mayBeMet ? parts.missing.count : parts.meeting.count, of: parts.total)
    let not = parts.meeting.isEmpty ? "n’" : ""
    let pas = parts.mayBeMet ? " pas" : ""
    let meeting = enumerated(
      parts.meeting.map { part -> Passage in
        "\(named(part.name)) (\(part.women.map { Passage(women($0)) } ?? part.measured))"
      })
    let these: Passage = parts.meeting.isEmpty ? "" : ", \(meeting)"
    let met: Passage =
      "\(asked.le)\(identity(target)) \(not)\(were)\(pas) \(done) par \(by)\(of)\(these)"
    let undecided = enumerated(
      parts.undecided.map { part -> Passage in "\(named(part.name)) (\(part.measured))" })
    // That none is known to meet it is not that none does.
    let number = numbers([parts.total])
    let any =
      parts.total == 1 ? "la seule composante" : "aucune des \(number(parts.total)) composantes"
    let open: Passage = labelled(
      "rien ne permet d’établir pour \(any)\(of) si \(asked.le)\(identity(target)) \(were) \(done)",
      undecided)
    let first = parts.areAllOpen ? open : met
    var clauses = [noun == nil ? about(body, opening, first) : "\(opening), \(first)"]
    if !parts.areAllOpen {
      clauses += parts.missing.map(missed)
      if !parts.undecided.isEmpty {
        clauses.append("rien ne permet de l’établir pour \(undecided)")
      }
    }
    if !parts.exempt.isEmpty {
      let exempt = parts.exempt.map { FrenchNoun(named: $0)?.au ?? "à \($0)" }
      clauses.append("cela ne s’applique pas \(enumerated(exempt))")
    }
    if !parts.silent.isEmpty {
      clauses.append("aucun chiffre n’est donné pour \(enumerated(withArticles(parts.silent)))")
    }
    return self.clauses(clauses)
  }

  /// « une des trois composantes », « aucune des trois composantes », « les trois composantes ».
  private func by(_ part: Int, of whole: Int) -> String {
    let number = numbers([part, whole])
    if part == whole {
      return whole == 1 ? "la seule composante" : "les \(number(whole)) composantes"
    }
    return "\(feminine(part, number)) des \(number(whole)) composantes"
  }

  /// « l’opposition comptait une femme sur les deux ».
  private func missed(_ part: BriefParts.Part) -> Passage {
    let name = named(part.name)
    let isPlural = FrenchNoun(named: part.name)?.form == .plural
    let had = isPlural ? "comptaient" : "comptait"
    guard let women = part.women, let short = part.short else {
      let short = part.short.map { ", soit \(feminine($0, numbers([$0]))) de moins qu’il faudrait" }
      return "\(name) \(had) \(part.measured)\(short ?? "")"
    }
    guard women > 0 else { return "\(name) ne \(had) aucune femme" }
    let asked = Count.saturatingSum(women, short)
    let number = numbers([women, asked])
    let noun = women == 1 ? "femme" : "femmes"
    return "\(name) \(had) \(feminine(women, number)) \(noun) sur les \(number(asked))"
  }

  private func women(_ count: Int64) -> String {
    "\(feminine(count, numbers([count]))) \(count <= 1 ? "femme" : "femmes")"
  }

  /// « l’opposition »; a name that begins with no noun that is known stands as it is.
  private func named(_ part: Passage) -> Passage { FrenchNoun(named: part)?.le ?? part }

  func together(_ count: String, _ parts: Passage, _ sum: String) -> Passage {
    labelled(Passage(count), clauses([parts, "ensemble \(sum)"]))
  }
  func left(_ count: String, of whole: String, _ others: Passage, _ rest: String) -> Passage {
    labelled("\(count), \(whole) au total", clauses([others, "reste \(rest)"]))
  }

  var wholeBody: String { "Ensemble" }
  var followsFromOthers: String { "se déduit des autres chiffres" }
}
