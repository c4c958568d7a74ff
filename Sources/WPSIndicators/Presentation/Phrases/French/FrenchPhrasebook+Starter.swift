/// A file that was begun, in French.
extension FrenchPhrasebook {
  func began(_ file: String, beside schema: String) -> String {
    "\(file) a été créé, avec \(schema) pour votre éditeur de texte."
  }
  var next: String { "Étapes suivantes" }
  var overwriteStarter: String {
    labelled("Ouvrez-le dans un éditeur de texte et remplacez son contenu", "tout y est inventé.")
  }
  func setReportingPeriod(insteadOf placeholder: String) -> String {
    "Indiquez, à la place de \(placeholder), le trimestre sur lequel porte votre rapport, par exemple"
  }
}
