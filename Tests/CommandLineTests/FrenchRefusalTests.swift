import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// What cannot be done, said in French.
@Suite struct FrenchRefusalTests {
  private static let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#))

  private func refusal(_ arguments: [String]) -> String {
    let run = CommandRun(arguments + ["--language", "fr"], input: Self.registry)
    #expect(run.status == .unusable && run.output == "")
    // As on paper, where nobody sees which spaces do not break.
    return run.problems.replacing("\u{A0}", with: " ")
  }

  @Test(arguments: [
    (
      ["validate", "--formt", "json"],
      "option inconnue : « --formt ». Vouliez-vous dire « --format » ?"
    ),
    (
      ["validate", "--body", "x"],
      """
      option inconnue : « --body ». Options possibles : --strict, --all, --format, --language, --help
      """
    ),
    (["scorcard"], "commande inconnue : « scorcard ». Vouliez-vous dire « scorecard » ?"),
    (["help", "xyzzy"], "il n’y a pas d’aide sur « xyzzy »"),
    (
      ["scorecard", "-", "--body", "bode"],
      "le fichier ne contient aucun organe « bode ». Vouliez-vous dire « body » (Body) ?"
    ),
    (
      ["chart", "bode", "-"],
      "le fichier ne contient ni organe, ni liste, ni indicateur « bode ». Vouliez-vous dire "
        + "« body » (Body) ?"
    ),
    (
      ["chart", "source", "-"],
      "« source » est une source, or il faut un organe, une liste ou un indicateur"
    ),
    (
      ["chart", "body", "-", "--target", "x"],
      "« body » n’a pas d’objectif « x ». On y trouve target"
    ),
    (
      ["scorecard", "-", "--period", "2020-13"],
      "« 2020-13 » n’est pas une période pour « --period ». Écrivez-la comme 2020-Q2 ; une année "
        + "comme 2020, un semestre comme 2020-S1, un mois comme 2020-04"
    ),
    (
      ["scorecard", "-", "--period"],
      "« --period » demande une valeur, or « --language » est une option. Si c’est bien la valeur "
        + "voulue, écrivez « --period=--language »"
    ),
    (
      ["scorecard", "-", "--format", "pdf"],
      "« pdf » n’est pas une valeur de « --format ». Imprimez en PDF la page de --format html"
    ),
    (["validate", "a", "b"], "un seul fichier à la fois, et non « a », « b »"),
    (["validate", "--strict", "--strict"], "« --strict » figure deux fois"),
    (["validate", "--strict=1"], "« --strict » n’accepte pas de valeur"),
    (
      ["validate", "/nowhere/x.json"],
      "impossible de lire « /nowhere/x.json » : aucun fichier ni dossier de ce nom"
    ),
    (
      ["export", "-", "--format", "csv", "--ref-area", "ML"],
      "« --ref-area » ne change rien au format « csv ». Omettez cette option"
    ),
    (
      ["law", "add", "mali-2015-052-1", "--list", "x"],
      "« mali-2015-052-1 » est une règle sur les organes. Précisez avec « --body ID »"
    ),
    (
      ["quarter", "--dry-run"],
      "« --dry-run » montre ce que « --begin » modifierait. Ajoutez « --begin PÉRIODE »"
    ),
    (
      ["diff", "a"],
      """
      « diff » demande deux fichiers. Écrivez « wps-cli diff old.json indicators.json »
      """
    ),
  ])
  func `a command line that is wrong`(arguments: [String], message: String) {
    #expect(refusal(arguments) == "wps-cli : \(message)\n")
  }

  @Test(arguments: [
    (
      ["--women", "3"],
      """
      aucune source n’est indiquée. Écrivez « --source ID », ou « --new-source ID --title TEXTE \
      » pour une nouvelle source
      """
    ),
    (
      ["--source", "source"],
      """
      rien à enregistrer. Indiquez un chiffre, --reported-trend ou --quote
      """
    ),
    (
      ["--source", "source", "--women", "beaucoup"],
      "« beaucoup » n’est pas un nombre pour « --women ». Écrivez 40, ou 2001+ pour au moins "
        + "2001, ou 20-25 pour 20 à 25, en chiffres seulement"
    ),
    (
      ["--source", "source", "--women", "inconnu"],
      "« inconnu » n’est pas un nombre pour « --women ». Omettez l’option si rien n’est connu"
    ),
    (
      ["--source", "sourc", "--women", "3"],
      "le fichier ne contient pas de source « sourc ». Vouliez-vous dire « source » (Source) ?"
    ),
    (
      ["--source", "source", "--status", "done"],
      "« --status » ne vaut que pour les jalons ; « body » est un organe. Options possibles : "
        + "--seats, --members, --vacant, --women, --men, --other, --unspecified, --by, --holder, "
        + "--reported-percent, --reported-trend"
    ),
    (
      ["--source", "source", "--reported-percent", "26,4 %"],
      "« 26,4 % » n’est pas un pourcentage pour « --reported-percent ». Écrivez 26.4, avec un "
        + "point, sans %"
    ),
    (
      ["--source", "source", "--holder", "chair"],
      "« chair » ne dit pas qui occupe quel poste. Écrivez « --holder chair=woman »"
    ),
  ])
  func `a figure that cannot be recorded`(options: [String], message: String) throws {
    let file = try ScratchFile(Self.registry)
    let arguments = ["record", "body", "--file", file.path, "--period", "2020-Q1"]
    #expect(refusal(arguments + options) == "wps-cli : \(message)\n")
    #expect(try file.text == Self.registry)
  }

  @Test func `how many problems there are, and what to do`() {
    func problems(_ arguments: [String], _ registry: String) -> String {
      CommandRun(arguments, input: registry, environment: ["LANG": "fr_FR.UTF-8"]).problems
        .replacing("\u{A0}", with: " ")
    }
    #expect(problems(["validate", "-"], Self.registry) == "entrée standard : aucun problème\n")
    #expect(
      problems(["validate", "-"], "{").hasSuffix(
        "\nentrée standard : 1 erreur ; « wps-cli explain malformed-json » l’explique\n"))
    let other = #"{ "formatVersion": 1 }"#
    #expect(problems(["scorecard", "-"], other).contains(/\nentrée standard : \d erreurs\n$/))
    #expect(
      problems(["quarter", "-", "--begin", "2020-Q3", "--dry-run"], "{").hasSuffix(
        "\nentrée standard : 1 erreur ; corrigez d’abord le fichier\n"))
  }

  @Test func `every command takes the language, and none another one`() {
    for command in Commands.all.map({ $0.spec }) {
      let run = CommandRun([command.name, "--language", "es"])
      #expect(
        run.problems
          == "wps-cli: 'es' is not a value of '--language'. The languages are en, fr\n")
      #expect(command.allOptions.map(\.name).suffix(1) == ["--help"])
    }
  }
}
