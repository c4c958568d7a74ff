#if !hasFeature(Embedded)
  import WPSIndicators
#endif

/// What came of a call.
enum Status: Int32, Sendable {
  /// The bytes are what was asked for.
  case done = 0
  /// The registry has errors, which the bytes tell.
  case faulty = 1
  /// What was asked for cannot be done with this registry; the bytes tell why.
  case refused = 2
  /// The options are no good; the bytes tell why.
  case misused = 3
}

/// What a call gives.
struct Answer {
  let status: Status
  let bytes: [UInt8]
}

/// Why a call does not do what it is asked for: the problems as JSON, or as somebody asked for them.
struct CallRefusal: Error {
  let status: Status
  let bytes: [UInt8]
}

/// A call's options, and what is wrong with them.
typealias Given = GivenReading<CallOptions>

extension Answer {
  /// Reads the options of a call, and does what it is for.
  init(
    to call: Call, _ options: [UInt8], _ work: (inout Given) throws(CallRefusal) -> [UInt8]
  ) {
    var given = Given(
      options.isEmpty ? Array("{}".utf8) : options, of: call.role,
      as: CallOption.format(of: call))
    do throws(CallRefusal) {
      try given.expectNothingWrong()
      self.init(status: .done, bytes: try work(&given))
    } catch {
      self.init(status: error.status, bytes: error.bytes)
    }
  }
}

extension Given {
  /// Throws everything that is wrong with the options.
  func expectNothingWrong(_ status: Status = .misused) throws(CallRefusal) {
    guard !diagnostics.isEmpty else { return }
    throw CallRefusal(status: status, bytes: problemsAsJSON(in: record.language))
  }

  /// Notes what is wrong with an option, and throws that.
  mutating func refuse(
    _ code: DiagnosticCode, at path: RecordPath, isOfKey: Bool = false, _ message: Message,
    help: Message? = nil, as status: Status = .misused
  ) throws(CallRefusal) {
    report(code, at: path, isOfKey: isOfKey, message, help: help)
    try expectNothingWrong(status)
  }

  /// Refuses options that change nothing.
  mutating func refuse(useless names: [String], _ reason: Message) throws(CallRefusal) {
    for name in names where given.contains(name) { reportUseless(RecordPath()[name], name, reason) }
    try expectNothingWrong()
  }

  /// Notes a key that changes nothing.
  mutating func reportUseless(_ path: RecordPath, _ name: String, _ reason: Message) {
    report(
      .inapplicableKey, at: path, isOfKey: true,
      Message(
        "\(quoted: name) changes nothing \(reason)",
        fr: "\(quoted: name) ne change rien \(reason)"),
      help: Message("leave it out", fr: "omettez cette clé"))
  }

  /// Notes an id that no record has.
  /// - Parameter what: what the records are: one of them, and in French what follows "pas".
  mutating func reportUnknown(
    _ id: String, at path: RecordPath, among known: [String], _ what: Message
  ) {
    report(
      .unknownID, at: path,
      Message(
        "the file has no \(what) \(quoted: id)", fr: "le fichier n’a pas \(what) \(quoted: id)"),
      help: NearSpelling.suggestion(for: id, among: known).map { .didYouMean($0) }
        ?? .listing(known))
  }
}

extension Message {
  /// Ids, where they are few enough to be read in a line.
  static func listing(_ ids: [String]) -> Message? {
    if ids.isEmpty || ids.count > 12 { return nil }
    let all = ids.joined(separator: ", ")
    return Message("the file has \(all)", fr: "le fichier a \(all)")
  }
}

extension Registry {
  /// Reads a file that must have no errors.
  static func sound(
    _ bytes: [UInt8], named name: String, in language: Language
  ) throws(CallRefusal) -> (reading: RegistryReading, registry: Registry) {
    let reading = Registry.read(SourceText(name: name, bytes: bytes))
    guard let registry = reading.registry else {
      throw CallRefusal(status: .faulty, bytes: reading.problemsAsJSON(in: language))
    }
    return (reading, registry)
  }
}

extension CallOptions {
  /// Reads the registry of a call.
  func registry(
    _ bytes: [UInt8]
  ) throws(CallRefusal) -> (reading: RegistryReading, registry: Registry) {
    try Registry.sound(bytes, named: name, in: language)
  }

  /// What somebody asked for of a change.
  /// - Parameter words: what was done, in words.
  func answer(
    _ change: RegistryChange, _ words: (RegistryChange) -> String
  ) -> [UInt8] {
    switch answer {
    case .file: change.edit.bytes
    case .diff: change.edit.diff
    case .words: Array(words(change).utf8)
    }
  }

  /// What would be wrong with the changed file.
  func refusal(of edit: RegistryEdit) -> CallRefusal {
    // What was there before, and stops nothing, would only hide what is wrong now.
    let new = Set(edit.diagnosticsOfNewValues)
    let problems = edit.reading.diagnostics.filter { $0.severity == .error || new.contains($0) }
    return CallRefusal(
      status: .refused, bytes: edit.reading.text.problemsAsJSON(problems, in: language))
  }

  /// How text is laid out.
  var style: TextStyle { TextStyle(width: width ?? 80) }

  var selection: SubjectSelection {
    SubjectSelection(groups: Set(groups), subjects: Set(subjects))
  }
}

extension Given {
  /// The body, list or indicator that the option "subject" names.
  mutating func subject(in registry: Registry) throws(CallRefusal) -> Subject? {
    let subjects = registry.subjects
    if let subject = subjects.first(where: { $0.id == record.subject }) { return subject }
    reportUnknown(
      record.subject, at: RecordPath()["subject"], among: subjects.map { $0.id }, .subject)
    try expectNothingWrong()
    return nil
  }

  /// Refuses groups and subjects that a registry has not.
  mutating func expectSelection(in registry: Registry) throws(CallRefusal) {
    reportUnknown(
      record.groups, at: "groups", among: registry.groups.map { $0.id },
      Message("group", fr: "de groupe"))
    reportUnknown(
      record.subjects, at: "subjects", among: registry.subjects.map { $0.id }, .subject)
    try expectNothingWrong()
  }

  private mutating func reportUnknown(
    _ ids: [String], at key: String, among known: [String], _ what: Message
  ) {
    for (index, id) in ids.enumerated() where !known.contains(id) {
      reportUnknown(id, at: RecordPath()[key][index], among: known, what)
    }
  }
}

extension Message {
  /// What figures are of, behind "no".
  static let subject = Message(
    "body, list or indicator", fr: "d’organe, de liste ou d’indicateur")
}
