extension RegistryChecks {
  /// Identifiers are given once: among subjects, and within each other list.
  mutating func checkIdentifiers() {
    checkIdentifiers(Message("group", fr: "de groupe"), registry.groups.map { $0.id }) {
      RecordPath(.groups, $0)
    }
    checkIdentifiers(Message("source", fr: "de source"), registry.sources.map { $0.id }) {
      RecordPath(.sources, $0)
    }
    checkIdentifiers(Message("scale", fr: "d’échelle"), registry.scales.map { $0.id }) {
      RecordPath(.scales, $0)
    }
    checkIdentifiers(Message("target", fr: "d’objectif"), registry.targets.map { $0.id }) {
      RecordPath(.targets, $0)
    }
    let paths = subjects.map { $0.path }
    checkIdentifiers(
      Message("subject", fr: "de sujet"), subjects.map { $0.subject.id },
      help: Message(
        "bodies, lists and indicators share their ids; choose another",
        fr: """
          les organes, les listes et les indicateurs partagent leurs identifiants\u{A0}; \
          choisissez-en un autre
          """)
    ) { paths[$0] }
  }

  /// - Parameter what: what the ids are of; in French after a preposition.
  mutating func checkIdentifiers(
    _ what: Message, _ ids: [String],
    help: Message = Message("choose another id", fr: "choisissez un autre identifiant"),
    at path: (Int) -> RecordPath
  ) {
    var first = [String: Int]()
    for (index, id) in ids.enumerated() where !id.isEmpty {
      guard let earlier = first[id] else {
        first[id] = index
        continue
      }
      report(
        .duplicateID, at: path(index)["id"],
        Message(
          "the \(what) id \(quoted: id) is given twice",
          fr: "l’identifiant \(what) \(quoted: id) est donné deux fois"),
        first: path(earlier)["id"], help: help)
    }
  }

  /// Identifiers that records refer to exist; `checkObservations` looks at what observations cite.
  mutating func checkReferences() {
    var directories = [RecordList: Directory]()
    directories[.groups] = Directory(
      Message("no group", fr: "aucun groupe"), registry.groups.map { $0.id })
    directories[.sources] = Directory(sourcesOf: registry)
    directories[.scales] = Directory(
      Message("no scale", fr: "aucune échelle"), registry.scales.map { $0.id })
    directories[.targets] = Directory(
      Message("no target", fr: "aucun objectif"), registry.targets.map { $0.id })
    directories[.bodies] = Directory(
      Message("no body", fr: "aucun organe"), registry.bodies.map { $0.id })
    for list in gaps.lists { directories[list]?.isComplete = false }

    for (index, target) in registry.targets.enumerated() {
      check(FileFormat.target, target, at: RecordPath(.targets, index), &directories)
    }
    for (index, body) in registry.bodies.enumerated() {
      let path = RecordPath(.bodies, index)
      check(FileFormat.body, body, at: path, &directories)
      for (index, position) in body.positions.enumerated() {
        check(FileFormat.position, position, at: path["positions"][index], &directories)
      }
    }
    for (index, list) in registry.lists.enumerated() {
      check(FileFormat.list, list, at: RecordPath(.lists, index), &directories)
    }
    for (index, indicator) in registry.indicators.enumerated() {
      check(FileFormat.indicator, indicator, at: RecordPath(.indicators, index), &directories)
    }
    checkAbout()
  }

  /// What a milestone is about is a subject, and not the milestone itself.
  private mutating func checkAbout() {
    var directory = Directory(
      Message("no subject", fr: "aucun sujet"), subjects.map { $0.subject.id })
    directory.isComplete = RecordList.ofSubjects.allSatisfy { !gaps.lists.contains($0) }
    for (index, indicator) in registry.indicators.enumerated() {
      guard let about = indicator.about else { continue }
      let place = RecordPath(.indicators, index)["about"]
      if about == indicator.id, !about.isEmpty {
        report(
          .circularReference, at: place,
          Message("\(quoted: about) is about itself", fr: "\(quoted: about) porte sur lui-même"),
          help: Message(
            "name the body, list or indicator whose gap it is to close",
            fr: "nommez l’organe, la liste ou l’indicateur dont il doit combler l’écart"))
      } else if !directory.contains(about) {
        problems.append(directory.unknown(about, at: place))
      }
    }
  }

  private mutating func check<Record>(
    _ format: RecordFormat<Record>, _ record: Record, at path: RecordPath,
    _ directories: inout [RecordList: Directory]
  ) {
    for (key, list) in format.referenceKeys {
      guard let value = key.get(record) else { continue }
      for (index, id) in value.identifiers.enumerated() {
        guard let directory = directories[list], !directory.contains(id) else { continue }
        let isList = key.form == .references(list)
        let place = isList ? path[key.name][index] : path[key.name]
        if let problem = directories[list]?.unknown(id, at: place) { problems.append(problem) }
      }
    }
  }

  /// The identifiers of one list, for looking up.
  struct Directory {
    /// What lacks an identifier that is not there: "no source".
    private let nothing: Message
    private let ids: [String]
    private let positions: [String: Int]
    /// Whether all of the list could be read.
    var isComplete = true
    private var suggestionsLeft = RegistryChecks.mostSuggestions

    init(_ nothing: Message, _ ids: [String]) {
      self.nothing = nothing
      self.ids = ids
      positions = Dictionary(firstOf: ids.enumerated().map { ($1, $0) })
    }

    init(sourcesOf registry: Registry) {
      self.init(Message("no source", fr: "aucune source"), registry.sources.map { $0.id })
    }

    /// Whether the list has an identifier, or may have it for all that could be read. One that
    /// could not be read itself is empty, and has been noted.
    func contains(_ id: String) -> Bool {
      !isComplete || positions[id] != nil || id.isEmpty
    }

    /// The position of the record with an identifier, if the list has one.
    func position(of id: String) -> Int? { positions[id] }

    mutating func unknown(_ id: String, at path: RecordPath) -> RegistryProblem {
      suggestionsLeft -= 1
      let near =
        suggestionsLeft < 0 ? nil : RegistryChecks.suggestion(for: id, among: ids)
      return RegistryProblem(
        .unknownID, at: path,
        Message(
          "\(nothing) has the id \(quoted: id)", fr: "\(nothing) n’a l’identifiant \(quoted: id)"),
        help: near ?? advice)
    }

    private var advice: Message {
      if ids.isEmpty { return Message("the file has none", fr: "le fichier n’en contient pas") }
      return ids.count > RegistryChecks.mostIDs
        ? Message(
          "add it, or check the spelling", fr: "vérifiez l’orthographe, ou ajoutez cet identifiant")
        : RegistryChecks.list(ids)
    }
  }

  /// No body is part of itself, or its own successor, however many steps away.
  mutating func checkLoops() {
    checkLoops(of: "partOf") { $0.partOf }
    checkLoops(of: "successor") { $0.successor }
  }

  private mutating func checkLoops(of key: String, by next: (Body) -> String?) {
    let nextOf = Dictionary(
      firstOf: registry.bodies.compactMap { body in next(body).map { (body.id, $0) } })
    let positions = Dictionary(firstOf: registry.bodies.enumerated().map { ($1.id, $0) })
    var settled = Set<String>()
    for body in registry.bodies {
      var path = [String]()
      var onPath = Set<String>()
      var current: String? = body.id
      while let id = current, !settled.contains(id), onPath.insert(id).inserted {
        path.append(id)
        current = nextOf[id]
      }
      if let id = current, onPath.contains(id), let entry = path.firstIndex(of: id) {
        // The loop is shown at the body that the file names first, whatever led into it.
        let loop = path[entry...]
        let first =
          loop.indices.min { positions[loop[$0]] ?? 0 < positions[loop[$1]] ?? 0 } ?? entry
        let circle = (loop[first...] + loop[..<first] + [loop[first]])
          .map { $0.escapingControls }.joined(separator: " → ")
        report(
          .circularReference, at: RecordPath(.bodies, positions[loop[first]] ?? 0)[key],
          Message(
            "\(quoted: key) leads in a circle: \(circle)",
            fr: "\(quoted: key) forme une boucle\u{A0}: \(circle)"),
          help: Message(
            "take \(quoted: key) out of one of these bodies",
            fr: "supprimez \(quoted: key) dans l’un de ces organes"))
      }
      settled.formUnion(path)
    }
  }
}

extension ReportedObservation {
  /// The path to one of its sources; of a single one the key's, since the file need not make a list
  /// of it.
  func path(ofSource index: Int, at path: RecordPath) -> RecordPath {
    sources.count == 1 ? path["source"] : path["source"][index]
  }
}
