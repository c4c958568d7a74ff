import WPSIndicators

/// What will be written, and the writing.
extension AddDialogue {
  /// Shows the record, and writes it on a yes.
  mutating func conclude() throws(Interruption) -> ExitStatus {
    while true {
      guard let finished = finished() else { return .failure }
      let held = held
      let update = RegistryUpdate(of: reading) { (reading) throws(RecordListRefusal) in
        try reading.adding(finished, heldBy: held)
      }
      switch update {
      case .made(let change):
        try show(finished, change)
        let question = Message("Write it?", fr: "Écrire\u{A0}?")
        if try dialogue.confirm(question, byDefault: true) { return try write(finished) }
        try dialogue.say(Message("Nothing was written.", fr: "Rien n’a été écrit."))
        return .success
      case .refused(let edit):
        let errors = edit.reading.diagnostics.filter { $0.severity == .error }
        for error in errors.prefix(3) {
          try dialogue.say(error.message)
          if let help = error.help { try dialogue.say(help, indent: 7) }
        }
      case .declined(let refusal):
        guard let refusal else { return .failure }
        try dialogue.say(refusal.usage(in: registry).message)
      case .faulty: return .failure
      }
      // What is wrong is mended by answering anew; what was answered stands in brackets.
      try dialogue.say(
        Message("The questions once more:", fr: "Reprenons les questions\u{A0}:"))
      try collect()
    }
  }

  /// The record under its id.
  private func finished() -> NewRecord? {
    guard let id, var finished = NewRecord(blank: id, in: list) else { return nil }
    for key in NewRecord.keys(of: list) {
      if let value = answered[key.name] { key.set(&finished, value) }
    }
    return finished
  }

  private func show(_ record: NewRecord, _ change: RegistryChange) throws(Interruption) {
    let file = change.edit.reading.text.name.split(separator: "/").last.map(String.init) ?? ""
    try dialogue.blank()
    try dialogue.say(
      Message(
        "This will be written to \(file.replacingControls):",
        fr: "Voici ce qui sera écrit dans \(file.replacingControls)\u{A0}:"), indent: 0)
    try dialogue.blank()
    for key in NewRecord.keys(of: list) {
      guard let value = answered[key.name], value != .strings([]) else { continue }
      try dialogue.say("\(key.label.text(in: dialogue.language)) \(words(for: value, of: key))")
    }
    for subject in held {
      let outcome = RecordOutcome(in: dialogue.language, isPlanned: true)
      try dialogue.say(outcome.isHeld(subject.label, against: [record.id]))
    }
    for diagnostic in change.edit.diagnosticsOfNewValues {
      try dialogue.say(
        Message("Look again: \(diagnostic.message)", fr: "À vérifier\u{A0}: \(diagnostic.message)"))
    }
    try dialogue.blank()
  }

  /// A value as people say it: records by their names, words by their meanings.
  private func words(for value: RecordValue, of key: NewRecordKey) -> String {
    let language = dialogue.language
    switch (value, key.form) {
    case (.text(let text), _):
      return Set(text.versions.map(\.text)).sorted().joined(separator: " / ")
    case (.string(let word), .word(let list)):
      return list.words.firstIndex(of: word).map { list.meanings[$0].text(in: language) } ?? word
    case (.date(let day), _): return language.name(of: ObservationTime(asAt: day))
    case (.string(let id), .reference(let list)):
      return registry.name(of: id, in: list, language)
    case (.strings(let ids), .references(let list)):
      return ids.map { registry.name(of: $0, in: list, language) }.joined(separator: "; ")
    default: return value.spelling ?? ""
    }
  }

  private func write(_ record: NewRecord) throws(Interruption) -> ExitStatus {
    let change = FileChange(file: file, isDryRun: false, drawsWarnings: false)
    do throws(ToolError) {
      let made = try change.make(on: dialogue.console) { (reading) throws(ToolError) in
        guard let registry = reading.registry else { return nil }
        do throws(RecordListRefusal) {
          return try reading.adding(record, heldBy: held)
        } catch {
          // Another program may have changed the file meanwhile.
          throw error.usage(in: registry)
        }
      }
      guard let made else { return .failure }
      let told = AddedRecord(record: record, edit: made.edit, file: file).told(
        in: dialogue.language, isPlanned: false)
      try dialogue.console.print(([""] + told + [undo]).map { $0 + "\n" }.joined())
      return .success
    } catch {
      throw .failed(error)
    }
  }
}

extension AddDialogue {
  /// How to take the record away again.
  private var undo: String {
    let named = file.path == FileArgument.defaultPath ? "" : " --file \(file.path.quotedForShell())"
    let release = held.isEmpty ? "" : " --release"
    let command = "wps-cli remove \(list.word) \(id ?? "")\(release)\(named)"
    return Message("To undo it: \(command)", fr: "Pour l’annuler\u{A0}: \(command)")
      .text(in: dialogue.language)
  }
}

extension NewRecordKey {
  /// What it is, before a value: "The short form of the name:".
  fileprivate var label: Message {
    func begun(_ text: String) -> String {
      let words = text.prefix { !",;:\u{A0}".contains($0) }
      return words.prefix(1).uppercased() + words.dropFirst()
    }
    return Message(
      "\(begun(brief.text(in: .english))):", fr: "\(begun(brief.text(in: .french)))\u{A0}:")
  }
}

extension Registry {
  /// The name of a record.
  fileprivate func name(of id: String, in list: RecordList, _ language: Language) -> String {
    let inventory = Inventory(of: self, [list])
    return inventory.entries.first { $0.id == id }?.name.text(in: language) ?? id
  }
}
