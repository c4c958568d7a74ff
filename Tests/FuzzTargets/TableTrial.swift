import RandomRegistries
import WPSIndicators

/// Takes a table over into a registry.
package enum TableTrial {
  /// The table is in the bytes but for the first, which tells the registry, and what was done to its
  /// dates.
  /// - Parameter registries: what it may be taken over into, without errors.
  @discardableResult
  package static func run(
    _ bytes: [UInt8], on registries: [[UInt8]]
  ) throws(Finding) -> TrialOutcome {
    let choice = Int(bytes.first ?? 0)
    let file = SourceText(name: "f.json", bytes: registries[choice % registries.count])
    let table = SourceText(name: "t.csv", bytes: Array(bytes.dropFirst()))
    let dates: DateOrder? =
      switch choice / registries.count % 3 {
      case 0: nil
      case 1: .dayFirst
      default: .monthFirst
      }
    let reading = Registry.read(file)
    guard let registry = reading.registry,
      let planned = reading.importing(table, dates: dates)
    else { throw Finding(description: "a registry that has no errors is refused") }
    try check(planned)
    guard let edit = planned.edit else { return .refused }
    try check(edit, of: planned, in: registry)
    if planned.added + planned.corrected == 0, planned.addedLists.isEmpty {
      try expect(edit.bytes == file.bytes, "a table that changes nothing changes the file")
    }

    // What is in the file now, the table has nothing more to say about.
    let again = edit.reading.importing(table, dates: dates)
    let isAmbiguous = again?.diagnostics.contains { $0.code == .ambiguousRow } ?? false
    try expect(
      isAmbiguous || again?.edit?.bytes == edit.bytes, "the table changes the file again")
    return .taken
  }

  private static func check(_ planned: ObservationImport) throws(Finding) {
    try expect(
      (planned.edit == nil) == (planned.errorCount > 0), "there is an edit with errors, or none")
    for (problems, text) in [
      (planned.diagnostics, planned.table), (planned.otherDiagnostics, planned.editedText),
    ] {
      for problem in problems {
        try expect(
          problem.range.upperBound <= text.bytes.count,
          "\(problem.code.name) stands outside of its text")
      }
      for language in Language.allCases {
        _ = DiagnosticDrawing.draw(Array(problems.prefix(40)), of: text, in: language)
        _ = text.problemsAsJSON(problems, in: language)
        _ = ImportOutcome.render(planned, isDryRun: true, in: language, listing: 20)
      }
    }
  }

  /// Whether everything outside of observations is as it was, and of these as many differ as are
  /// said to.
  private static func check(
    _ edit: RegistryEdit, of planned: ObservationImport, in registry: Registry
  ) throws(Finding) {
    let read = Registry.read(edit.reading.text)
    try expect(read.registry != nil, "the file has errors after the import")
    try expect(read.registry == edit.reading.registry, "the text is read otherwise")
    guard let before = SpeltJSON(edit.original.bytes), let after = SpeltJSON(edit.bytes) else {
      throw Finding(description: "no JSON is left")
    }
    let isSame =
      before.withoutObservations(upTo: registry)
      == after.withoutObservations(upTo: registry)
    try expect(isSame, "what is no observation changes")

    var changed = 0
    for subject in registry.subjects {
      let (list, position) = subject.listing(in: registry)
      let old = before[list].children[position]["observations"].children
      let left = edit.inserted.reversed().reduce(after[list].children[position]["observations"]) {
        $1.subject == subject.id ? $0.removing($1.index) : $0
      }
      let new = left.children
      try expect(old.count == new.count, "observations of '\(subject.id)' come or go unsaid")
      changed += zip(old, new).count { $0 != $1 }
    }
    try expect(changed <= planned.corrected, "\(changed) observations are corrected unsaid")
  }
}

extension Subject {
  /// The list that it is in, and its place there.
  func listing(in registry: Registry) -> (list: String, position: Int) {
    for list in [RecordList.bodies, .lists, .indicators] {
      if let position = registry.ids(of: list).firstIndex(of: id) {
        return (list.rawValue, position)
      }
    }
    return ("", 0)
  }
}

extension SpeltJSON {
  /// Without observations, and without the candidate lists that a registry does not have.
  fileprivate func withoutObservations(upTo registry: Registry) -> SpeltJSON {
    var left = self
    let kept = registry.lists.count
    if left[RecordList.lists.rawValue].children.count > kept || kept == 0 {
      while left[RecordList.lists.rawValue].children.count > kept {
        left[RecordList.lists.rawValue] = left[RecordList.lists.rawValue].removing(kept)
      }
      if kept == 0, let key = left.position(of: RecordList.lists.rawValue) {
        left = left.removing(key)
      }
    }
    for list in ["bodies", "lists", "indicators"] where left.position(of: list) != nil {
      left[list].children = left[list].children.map { subject in
        subject.position(of: "observations").map { subject.removing($0) } ?? subject
      }
    }
    return left
  }
}
