extension Placement {
  /// The keys of a target whose measure is `placement`; how many each block has is its 'atLeast'.
  static let keys: [RecordKey<Target>] = [
    places(
      "maxRun", "Longest run", "No more than so many of one sex in a row; 1 is alternation.", 2,
      brief: Message(
        "the longest run of one sex; 1 is alternation",
        fr: "la plus longue suite d’un même sexe\u{A0}; 1 pour l’alternance"),
      get: { $0.maxRun }, set: { $0.maxRun = $1 }),
    .word(
      "first", "First", "Who stands first.",
      brief: Message("who stands first", fr: "qui est en tête de liste"), scope: .placement,
      get: { $0.placement.first },
      set: { $0.placement.first = $1 }),
    places(
      "firstDiffer", "First differ",
      "The first so many are not all women and not all men. A shorter list complies.", 2,
      brief: Message(
        "how many first places are not all of one sex",
        fr: "le nombre de premières places qui ne sont pas toutes du même sexe"),
      get: { $0.firstDiffer }, set: { $0.firstDiffer = $1 }),
    places(
      "everyBlockOf", "Every block of",
      "Each full block of so many, from the top, has 'atLeast' that share or number of each sex.",
      3,
      brief: Message(
        "the size of the blocks that have enough of each sex",
        fr: "la taille des tranches où chaque sexe est assez présent"),
      get: { $0.everyBlockOf }, set: { $0.everyBlockOf = $1 }),
    .word(
      "counted", "Counted", "Of whom each block has enough.",
      brief: Message("of whom each block has enough", fr: "de qui chaque tranche compte assez"),
      scope: .placement,
      omitted: .eachSex, get: { $0.placement.counted }, set: { $0.placement.counted = $1 }),
    .word(
      "tail", "Tail", "What is asked of the candidates after the last full block.",
      brief: Message(
        "what is asked after the last full block",
        fr: "ce qui est demandé après la dernière tranche complète"),
      scope: .placement, omitted: .ignore, get: { $0.placement.tail },
      set: { $0.placement.tail = $1 }),
    RecordKey(
      "within", .sizeThreshold, "Within",
      "Where the list is cut: a share of its length, rounded up, or a number of places. The rules are "
        + "put to what stands above.",
      brief: Message(
        "where the list is cut: a share or a number of places",
        fr: "où la liste est coupée\u{A0}: une part ou un nombre de places"),
      examples: ["2/3", 10], scope: .placement,
      get: { $0.placement.within.map { .threshold($0) } },
      set: { if case .threshold(let threshold) = $1 { $0.placement.within = threshold } }),
  ]

  /// Within what the values of a target on the order of a list lie.
  static let limits: JSONValue = [
    "maxRun": places(from: 1), "firstDiffer": places(from: 2), "everyBlockOf": places(from: 1),
    "within": ["minimum": 1, "pattern": "^[0.]*[1-9]"], "atLeast": .shareOrNumber,
  ]

  private static func places(from least: Int) -> JSONValue {
    ["minimum": .number(String(least)), "maximum": .number(String(mostPlaces))]
  }

  private static func places(
    _ name: String, _ title: String, _ meaning: String, _ example: JSONValue, brief: Message,
    get: @escaping @Sendable (Placement) -> Int?,
    set: @escaping @Sendable (inout Placement, Int) -> Void
  ) -> RecordKey<Target> {
    RecordKey(
      name, .wholeNumber, title, meaning, brief: brief, examples: [example], scope: .placement,
      // What is asked of blocks is not blamed where their size cannot be read.
      standIn: .count(Count(2)),
      get: { target in get(target.placement).map { .count(Count(Int64(clamping: max(0, $0)))) } },
      set: { target, value in
        if case .count(let count) = value { set(&target.placement, Int(clamping: count.min)) }
      })
  }
}
