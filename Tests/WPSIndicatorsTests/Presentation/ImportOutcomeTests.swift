import Testing

@testable import WPSIndicators

/// What an import says it did, in both languages, of none, one and several.
@Suite struct ImportOutcomeTests {
  private func said(
    _ added: Int, _ corrected: Int, _ unchanged: Int, _ absent: Int, isDryRun: Bool = false
  ) -> [String] {
    [Language.english, .french].map { language in
      ImportOutcome.counts(
        added: added, corrected: corrected, unchanged: unchanged, absent: absent,
        isDryRun: isDryRun, language.phrasebook
      ).replacing("\u{A0}", with: "~")
    }
  }

  @Test func `numbers and nouns agree`() {
    #expect(
      said(1, 2, 0, 0) == [
        "1 observation added; 2 corrected",
        "1 observation ajoutée~; 2 corrigées",
      ])
    #expect(
      said(2, 1, 1, 1) == [
        "2 observations added; 1 corrected; 1 as in the file; 1 observation of these subjects is "
          + "not in the table, and stays",
        "2 observations ajoutées~; 1 corrigée~; 1 inchangée~; 1 observation de ces sujets ne figure "
          + "pas dans le tableau et reste dans le fichier",
      ])
    #expect(
      said(0, 0, 1_088, 3) == [
        "nothing to change: the file says all of this; 1,088 as in the file; 3 observations of "
          + "these subjects are not in the table, and stay",
        "rien à modifier~: le fichier dit déjà tout cela~; 1~088 inchangées~; 3 observations de ces "
          + "sujets ne figurent pas dans le tableau et restent dans le fichier",
      ])
  }

  @Test func `a table without rows`() {
    #expect(said(0, 0, 0, 0) == ["the table has no rows", "le tableau n’a aucune ligne"])
  }

  @Test func `a dry run says what would be`() {
    #expect(
      said(1, 2, 3, 0, isDryRun: true) == [
        "1 observation would be added; 2 would be corrected; 3 as in the file",
        "1 observation à ajouter~; 2 à corriger~; 3 inchangées",
      ])
  }
}
