import WPSIndicators
import WPSIndicatorsFiles

/// Changes the file that a command works on, or shows what the change would be, and says what stands
/// in its way.
struct FileChange {
  let file: FileArgument
  /// Whether to show the change and write nothing.
  let isDryRun: Bool
  /// Whether to draw what deserves a second look in what is new.
  var drawsWarnings = true

  /// What plans an edit of a file without errors; nil if it cannot be, which it has said.
  typealias Plan = (RegistryReading) throws(ToolError) -> RegistryEdit?

  /// Makes the change, or with `--dry-run` prints it; nil if the file has errors, or would have,
  /// which has been said.
  func make(on console: Console, _ plan: Plan) throws(ToolError) -> RegistryChange? {
    switch try update(on: console, plan) {
    case .made(let change):
      draw(change.edit, on: console)
      if isDryRun { try console.deliver(verbatim: change.edit.diff) }
      return change
    case .faulty(let reading):
      console.complain(about: reading, of: file)
      console.complain(
        Message(
          "\(reading.tally); mend the file first",
          fr: "\(reading.tally)\u{A0}; corrigez d’abord le fichier"))
    case .declined(let error?): throw error
    case .declined(nil): break
    case .refused(let edit):
      // What was there before, and stops nothing, would only hide what is wrong now.
      let new = Set(edit.diagnosticsOfNewValues)
      console.complain(
        about: edit.reading.diagnostics.filter { $0.severity == .error || new.contains($0) },
        in: edit.plannedText(in: console.language), of: file)
      console.complain(.nothingWritten(edit.reading.tallyOfErrors))
    }
    return nil
  }

  private func update(
    on console: Console, _ plan: Plan
  ) throws(ToolError) -> RegistryUpdate<ToolError> {
    if isDryRun { return RegistryUpdate(of: try file.read(from: console), plan) }
    guard file.path != "-" else {
      throw .usage(
        Message(
          "standard input cannot be changed",
          fr: "l’entrée standard ne peut pas être modifiée"),
        hint: Message(
          "Name a file, or add \(typed: "--dry-run")",
          fr: "Nommez un fichier, ou ajoutez \(typed: "--dry-run")"))
    }
    try file.expectPresence()
    return try ToolError.ofFile { () throws(FileError) in
      try RegistryFile(file.path).update(plan)
    }
  }

  private func draw(_ edit: RegistryEdit, on console: Console) {
    guard drawsWarnings else { return }
    console.complain(
      about: edit.diagnosticsOfNewValues,
      in: isDryRun ? edit.plannedText(in: console.language) : edit.reading.text, of: file)
  }

  /// Says what was done; where the diff is the result, on standard error.
  /// - Parameter isChanged: whether the file is another now.
  func tell(
    _ report: String, isChanged: Bool = true, on console: Console
  ) throws(ToolError) {
    if isDryRun {
      console.complain(report)
    } else {
      let report = console.outputStyle.isASCII ? AsciiFallback.spell(report) : report
      try isChanged ? print(report, on: console) : console.print(report)
    }
  }

  /// Prints what follows a change. If that fails the change stays, which must not go unsaid.
  func print(_ text: String, on console: Console) throws(ToolError) {
    do throws(ToolError) {
      try console.print(text)
    } catch {
      throw isDryRun
        ? error
        : .usage(
          Message(
            "\(error.message); '\(file.path)' was changed all the same",
            fr: "\(error.message)\u{A0}; «\u{A0}\(file.path)\u{A0}» a tout de même été modifié"),
          hint: nil)
    }
  }
}

extension RegistryEdit {
  /// The edited text, named as one whose lines nobody can look up, since it is not written.
  fileprivate func plannedText(in language: Language) -> SourceText {
    let name = reading.text.name
    let planned = Message("\(name), as it would be", fr: "\(name), tel qu’il serait")
    return SourceText(name: planned.text(in: language), bytes: bytes)
  }
}

extension Message {
  /// That a command has changed nothing, behind the number of errors that are why.
  static func nothingWritten(_ tally: Message) -> Message {
    Message("\(tally); nothing was written", fr: "\(tally)\u{A0}; rien n’a été écrit")
  }
}
