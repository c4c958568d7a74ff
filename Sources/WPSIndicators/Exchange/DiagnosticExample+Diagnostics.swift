extension DiagnosticExample {
  /// What is wrong with `file`: by itself, or for a table as one to be imported.
  public var diagnostics: [Diagnostic] {
    place == .table
      ? Registry.read(Self.fileOfTables).importing(file)?.diagnostics ?? []
      : Registry.read(file).diagnostics
  }
}
