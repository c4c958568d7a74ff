extension RegistryChecks {
  /// Every source is cited by something, every target is some subject's, and every subject has been
  /// observed. While a citation or a subject's target is misspelt, the first two cannot be told.
  mutating func checkUse() {
    var cited = Set(registry.targets.compactMap { $0.source })
    let used = Set(subjects.flatMap { $0.subject.targets })
      .union(registry.bodies.flatMap { $0.positions.flatMap { $0.targets } })
    if !citesUnknownSource, cited.isSubset(of: registry.sources.map { $0.id }) {
      for (source, isCited) in zip(registry.sources, isCited) where isCited {
        cited.insert(source.id)
      }
      for (index, source) in registry.sources.enumerated() where !cited.contains(source.id) {
        report(
          .unusedSource, at: RecordPath(.sources, index)["id"],
          Message(
            "nothing cites the source \(quoted: source.id)",
            fr: "rien ne cite la source \(quoted: source.id)"),
          help: Message("cite it, or delete it", fr: "citez-la, ou supprimez-la"))
      }
    }
    if used.isSubset(of: registry.targets.map { $0.id }) {
      for (index, target) in registry.targets.enumerated() where !used.contains(target.id) {
        report(
          .unusedTarget, at: RecordPath(.targets, index)["id"],
          Message(
            "no subject has the target \(quoted: target.id)",
            fr: "aucun sujet n’a l’objectif \(quoted: target.id)"),
          help: Message(
            "name it in the 'targets' of a body, a position, a list or an indicator, or delete it",
            fr: """
              nommez-le dans \(quoted: "targets") d’un organe, d’un poste, d’une liste ou d’un \
              indicateur, ou supprimez-le
              """))
      }
    }
    let sums = sumsOfFigures
    for (subject, path) in subjects
    where subject.observations.indices.allSatisfy({ subject.observations.isAlternate(at: $0) })
      && !sums.contains(subject.id)
    {
      report(
        .noObservations, at: path["id"],
        subject.observations.isEmpty
          ? Message(
            "\(quoted: subject.id) has no observations",
            fr: "\(quoted: subject.id) n’a aucune observation")
          : Message(
            """
            \(quoted: subject.id) has no observations but alternate ones, which no verdict uses
            """,
            fr: """
              \(quoted: subject.id) n’a que des observations marquées \(quoted: "alternate"), dont \
              aucun résultat ne se sert
              """),
        help: Self.noData)
    }
    for (index, body) in registry.bodies.enumerated() where !body.positions.isEmpty {
      let known = Set(body.positions.map { $0.id })
      // Plain observations name no positions.
      let others = body.observations.positionsOfOthers.lazy.map { body.observations[$0] }
      var (named, held) = (Set<String>(), Set<String>())
      for observation in others {
        let positions = observation.holders.entries.lazy.map { $0.position }
        named.formUnion(positions)
        if !observation.isAlternate { held.formUnion(positions) }
      }
      // One that is misspelt may be any of them.
      guard named.isSubset(of: known) else { continue }
      for (place, position) in body.positions.enumerated() where !held.contains(position.id) {
        report(
          .noObservations, at: RecordPath(.bodies, index)["positions"][place]["id"],
          Message(
            "no observation says who holds the position \(quoted: position.id)",
            fr: "aucune observation ne dit qui occupe le poste \(quoted: position.id)"),
          help: Self.noData)
      }
    }
  }

  private static let noData = Message(
    "it will show as having no data", fr: "le tableau de bord affichera «\u{A0}sans données\u{A0}»")

  /// The bodies that are the sum of their parts, where a part has figures or is such a sum itself.
  private var sumsOfFigures: Set<String> {
    let bodies = Dictionary(firstOf: registry.bodies.map { ($0.id, $0) })
    var sums = Set<String>()
    for body in registry.bodies {
      guard body.partOf != nil,
        body.observations.contains(where: { !$0.isAlternate && !$0.givesNothing })
      else { continue }
      var whole = body.partOf
      while let id = whole, bodies[id]?.isSumOfParts == true, sums.insert(id).inserted {
        whole = bodies[id]?.partOf
      }
    }
    return sums
  }
}
