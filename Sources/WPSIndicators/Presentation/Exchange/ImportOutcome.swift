/// Says what an import of a table of observations did.
public enum ImportOutcome {
  /// "2 observations added; 1 corrected; 85 as in the file; 2 … are not in the table, and stay",
  /// and which those are where something was added to their subjects: of a time that was corrected
  /// in the table the file has the old one still.
  public static func render(
    _ planned: ObservationImport, isDryRun: Bool, in language: Language,
    style: TextStyle = TextStyle()
  ) -> String {
    let phrases = language.phrasebook
    let counts = counts(
      added: planned.added, corrected: planned.corrected, unchanged: planned.unchanged,
      absent: planned.absent.count, isDryRun: isDryRun, phrases)
    let listed = planned.absent.filter { planned.subjectsWithAdditions.contains($0.subject) }
      .map { subject, observation in
        "  "
          + phrases.list([
            subject,
            phrases.asAt(observation.time) + " [\(observation.sources.joined(separator: "]["))]",
          ])
      }
    let lines = style.spelt(counts).wrapped(to: style.width) + listed.map { style.spelt($0) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The numbers of rows, and of the observations that the table's subjects have in the file and
  /// not in the table.
  static func counts(
    added: Int, corrected: Int, unchanged: Int, absent: Int, isDryRun: Bool,
    _ phrases: any Phrasebook
  ) -> String {
    var parts = [String]()
    if added + corrected == 0 {
      parts.append(unchanged == 0 ? phrases.noRows : phrases.nothingToImport)
    }
    if added > 0 { parts.append(phrases.rowsAdded(added, isDryRun: isDryRun)) }
    if corrected > 0 { parts.append(phrases.rowsCorrected(corrected, isDryRun: isDryRun)) }
    if unchanged > 0 { parts.append(phrases.rowsUnchanged(unchanged)) }
    if absent > 0 { parts.append(phrases.observationsAbsent(absent)) }
    return phrases.clauses(parts)
  }
}
