extension DiagnosticExplanation {
  /// What is wrong with tables that are to be imported.
  static let ofTables: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .malformedTable,
      """
      The table is not CSV as spreadsheets write it: a quote is not closed, or a row has more cells \
      than there are columns, mostly because of a comma in a text without double quotes.
      """,
      importance: """
        From there on cells stand in the wrong columns, and figures with them.
        """,
      in: .table,
      wrong: """
        subject,asAt,women,members,source,quote
        assembly,2026-09-01,39,133,ipu-2026,thirty-nine women, of 133
        """,
      right: """
        subject,asAt,women,members,source,quote
        assembly,2026-09-01,39,133,ipu-2026,"thirty-nine women, of 133"
        """),
    DiagnosticExplanation(
      .unknownColumn,
      """
      The heading of a column means nothing. The columns are named as the keys of an observation are, \
      or by common words for them in English or French: 'Femmes', 'As at', 'Sièges'.
      """,
      importance: """
        If the column were passed over, what stands in it would be lost without anybody noticing.
        """,
      in: .table,
      wrong: """
        subject,asAt,women,size of it,source
        assembly,2026-09-01,39,133,ipu-2026
        """,
      right: """
        subject,asAt,women,members,source
        assembly,2026-09-01,39,133,ipu-2026
        """),
    DiagnosticExplanation(
      .missingColumn,
      """
      The table lacks a column that every row needs: 'subject', the time in 'period' or 'asAt', or \
      'source'.
      """,
      importance: """
        A figure that is of nobody, of no time or from no source cannot be recorded.
        """,
      in: .table,
      wrong: """
        subject,asAt,women,members
        assembly,2026-09-01,39,133
        """,
      right: """
        subject,asAt,women,members,source
        assembly,2026-09-01,39,133,ipu-2026
        """),
    DiagnosticExplanation(
      .duplicateColumn,
      "Two columns of the table have one heading.",
      importance: """
        Only one of the two can be meant, and which one nobody can tell.
        """,
      in: .table,
      wrong: """
        subject,asAt,women,members,women,source
        assembly,2026-09-01,39,133,41,ipu-2026
        """,
      right: """
        subject,asAt,women,members,source
        assembly,2026-09-01,39,133,ipu-2026
        """),
    DiagnosticExplanation(
      .nameMismatch,
      """
      The column 'name' has another name than the body, list or indicator whose id stands in the \
      row. It is there for people to read, and is compared with the file, in any of its languages; an \
      import does not change it. In a table of candidate lists so are their party, constituency, \
      group, body and targets.
      """,
      importance: """
        Mostly one column of a spreadsheet was sorted without the others, so that every figure \
        would go to the wrong body. Begin again with a new export.
        """,
      in: .table,
      wrong: """
        subject,name,asAt,women,members,source
        assembly,Constitutional Court,2026-09-01,39,133,ipu-2026
        """,
      right: """
        subject,name,asAt,women,members,source
        assembly,National Assembly,2026-09-01,39,133,ipu-2026
        """),
    DiagnosticExplanation(
      .ambiguousRow,
      """
      The row says something else than the file, and the file has several observations of that time \
      and source that it could correct; or several rows could correct the same one.
      """,
      importance: """
        To choose one of them would be a guess, and a figure that somebody cites could be lost. \
        Where the others stand in the table as they are, it is clear which one is meant.
        """,
      in: .table,
      wrong: """
        subject,asAt,women,source,alternate
        assembly,2026-11-01,37,ipu-2026,true
        """,
      right: """
        subject,asAt,women,source,alternate
        assembly,2026-11-01,37,ipu-2026,true
        assembly,2026-11-01,39,ipu-2026,true
        """),
    DiagnosticExplanation(
      .percentDecimals,
      """
      The table gives the file's percentage with more or fewer zeros at its end: 30 or 30.00 for \
      30.0. Spreadsheets and programs do that when they save a table, so the file's number is kept.
      """,
      importance: """
        The decimals say how exact the number is: 30.0 is between 29.9 and 30.1, 30 may be \
        anything from 29 to 31.
        """,
      in: .table,
      wrong: """
        subject,asAt,women,members,reportedPercent,source
        assembly,2026-12-01,12,40,30,ipu-2026
        """,
      right: """
        subject,asAt,women,members,reportedPercent,source
        assembly,2026-12-01,12,40,30.0,ipu-2026
        """),
    DiagnosticExplanation(
      .boundLost,
      """
      The file has a bound, such as ≥39 for at least 39, where the table has the bare number. \
      Spreadsheets take such signs off a number, and old encodings do not have them, so the file's \
      bound is kept.
      """,
      importance: """
        "At least 39" and "39" are not the same: a source that speaks of more than 38 women does \
        not say that there were 39.
        """,
      in: .table,
      wrong: """
        subject,asAt,women,source
        assembly,2026-10-01,39,ipu-2026
        """,
      right: """
        subject,asAt,women,source
        assembly,2026-10-01,≥39,ipu-2026
        """),
    DiagnosticExplanation(
      .guessedEncoding,
      """
      The table is not in UTF-8. It was read as Windows-1252, which is what Excel saves as plain \
      "CSV" in western Europe and much of Africa; "CSV UTF-8" needs no guess.
      """,
      importance: """
        If it was in another encoding, accented letters in notes and quotations are wrong. \
        Numbers and ids are the same in both.
        """,
      in: .table,
      wrong: """
        subject,asAt,women,members,source,note
        assembly,2026-09-01,39,133,ipu-2026,S<E9>gou
        """,
      right: """
        subject,asAt,women,members,source,note
        assembly,2026-09-01,39,133,ipu-2026,Ségou
        """),
  ]
}
