/// Says what an import of a table of observations did.
package enum ImportOutcome {
  /// "2 observations added; 1 corrected; 85 as in the file", and what the table lacks, wrapped.
  /// - Parameters:
  ///   - added: the rows that are new to the file.
  ///   - corrected: the rows that change an observation of the file.
  ///   - unchanged: the rows that say what the file says.
  ///   - absent: the observations that the table's subjects have in the file and not in the table.
  ///   - isDryRun: whether nothing was written.
  package static func counts(
    added: Int, corrected: Int, unchanged: Int, absent: Int, isDryRun: Bool,
    in language: Language, style: TextStyle = TextStyle()
  ) -> String {
    let phrases = language.phrasebook
    var parts = [String]()
    if added + corrected == 0 { parts.append(phrases.nothingToImport) }
    if added > 0 { parts.append(phrases.rowsAdded(added, isDryRun: isDryRun)) }
    if corrected > 0 { parts.append(phrases.rowsCorrected(corrected, isDryRun: isDryRun)) }
    parts.append(phrases.rowsUnchanged(unchanged))
    if absent > 0 { parts.append(phrases.observationsAbsent(absent)) }
    return style.spelt(phrases.clauses(parts)).wrapped(to: style.width)
      .map { $0 + "\n" }.joined()
  }
}
