// What has no French yet. This file goes when nothing needs it any more.

extension RegistryProblem {
  init(
    _ code: DiagnosticCode, at path: RecordPath, isOfKey: Bool = false, _ message: String,
    notes: [Note] = [],
    help: String? = nil, remedy: Diagnostic.Remedy? = nil
  ) {
    self.init(
      code, at: path, isOfKey: isOfKey, Message(untranslated: message), notes: notes,
      help: Message(untranslated: help), remedy: remedy)
  }
}

extension RegistryProblem.Note {
  init(message: String, path: RecordPath) {
    self.init(message: Message(untranslated: message), path: path)
  }
}
