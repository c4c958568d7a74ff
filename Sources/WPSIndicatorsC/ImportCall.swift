#if !hasFeature(Embedded)
  import WPSIndicators
#endif

/// The call that takes a table over.
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
