extension RandomRegistry {
  /// Makes some of the bodies that have parts their sum.
  mutating func makeSums(of bodies: inout [OracleSubject]) {
    for index in bodies.indices {
      let id = bodies[index].id
      let hasParts = bodies.contains { $0.partOf == id }
      guard generator.chance(hasParts ? 55 : 4) else { continue }
      bodies[index].isSumOfParts = true
      if generator.chance(70) { bodies[index].observations = onlyWords(bodies[index]) }
    }
  }

  /// Leaves out what is told of a part at once with a whole, which it might contradict.
  func keepApart(_ bodies: inout [OracleSubject]) {
    for index in bodies.indices {
      let wholes = ancestors(of: bodies[index], among: bodies)
      let end = bodies[index].ended
      bodies[index].observations.removeAll { observation in
        let date = observation.moment(before: end).date
        return !observation.counts.isEmpty
          && wholes.contains { whole in
            whole.observations.contains {
              !$0.counts.isEmpty && $0.moment(before: whole.ended).date == date
            }
          }
      }
    }
  }

  /// What a body's observations say in words.
  private func onlyWords(_ body: OracleSubject) -> [OracleObservation] {
    body.observations.filter(\.isOfWords)
  }

  /// The bodies that one is part of, directly or by others.
  private func ancestors(
    of body: OracleSubject, among bodies: [OracleSubject]
  ) -> [OracleSubject] {
    var ancestors: [OracleSubject] = []
    var next = body.partOf
    while let whole = bodies.first(where: { $0.id == next }) {
      ancestors.append(whole)
      next = whole.partOf
    }
    return ancestors
  }
}
