extension ReportedObservation {
  /// Its figures and sources in the keys of the file: "members 24, women 6, source ipu-2026".
  package var summary: String {
    let others: Set<String> = ["period", "asAt", "alternate"]
    return entries.filter { !others.contains($0.key) && !$0.value.hasPrefix("\"") }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
