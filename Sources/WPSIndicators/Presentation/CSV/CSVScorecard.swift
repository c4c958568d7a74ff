/// Writes a scorecard as CSV, for spreadsheets and statistics programs: a row for each assessment.
///
/// The names of the columns, the codes and the numbers are the same in every language; columns whose
/// names end in `_label`, and the names and remarks of the file, are for people. A cell is empty
/// where something does not apply or is not known, and where a count has no upper limit; a true zero
/// is 0. Exact fractions take two columns each, and `percent` is the rounded number beside them.
///
/// The lines are RFC 4180's. The file begins with a byte order mark, without which Excel misreads
/// accents: Python reads it with `encoding="utf-8-sig"`. Text that a spreadsheet would take for a
/// formula, a number or a date has an apostrophe before it (identifiers stay as they are), line breaks in it are spaces, and characters that turn the
/// direction of writing are left out.
package enum CSVScorecard {
  /// The scorecard's CSV, in UTF-8.
  /// - Parameter language: the language of names, labels and remarks.
  package static func render(_ scorecard: Scorecard, in language: Language) -> [UInt8] {
    let columns = columns(of: scorecard, in: language)
    var csv = CSVWriter()
    csv.row(columns.map { .exact($0.name) })
    for assessment in scorecard.assessments {
      csv.row(columns.map { $0.cell(assessment) })
    }
    return csv.bytes
  }

  /// All columns, in order; new ones go to the end, so that positions stay as they are.
  private static func columns(of scorecard: Scorecard, in language: Language) -> [CSVColumn] {
    let wording = AssessmentWording(scorecard, in: language, for: .spreadsheet)
    return subject(wording) + target(wording) + verdict(wording) + observation(wording)
      + figures(wording) + needs(wording) + outlook(wording) + unmeasured(wording)
      + comparison(wording)
  }
}
