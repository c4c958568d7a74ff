extension DiagnosticExplanation {
  /// What is wrong with a file before its records can be read.
  static let ofJSON: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .invalidUTF8,
      """
      The file holds bytes that are no letters in the encoding UTF-8. It was probably saved in an \
      older encoding, such as Windows-1252 or UTF-16, by an editor or a spreadsheet.
      """,
      importance: """
        Accented names such as Ségou would come out garbled, differently on each computer.
        """,
      in: .head,
      wrong: """
        "formatVersion": 1,
        "title": "S<E9>gou: women and peace",
        "reportingPeriod": "2026-Q4"
        """,
      right: """
        "formatVersion": 1,
        "title": "Ségou: women and peace",
        "reportingPeriod": "2026-Q4"
        """),
    DiagnosticExplanation(
      .byteOrderMark,
      """
      Three invisible bytes, a byte order mark (BOM), stand before the first bracket. Some editors \
      add them when they save as "UTF-8 with BOM". They are read over; "UTF-8" or "UTF-8 without \
      BOM" saves the file without them.
      """,
      importance: """
        The rules of JSON do not allow it, and many other programs would refuse the file.
        """,
      in: .file,
      wrong: "<EF BB BF>" + smallFile, right: smallFile),
    DiagnosticExplanation(
      .malformedJSON,
      """
      Here the text stops being JSON: a comma, a quotation mark or a bracket is missing, too many or \
      of another kind. Entries are separated by commas and there is none after the last; texts and \
      keys stand in straight quotation marks ("); every bracket that opens is closed. Lines that begin \
      with <<<<<<<, ======= or >>>>>>> are those of a merge that was left unfinished: keep one side.
      """,
      importance: """
        Nothing behind this place can be read, so that it hides any further problem. Mend it first, \
        then validate again.
        """,
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026", }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .nestedTooDeeply,
      """
      More than 64 brackets stand inside each other. A real file needs fewer than ten, so that \
      something was pasted here by mistake or written by a program that went wrong.
      """,
      importance: "Such a file is damaged, and what it meant cannot be told.",
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133,
          "women": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                   40
                   ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],
          "source": "ipu-2026" }
        """,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
  ]

  private static let smallFile = """
    { "formatVersion": 1, "title": "Women and peace",
      "reportingPeriod": "2026-Q4", "sources": [], "targets": [], "bodies": [] }
    """
}
