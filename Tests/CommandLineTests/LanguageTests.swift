import Testing

@testable import wps_cli

/// Which language is chosen, and how French is set.
@Suite struct LanguageTests {
  private let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 1417, "women": 14"#))

  @Test(arguments: [
    (["LANG": "fr_ML.UTF-8"], true), (["LANG": "fr"], true), (["LANG": "FR_fr@euro"], true),
    (["LC_ALL": "fr_FR.UTF-8", "LANG": "en_GB.UTF-8"], true),
    (["LC_MESSAGES": "fr_FR.UTF-8", "LANG": "en_GB.UTF-8"], true),
    (["LC_ALL": "C.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8", "LANG": "fr_FR.UTF-8"], false),
    (["LC_ALL": "", "LANG": "fr_FR.UTF-8"], true), (["LC_CTYPE": "fr_FR.UTF-8"], false),
    (["LANG": "fro_FR"], false), (["LANG": "bm_ML.UTF-8"], false), ([:], false),
  ])
  func `the locale chooses the language`(environment: [String: String], isFrench: Bool) {
    let run = CommandRun(["scorecard", "--full", "-"], input: registry, environment: environment)
    #expect(run.output.contains("Tableau de bord pour") == isFrench)
    #expect(run.output.contains("Scorecard for") == !isFrench)
  }

  @Test func `the option overrides the locale`() {
    let french = ["LANG": "fr_FR.UTF-8"]
    let english = CommandRun(
      ["scorecard", "--full", "-", "--language", "en"], input: registry, environment: french)
    #expect(english.output.contains("Scorecard for 2020-Q2"))
    let unknown = CommandRun(["scorecard", "--full", "-", "--language", "es"], input: registry)
    #expect(unknown.status == .unusable)
    #expect(unknown.problems.contains("'es' is not a value of '--language'"))
  }

  @Test func `French sets no-break spaces, decimal commas and singulars as it should`() {
    let output = french(#""members": 1417, "women": 14"#)
    #expect(output.contains("14 femmes sur 1\u{A0}417"))
    #expect(output.contains("1,0\u{A0}%"))
    #expect(output.contains("le critère prévoit au moins 30\u{A0}%\u{A0}: Target"))
    #expect(output.contains("(du 1er\u{A0}avril au 30\u{A0}juin 2020)"))
    #expect(french(#""members": 3, "women": 0"#).contains("0 femme sur 3"))
    #expect(french(#""members": 3, "women": 0"#).contains("il faut 1 femme de plus"))
    #expect(french(#""women": { "atMost": 1 }"#).contains("au plus 1 femme (effectif inconnu)"))
    #expect(french(#""women": 0"#).contains("aucune femme (effectif inconnu)"))
    #expect(french(#""women": { "atLeast": 2 }"#).contains("au moins 2 femmes (effectif inconnu)"))
    #expect(
      french(#""members": 3, "women": 0"#).contains(
        "l’organe ne compte aucune femme sur trois membres (0,0\u{A0}%)."))
  }

  private func french(_ figures: String) -> String {
    let run = CommandRun(
      ["scorecard", "--full", "-", "--language", "fr"],
      input: TinyRegistry.body(TinyRegistry.observation(figures)))
    // Lines are joined, so that an expectation need not know where they break.
    return run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
