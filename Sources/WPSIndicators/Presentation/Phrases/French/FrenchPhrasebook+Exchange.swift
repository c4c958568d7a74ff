/// Tables of observations, in French.
extension FrenchPhrasebook {
  func rowsAdded(_ count: Int, isDryRun: Bool) -> String {
    counted(count, "observation", isDryRun ? "à ajouter" : "ajoutée", agrees: !isDryRun)
  }
  func rowsCorrected(_ count: Int, isDryRun: Bool) -> String {
    counted(count, nil, isDryRun ? "à corriger" : "corrigée", agrees: !isDryRun)
  }
  func rowsUnchanged(_ count: Int) -> String { counted(count, nil, "inchangée", agrees: true) }
  func observationsAbsent(_ count: Int) -> String {
    counted(count, "observation", nil, agrees: true) + " de ces sujets "
      + (count < 2
        ? "ne figure pas dans le tableau et reste" : "ne figurent pas dans le tableau et restent")
      + " dans le fichier"
  }
  var nothingToImport: String { "rien à modifier\u{A0}: le fichier dit déjà tout cela" }
  var noRows: String { "le tableau n’a aucune ligne" }

  /// A number with a noun and an adjective, which take an s from two on.
  private func counted(
    _ count: Int, _ noun: String?, _ adjective: String?, agrees: Bool
  ) -> String {
    let plural = count < 2 ? "" : "s"
    return [
      number(count), noun.map { $0 + plural }, adjective.map { $0 + (agrees ? plural : "") },
    ].compactMap { $0 }.joined(separator: " ")
  }
}
