import WPSIndicators

/// Changes a registry's file: reads it, plans the edit, reads what the edit makes of it, writes it.
struct RegistryChange {
  let file: RegistryFile
  /// Whether to show the change and write nothing.
  let isDryRun: Bool
  /// Whether to draw what deserves a second look in what is new.
  var drawsWarnings = true

  /// A change that was made, or would have been.
  struct Made {
    let before: Registry
    let after: Registry
    let edit: RegistryEdit

    /// "indicators.json:12: ".
    func place(_ line: Int) -> String { "\(edit.reading.text.name.replacingControls):\(line): " }
  }

  /// What plans an edit of a file without errors; nil if it cannot be, which it has said.
  typealias Plan = (RegistryReading, Registry) throws(ToolError) -> RegistryEdit?

  /// Makes the change, or with `--dry-run` prints it; nil if the file has errors, or would have,
  /// which has been said.
  func make(on console: Console, _ plan: Plan) throws(ToolError) -> Made? {
    if isDryRun {
      let change = try check(try file.read(from: console), on: console, plan)
      if let change { try console.write(change.edit.diff) }
      return change
    }
    guard file.path != "-" else {
      throw .usage("standard input cannot be changed", hint: "Name a file, or add '--dry-run'")
    }
    try file.expectPresence()
    let locked = try LockedFile(file.path)
    let reading = Registry.read(SourceText(name: file.path, bytes: locked.bytes))
    guard let change = try check(reading, on: console, plan) else { return nil }
    let edited = change.edit.reading.text.bytes
    if edited != locked.bytes { try locked.replace(with: edited) }
    return change
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
        ? error : .usage("\(error.message); '\(file.path)' was changed all the same", hint: nil)
    }
  }

  /// Plans the edit, and draws what would be wrong with the file after it.
  private func check(
    _ reading: RegistryReading, on console: Console, _ plan: Plan
  ) throws(ToolError) -> Made? {
    guard let before = reading.registry else {
      console.complain(about: reading)
      console.complain("\(reading.tally); mend the file first\n")
      return nil
    }
    guard let edit = try plan(reading, before) else { return nil }
    // Lines are counted in a text that nobody can look up, unless it is written.
    let planned = SourceText(
      name: reading.text.name + ", as it would be", bytes: edit.reading.text.bytes)
    guard let after = edit.reading.registry else {
      // What was there before, and stops nothing, would only hide what is wrong now.
      let new = Set(edit.diagnosticsOfNewValues)
      console.complain(
        about: edit.reading.diagnostics.filter { $0.severity == .error || new.contains($0) },
        in: planned)
      console.complain("\(edit.reading.tallyOfErrors); nothing was written\n")
      return nil
    }
    if drawsWarnings {
      console.complain(
        about: edit.diagnosticsOfNewValues, in: isDryRun ? planned : edit.reading.text)
    }
    return Made(before: before, after: after, edit: edit)
  }
}
