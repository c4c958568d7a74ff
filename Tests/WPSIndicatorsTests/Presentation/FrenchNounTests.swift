import Testing

@testable import WPSIndicators

/// Articles follow from a noun's form, not from words cut apart.
@Suite struct FrenchNounTests {
  @Test(arguments: [
    (FrenchNoun(.masculine, "quota"), ["le quota", "du quota", "au quota"]),
    (FrenchNoun(.masculine, "objectif"), ["l’objectif", "de l’objectif", "à l’objectif"]),
    (FrenchNoun(.feminine, "cible"), ["la cible", "de la cible", "à la cible"]),
    (FrenchNoun(.feminine, "équipe"), ["l’équipe", "de l’équipe", "à l’équipe"]),
    (FrenchNoun(.plural, "organes"), ["les organes", "des organes", "aux organes"]),
  ])
  func `a noun has its articles`(noun: FrenchNoun, articles: [String]) {
    #expect([noun.le.text, noun.du.text, noun.au.text] == articles)
  }

  @Test(arguments: [
    ("Comité de suivi", "du Comité de suivi"),
    ("Haute Cour", "de la Haute Cour"),
    ("Assemblée nationale", "de l’Assemblée nationale"),
    ("État-major", "de l’État-major"),
    ("Autorités intérimaires", "des autorités intérimaires"),
    ("Équipe mobile", "de l’équipe mobile"),
    ("Comité et ses sous-comités", "du Comité et de ses sous-comités"),
  ])
  func `a body is named with its article`(name: String, ofBody: String) {
    #expect(FrenchNoun(named: Passage(name))?.du.text == ofBody)
  }

  @Test func `a name of unknown gender has none`() {
    #expect(FrenchNoun(named: "Zemstvo")?.du == nil)
    #expect(FrenchNoun(named: "")?.du == nil)
  }
}
