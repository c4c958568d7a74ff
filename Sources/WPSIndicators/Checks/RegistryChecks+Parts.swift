extension RegistryChecks {
  /// What bodies and the bodies that are part of them say of one date can be true together.
  mutating func checkParts() {
    let parts = PartsAndWholes(of: registry.bodies)
    for whole in parts.wholes {
      for part in parts.parts(of: whole) { checkPart(part, parts) }
      checkSums(of: whole, parts)
    }
  }

  /// A part has no more of anybody than a body that it is part of, however many steps away.
  private mutating func checkPart(_ part: Int, _ parts: PartsAndWholes) {
    for whole in parts.ancestors(of: part) {
      for figure in parts.figures(of: part) {
        for other in parts.figures(of: whole, on: figure.date) {
          let keys = PartsAndWholes.keys.filter { key in
            other.counts.trueCount(key).max.map { figure.counts.trueCount(key).min > $0 } ?? false
          }
          for key in figure.telling(keys) {
            let (most, least) = (other.counts.trueCount(key), figure.counts.trueCount(key))
            let path = RecordPath(.bodies, part)["observations"][figure.index]
            report(
              common(figure, other).isEmpty ? .partsDisagree : .partsExceedWhole,
              at: path[figure.given(key)],
              Message(
                """
                \(quoted: id(part)) has \(least) \(key.rawValue), more than the \(most) of \
                \(quoted: id(whole)), which it is part of
                """,
                fr: """
                  \(quoted: id(part)) dépasse \(quoted: id(whole)), dont il fait partie\u{A0}: \
                  \(quoted: key.rawValue) \(least) contre \(most)
                  """),
              first: RecordPath(.bodies, whole)["observations"][other.index][other.given(key)],
              Self.wholeIsGivenHere, help: PartsAndWholes.help)
          }
        }
      }
    }
  }

  /// The parts of a body together have no more than it has, where it is nothing but their sum; and
  /// parts that make up all its members have all its women and men.
  private mutating func checkSums(of whole: Int, _ parts: PartsAndWholes) {
    // A whole of which nothing is told has nothing to be compared with.
    guard !parts.figures(of: whole).isEmpty else { return }
    let addends = parts.addends(of: whole)
    let told = parts.figuresByDate(of: addends)
    let isSum = registry.bodies[whole].isSumOfParts
    for other in parts.figures(of: whole) {
      let figures = told[other.date] ?? []
      guard figures.count > 1 else { continue }
      let isComplete = figures.count == addends.count
      func sum(_ key: Figures.Key, _ figures: [PartsAndWholes.Figure]) -> Count {
        figures.reduce(.zero) { $0 + $1.counts.trueCount(key) }
      }
      let makesUpAll =
        sum(.members, figures).exact.map { $0 == other.counts.members.exact } ?? false
      let keys = PartsAndWholes.keys.filter { key in
        let (total, most) = (sum(key, figures), other.counts.trueCount(key))
        // One that exceeds it alone is reported by itself.
        guard let limit = most.max, !total.overlaps(most),
          !figures.contains(where: { $0.counts.trueCount(key).min > limit })
        else { return false }
        return isSum && (isComplete || total.min > limit) || makesUpAll
      }
      let exceeding = keys.filter { key in
        other.counts.trueCount(key).max.map { sum(key, figures).min > $0 } ?? false
      }
      for key in other.telling(exceeding.isEmpty ? keys : exceeding) {
        let (total, most) = (sum(key, figures), other.counts.trueCount(key))
        let together = figures.filter { !common($0, other).isEmpty }
        let exceeds = most.max.map { sum(key, together).min > $0 } ?? false
        report(
          isSum && exceeds ? .partsExceedWhole : .partsDisagree,
          at: RecordPath(.bodies, whole)["observations"][other.index][other.given(key)],
          Message(
            """
            the parts of \(quoted: id(whole)) together have \(total) \(key.rawValue), and it has \
            \(most)
            """,
            fr: """
              les composantes de \(quoted: id(whole)) donnent ensemble pour \(quoted: key.rawValue) \
              \(total), et l’organe entier \(most)
              """),
          help: PartsAndWholes.help)
      }
    }
  }

  private func id(_ body: Int) -> String { registry.bodies[body].id }

  private func common(_ a: PartsAndWholes.Figure, _ b: PartsAndWholes.Figure) -> Set<String> {
    Set(registry.bodies[a.body].observations[a.index].sources)
      .intersection(registry.bodies[b.body].observations[b.index].sources)
  }
}

/// The bodies that are part of others, and what is known of both by date.
private struct PartsAndWholes {
  /// What the observation of a body that verdicts are made from says of one date.
  struct Figure {
    let body: Int
    let index: Int
    let date: CalendarDate
    let counts: NarrowedFigures
    /// The counts that are given.
    let givenKeys: Set<Figures.Key>

    /// Of some counts those that are given; the first where none is. What follows from a count that is
    /// told of is nothing new.
    func telling(_ keys: [Figures.Key]) -> [Figures.Key] {
      let given = keys.filter(givenKeys.contains)
      return given.isEmpty ? Array(keys.prefix(1)) : given
    }

    /// The key at which a count is shown: its own if it is given.
    func given(_ key: Figures.Key) -> String {
      let keys = [key] + Figures.Key.allCases
      return (keys.first { givenKeys.contains($0) } ?? key).rawValue
    }
  }

  /// What a part cannot have more of.
  static let keys: [Figures.Key] = [.members, .seats, .women, .men]
  static let help = Message(
    "check both figures, their dates and 'partOf'",
    fr: "vérifiez les deux chiffres, leurs dates et \(quoted: "partOf")")
  /// How many steps up a part is compared with: nobody nests bodies deeper.
  private static let greatestDepth = 256

  /// The positions of the bodies that others are part of.
  let wholes: [Int]
  private let childrenOf: [Int: [Int]]
  private let wholeOf: [Int: Int]
  private let sums: Set<Int>
  private let figuresOf: [Int: [Figure]]
  private let byDate: [Int: [CalendarDate: [Figure]]]

  init(of bodies: [Body]) {
    let positions = Dictionary(firstOf: bodies.enumerated().map { ($1.id, $0) })
    var childrenOf = [Int: [Int]]()
    var wholeOf = [Int: Int]()
    for (index, body) in bodies.enumerated() {
      guard let whole = body.partOf.flatMap({ positions[$0] }), whole != index else { continue }
      childrenOf[whole, default: []].append(index)
      wholeOf[index] = whole
    }
    self.childrenOf = childrenOf
    self.wholeOf = wholeOf
    wholes = bodies.indices.filter { childrenOf[$0] != nil }
    sums = Set(bodies.indices.filter { bodies[$0].isSumOfParts })
    let figuresOf = Dictionary(
      uniqueKeysWithValues: Set(wholes).union(wholeOf.keys).map {
        ($0, Self.figures(of: bodies[$0], $0))
      })
    self.figuresOf = figuresOf
    byDate = figuresOf.mapValues { figures in
      figures.reduce(into: [:]) { $0[$1.date, default: []].append($1) }
    }
  }

  func parts(of whole: Int) -> [Int] { childrenOf[whole] ?? [] }

  /// The figures of a body, in the order of the file.
  func figures(of body: Int) -> [Figure] { figuresOf[body] ?? [] }

  /// Those of one date: of a year, its last quarter and its last day there may be several.
  func figures(of body: Int, on date: CalendarDate) -> [Figure] { byDate[body]?[date] ?? [] }

  /// The bodies that make up a whole: its parts, and in place of a part that is a sum itself, and of
  /// which nothing is told, its own.
  func addends(of whole: Int) -> [Int] {
    var addends = [Int]()
    var open = parts(of: whole)
    var seen: Set = [whole]
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      let isOpaque = !sums.contains(next) || parts(of: next).isEmpty || !figures(of: next).isEmpty
      if isOpaque { addends.append(next) } else { open += parts(of: next) }
    }
    return addends.sorted()
  }

  /// What is told of some bodies on each date: of each the last figure, in the order of the file.
  func figuresByDate(of bodies: [Int]) -> [CalendarDate: [Figure]] {
    var told = [CalendarDate: [Figure]]()
    for body in bodies {
      var last = [CalendarDate: Figure]()
      for figure in figures(of: body) { last[figure.date] = figure }
      for (date, figure) in last { told[date, default: []].append(figure) }
    }
    return told
  }

  /// The bodies that a body is part of, the nearest first; none where they lead in a circle, which is
  /// noted elsewhere.
  func ancestors(of part: Int) -> [Int] {
    var ancestors = [Int]()
    var seen: Set = [part]
    var current = wholeOf[part]
    while let whole = current, ancestors.count < Self.greatestDepth {
      guard seen.insert(whole).inserted else { return [] }
      ancestors.append(whole)
      current = wholeOf[whole]
    }
    return ancestors
  }

  private static func figures(of body: Body, _ position: Int) -> [Figure] {
    body.observations.enumerated().compactMap { index, observation in
      let given = Figures.Key.allCases.filter { observation.figures.given($0) != nil }
      guard !observation.givesNothing, !observation.isAlternate,
        let counts = NarrowedFigures(observation.divided(by: body.breakdowns))
      else { return nil }
      return Figure(
        body: position, index: index, date: observation.time.ending(by: body.ended).date,
        counts: counts, givenKeys: Set(given))
    }
  }
}

extension NarrowedFigures {
  /// A count that bodies and their parts share; of women and men the true number.
  fileprivate func trueCount(_ key: Figures.Key) -> Count {
    switch key {
    case .seats: seats
    case .members: members
    case .women: trueWomen
    case .men: trueMen
    case .vacant, .other, .unspecified, .part, .whole, .value: .unknown
    }
  }
}
