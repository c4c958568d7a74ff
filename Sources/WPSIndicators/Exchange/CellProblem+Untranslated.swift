// What has no French yet. This file goes when nothing needs it any more.

extension CellProblem {
  init(
    _ code: DiagnosticCode, in cell: TableCell, _ message: String,
    notes: [Diagnostic.Note] = [], help: String? = nil, remedy: Diagnostic.Remedy? = nil
  ) {
    self.init(
      code, in: cell, Message(untranslated: message), notes: notes,
      help: Message(untranslated: help), remedy: remedy)
  }
}
