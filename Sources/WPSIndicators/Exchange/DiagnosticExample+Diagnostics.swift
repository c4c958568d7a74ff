extension DiagnosticExample {
  /// What is said about the example: by `validate`, or for a table by `import`.
  var diagnostics: [Diagnostic] {
    place == .table
      ? Registry.read(Self.fileOfTables).importing(file)?.diagnostics ?? []
      : Registry.read(file).diagnostics
  }
}
