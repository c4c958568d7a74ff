#if !hasFeature(Embedded)
  import WPSIndicators
#endif

/// The calls that give a changed file.
extension Call {
  static func importing(_ file: [UInt8], _ table: [UInt8], _ options: [UInt8]) -> Answer {
    Answer(to: .import, options) { (given) throws(CallRefusal) in
      let options = given.record
      let (reading, _) = try options.registry(file)
      let table = SourceText(name: options.tableName, bytes: table)
      let planned = reading.importing(table, dates: options.dates, encoding: options.encoding)
      guard let planned,
        case .made(let change) = RegistryUpdate<RecordRefusal>(of: reading, { _ in planned.edit })
      else {
        throw CallRefusal(status: .refused, bytes: planned?.problemsAsJSON(options.language) ?? [])
      }
      return options.answer(change) { change in
        var words = ImportOutcome.render(
          planned, isDryRun: false, in: options.language, listing: mostListed,
          style: options.style)
        if planned.addedLists.count + planned.added + planned.corrected > 0 {
          words +=
            "\n"
            + TextDifference.render(
              RegistryDifference(from: change.before, to: change.after),
              title: "\(options.tableName) → \(options.name)", in: options.language,
              listing: mostListed, style: options.style)
        }
        return words
      }
    }
  }

  /// The most observations to list of what was done.
  private static let mostListed = 20

  static func record(_ file: [UInt8], _ draft: [UInt8]) -> Answer {
    Answer(to: .record, draft) { (given) throws(CallRefusal) in
      let options = given.record
      try given.expectFitOptions()
      let (reading, registry) = try options.registry(file)
      guard let subject = registry.subjects.first(where: { $0.id == options.subject }) else {
        try given.refuseSubject(in: registry)
        return []
      }
      let observation = given.observation(at: "observation", of: subject.kind)
      let source = given.source(at: "source")
      try given.expectNothingWrong()
      guard let observation else { return [] }
      let plan = try given.plan(observation, of: subject, with: source)

      switch RegistryUpdate(of: reading, plan.edit) {
      case .made(let change):
        return options.answer(change) { change in
          RecordOutcome(in: options.language, isPlanned: false).report(
            plan.action, of: subject.id, by: change, .inDrafts)
        }
      case .refused(let edit):
        // What was there before, and stops nothing, would only hide what is wrong now.
        let new = Set(edit.diagnosticsOfNewValues)
        let problems = edit.reading.diagnostics.filter {
          $0.severity == .error || new.contains($0)
        }
        throw CallRefusal(
          status: .refused,
          bytes: edit.reading.text.problemsAsJSON(problems, in: options.language))
      case .declined(let refusal?):
        try given.refuse(refusal, of: subject, in: reading)
        return []
      case .declined(nil), .faulty: return []
      }
    }
  }
}

extension ObservationImport {
  /// What is wrong with the table; with the file that it would make only where the table is not to
  /// blame.
  fileprivate func problemsAsJSON(_ language: Language) -> [UInt8] {
    diagnostics.contains { $0.severity == .error }
      ? table.problemsAsJSON(diagnostics, in: language)
      : editedText.problemsAsJSON(otherDiagnostics, in: language)
  }
}

extension CallOptions {
  /// What somebody asked for of a change.
  /// - Parameter words: what was done, in words.
  fileprivate func answer(
    _ change: RegistryChange, _ words: (RegistryChange) -> String
  ) -> [UInt8] {
    switch answer {
    case .file: change.edit.bytes
    case .diff: change.edit.diff
    case .words: Array(words(change).utf8)
    }
  }
}

extension RecordSpelling {
  /// In the keys of drafts; sources that nothing cites are taken away by the command.
  fileprivate static var inDrafts: RecordSpelling {
    RecordSpelling(
      key: { "'\($0)'" }, leavingOut: { "\"without\": [\"\($0)\"]" },
      removal: { "wps-cli remove source \($0)" })
  }
}

/// What is done with a drafted observation.
private struct RecordPlan {
  let action: RecordedAction
  let edit: (RegistryReading) throws(RecordRefusal) -> RegistryEdit?
}

extension Given {
  /// Refuses options of a draft that exclude each other, or mean nothing without another.
  fileprivate mutating func expectFitOptions() throws(CallRefusal) {
    if record.isReplacement, record.isRemoval {
      try refuse(
        .inapplicableKey, at: RecordPath()["remove"], isOfKey: true,
        Message(
          "'replace' and 'remove' exclude each other",
          fr: "\(quoted: "replace") et \(quoted: "remove") s’excluent"))
    }
    func without(_ owner: String) -> Message {
      Message("without \(quoted: owner)", fr: "sans \(quoted: owner)")
    }
    if !record.isReplacement { try refuse(useless: ["without"], without("replace")) }
    if !record.isRemoval { try refuse(useless: ["withSource"], without("remove")) }
    if record.isRemoval {
      try refuse(
        useless: ["source"], Message("with 'remove'", fr: "avec \(quoted: "remove")"))
    } else if !record.isReplacement {
      try refuse(useless: ["which"], without("replace"))
    }
    let known = ReportedObservation.keysToLeaveOut
    for (index, key) in record.without.enumerated() where !known.contains(key) {
      report(
        .unknownValue, at: RecordPath()["without"][index],
        Message(
          "\(quoted: key) is not a key that can be left out",
          fr: "\(quoted: key) n’est pas une clé qui puisse être omise"),
        help: NearSpelling.suggestion(for: key, among: known).map { .didYouMean($0) }
          ?? Message(
            "the keys are \(known.joined(separator: ", "))",
            fr: "les clés sont \(known.joined(separator: ", "))"))
    }
    try expectNothingWrong()
  }

  fileprivate mutating func refuseSubject(in registry: Registry) throws(CallRefusal) {
    reportUnknown(
      record.subject, at: RecordPath()["subject"], among: registry.subjects.map { $0.id },
      .subject)
    try expectNothingWrong()
  }

  /// What is to be done, of an observation that the subject has where it is corrected or taken away.
  fileprivate mutating func plan(
    _ drafted: ReportedObservation, of subject: Subject, with source: Source?
  ) throws(CallRefusal) -> RecordPlan {
    let options = record
    var observation = drafted
    if let source, !observation.sources.contains(source.id) {
      observation.sources.append(source.id)
    }
    guard options.isReplacement || options.isRemoval else {
      return RecordPlan(action: .added) { (reading) throws(RecordRefusal) in
        try reading.recording(observation, of: subject.id, source: source)
      }
    }
    let index = try index(of: drafted, among: subject)
    if options.isRemoval {
      return RecordPlan(action: .removed(index, withSources: options.removesSources)) {
        (reading) throws(RecordRefusal) in
        try reading.removing(index, of: subject.id, withSources: options.removesSources)
      }
    }
    let corrected = subject.observations[index].corrected(
      by: observation, without: Set(options.without))
    return RecordPlan(action: .corrected(index)) { (reading) throws(RecordRefusal) in
      try reading.replacing(index, of: subject.id, with: corrected, source: source)
    }
  }

  /// The position of the observation of a draft's time, of which a subject must have one, or which of
  /// several is said.
  private mutating func index(
    of drafted: ReportedObservation, among subject: Subject
  ) throws(CallRefusal) -> Int {
    let observed = subject.observations
    let ofTime = observed.indices.filter {
      observed[$0].time.alone == drafted.time.alone
        && (observed[$0].isAlternate || !drafted.isAlternate)
    }
    if let which = record.which {
      if ofTime.indices.contains(which - 1) { return ofTime[which - 1] }
    } else if ofTime.count == 1 {
      return ofTime[0]
    }
    let id = subject.id
    let path = RecordPath()[record.which == nil || ofTime.isEmpty ? "observation" : "which"]
    let listed =
      ofTime.enumerated().map { place, index in
        Message("\(place + 1): ", fr: "\(place + 1)) ") + observed[index].summary
      }.joined(by: Message("; ", fr: "\u{A0}; ")) ?? .empty
    let message =
      ofTime.isEmpty
      ? Message(
        "\(quoted: id) has no such observation of that time",
        fr: "\(quoted: id) n’a pas de telle donnée à cette date")
      : ofTime.count == 1
        ? Message(
          "\(quoted: id) has one observation of that time only: \(listed)",
          fr: "\(quoted: id) n’a qu’une donnée de cette date\u{A0}: \(listed)")
        : Message(
          "\(quoted: id) has \(ofTime.count) observations of that time: \(listed)",
          fr: "\(quoted: id) a \(ofTime.count) données de cette date\u{A0}: \(listed)")
    try refuse(
      .unknownValue, at: path, message,
      help: ofTime.count > 1
        ? Message("say which with \"which\": 1", fr: "dites laquelle avec \"which\": 1") : nil,
      as: .refused)
    return 0
  }

  /// Says why an observation is not recorded, in the keys of the draft.
  fileprivate mutating func refuse(
    _ refusal: RecordRefusal, of subject: Subject, in reading: RegistryReading
  ) throws(CallRefusal) {
    let (draft, observation, source) = (
      RecordPath(), RecordPath()["observation"], RecordPath()["source"]
    )
    let id = subject.id
    func place(_ index: Int) -> Message {
      let line = reading.line(ofObservation: index, of: id) ?? 1
      return Message(
        "line \(line) of \(reading.text.name)", fr: "la ligne \(line) de \(reading.text.name)")
    }
    switch refusal {
    case .faultyFile, .unknownSubject: break
    case .noSource:
      try refuse(
        .missingKey, at: observation,
        Message("the observation cites no source", fr: "la donnée ne cite aucune source"),
        help: Message(
          "add \"source\": \"…\" to the observation, or a new 'source' to the draft",
          fr: """
            ajoutez \"source\": \"…\" à la donnée, ou une nouvelle source à l’ébauche, avec \
            \(quoted: "source")
            """))
    case .inapplicable(let key):
      try refuse(
        .inapplicableKey, at: observation[key], isOfKey: true,
        Message(
          "\(quoted: key) has no meaning for \(quoted: id)",
          fr: "\(quoted: key) n’a pas de sens pour \(quoted: id)"))
    case .saysNothing:
      try refuse(
        .missingKey, at: observation,
        Message(
          "the observation gives neither a figure nor words",
          fr: "la donnée ne contient ni chiffre ni texte"),
        help: Message(
          "add a figure, or the words of the source as 'quote'",
          fr: "ajoutez un chiffre, ou les mots de la source avec \(quoted: "quote")"))
    case .lacking(let key):
      try refuse(
        .missingKey, at: observation,
        Message(
          "an observation of \(quoted: id) needs the key \(quoted: key)",
          fr: "une donnée de \(quoted: id) doit avoir la clé \(quoted: key)"),
        help: Message("add \"\(key)\": …", fr: "ajoutez \"\(key)\": …"))
    case .sourceExists(let name):
      try refuse(
        .duplicateID, at: source["id"],
        Message(
          "the file has a source \(quoted: name) already",
          fr: "le fichier a déjà une source \(quoted: name)"),
        help: Message(
          "cite it in the observation, or choose another id",
          fr: "citez-la dans la donnée, ou choisissez un autre identifiant"), as: .refused)
    case .sourceRepeated(let name):
      try refuse(
        .duplicateID, at: observation["source"],
        Message(
          "the source \(quoted: name) is given twice",
          fr: "la source \(quoted: name) est donnée deux fois"))
    case .unknownSource(let name):
      reportUnknown(
        name, at: observation["source"],
        among: reading.registry?.sources.map { $0.id } ?? [],
        Message("source", fr: "de source"))
      try expectNothingWrong()
    case .timeTaken(let index):
      try refuse(
        .duplicateObservation, at: observation,
        Message(
          "\(quoted: id) has a figure of that time already, on \(place(index))",
          fr: "\(quoted: id) a déjà un chiffre à cette date, à \(place(index))"),
        help: Message(
          "add \"alternate\": true to the observation, or \"replace\": true to the draft",
          fr: "ajoutez \"alternate\": true à la donnée, ou \"replace\": true à l’ébauche"),
        as: .refused)
    case .alreadyRecorded(let index):
      try refuse(
        .duplicateObservation, at: observation,
        Message(
          "the same figure of the same source stands on \(place(index)) already",
          fr: "le même chiffre de la même source figure déjà à \(place(index))"),
        as: .refused)
    case .noObservation:
      try refuse(
        .unknownValue, at: observation,
        Message(
          "\(quoted: id) has no such observation", fr: "\(quoted: id) n’a pas de telle donnée"),
        as: .refused)
    case .unchanged:
      try refuse(
        .duplicateObservation, at: draft,
        Message(
          "nothing to correct: the file says the same",
          fr: "rien à corriger\u{A0}: le fichier dit la même chose"),
        as: .refused)
    }
  }
}
