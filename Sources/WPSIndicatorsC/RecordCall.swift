#if !hasFeature(Embedded)
  import WPSIndicators
#endif

/// The call that gives a file with a figure recorded, corrected or taken away.
extension Call {
  static func record(_ file: [UInt8], _ draft: [UInt8]) -> Answer {
    Answer(to: .record, draft) { (given) throws(CallRefusal) in
      let options = given.record
      try given.expectFitOptions()
      let (reading, registry) = try options.registry(file)
      guard let subject = try given.subject(in: registry) else { return [] }
      let observation = given.observation(at: "observation", of: subject.kind)
      let source = given.source(at: "source")
      try given.expectNothingWrong()
      try given.expectFitObservation()
      guard let observation else { return [] }
      let plan = try given.plan(observation, of: subject, with: source)

      switch RegistryUpdate(of: reading, plan.edit) {
      case .made(let change):
        return options.answer(change) { change in
          RecordOutcome(in: options.language, isPlanned: false).report(
            plan.action, of: subject.id, by: change, .inDrafts)
        }
      case .refused(let edit):
        throw options.refusal(of: edit)
      case .declined(let refusal?):
        try given.refuse(refusal, of: subject, in: reading)
        return []
      case .declined(nil), .faulty: return []
      }
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

  /// Refuses what an observation says beside what tells which one is taken away, and what is given
  /// although it is to be left out.
  fileprivate mutating func expectFitObservation() throws(CallRefusal) {
    let keys = keys(ofObjectAt: "observation")
    if record.isRemoval {
      for key in keys where !["period", "asAt", "alternate"].contains(key) {
        reportUseless(
          RecordPath()["observation"][key], key,
          Message("with 'remove'", fr: "avec \(quoted: "remove")"))
      }
    }
    let replaced = ReportedObservation.keysReplaced
    for (index, key) in record.without.enumerated()
    where replaced.contains(key) && keys.contains(key) {
      report(
        .inapplicableKey, at: RecordPath()["without"][index],
        Message(
          "the observation gives \(quoted: key), which is to be left out",
          fr: "la donnée contient \(quoted: key), qui doit en être omis"),
        help: Message(
          "delete it here: what is given takes the place of what the file says",
          fr: "supprimez-le ici\u{A0}: ce qui est donné remplace ce que dit le fichier"))
    }
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
}
