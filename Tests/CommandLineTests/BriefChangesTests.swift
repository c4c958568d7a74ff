import Testing

@testable import wps_cli

/// What a brief says of everything, and of the changes since an earlier period.
@Suite struct BriefChangesTests {
  /// A figure before and one after for each body.
  private func registry(_ bodies: [(before: String?, after: String)]) -> String {
    let records = bodies.enumerated().map { index, body in
      let before = body.before.map { #"{ "period": "2020-Q1", \#($0), "source": "source" }, "# }
      return #"{ "id": "body\#(index)", "name": "Body \#(index)", "kind": "other", "#
        + #""targets": ["target"], "observations": [\#(before ?? "")"#
        + TinyRegistry.observation(body.after) + "] }"
    }
    return TinyRegistry.body("").replacing(
      #/"bodies": \[.*\],\n/#.dotMatchesNewlines(),
      with: "\"bodies\": [\(records.joined(separator: ", "))],\n")
  }

  /// The paragraph that follows a heading, or the overview, with plain spaces.
  private func paragraph(
    _ index: Int, of registry: String, since: String? = "2020-Q1", french: Bool = false
  ) -> String {
    let run = CommandRun(
      ["scorecard", "--full", "-", "--format", "brief", "--language", french ? "fr" : "en"]
        + (since.map { ["--compare-with", $0] } ?? []), input: TinyRegistry.grouped(registry))
    #expect(run.status == .success, "\(run.problems)")
    // What is long is in several paragraphs; headings have no full stop.
    var paragraphs = [String]()
    for paragraph in run.output.split(separator: "\n").map(String.init) {
      if let last = paragraphs.last, last.hasSuffix("."), paragraph.hasSuffix(".") {
        paragraphs[paragraphs.count - 1] += " \(paragraph)"
      } else {
        paragraphs.append(paragraph)
      }
    }
    return paragraphs.indices.contains(index)
      ? paragraphs[index].replacing("\u{A0}", with: " ") : run.output
  }

  @Test func `changes are told in sentences, without what is zero`() {
    let registry = registry([
      (#""members": 10, "women": 2"#, #""members": 10, "women": 4"#),
      (#""members": 14, "women": 3"#, #""members": 14, "women": 5"#),
    ])
    let english = paragraph(4, of: registry)
    #expect(
      english.hasPrefix(
        "Since the first quarter of 2020, two verdicts have changed. Of the shares known exactly "
          + "then and now, two rose. Women are 9 of the 24 members (37.5 per "
          + "cent) of the 2 bodies counted then and now, compared with 5 of 24 (20.8 per cent) "
          + "before. The verdict on the Body 0"), "\(english)")
    let french = paragraph(4, of: registry, french: true)
    #expect(
      french.hasPrefix(
        "Depuis le premier trimestre 2020, deux résultats ont changé. Sur les parts connues "
          + "exactement alors comme maintenant, deux ont augmenté. "
          + "Les 2 organes pris en compte alors comme maintenant comptent 9 femmes sur 24 membres "
          + "(37,5 %), contre 5 sur 24 (20,8 %) auparavant. Body 0 :"), "\(french)")
  }

  @Test func `nothing that is not zero is lost`() {
    let registry = registry([
      (#""members": 10, "women": 2"#, #""members": 10, "women": 4"#),
      (#""members": 14, "women": 2"#, #""members": 14, "women": 3"#),
      (nil, #""members": 9, "women": 1"#),
    ])
    let english = paragraph(4, of: registry)
    #expect(
      english.hasPrefix(
        "Since the first quarter of 2020, two verdicts have changed and there has been one other "
          + "change. Of the shares known exactly then and now, two rose. "), "\(english)")
    #expect(english.contains(" One body is newly counted: Body 2 (1 woman of 9). "), "\(english)")
    let french = paragraph(4, of: registry, french: true)
    #expect(french.contains("deux résultats ont changé et une autre évolution est à relever. "))
    #expect(french.contains(" Un organe est désormais pris en compte : Body 2 (1 femme sur 9). "))
  }

  @Test func `other changes alone leave the verdicts`() {
    let registry = registry([(#""members": 10, "women": 1"#, #""members": 10, "women": 2"#)])
    #expect(
      paragraph(4, of: registry).hasPrefix(
        "Since the first quarter of 2020, no verdict has changed, but there has been one other "
          + "change. The one share known exactly then and now rose. Women are 2 of the "
          + "10 members (20.0 per cent) of the body counted then and now, compared with 1 of 10 "
          + "(10.0 per cent) before. "))
    #expect(
      paragraph(4, of: registry, french: true).hasPrefix(
        "Depuis le premier trimestre 2020, aucun résultat n’a changé, mais une autre évolution "
          + "est à relever. La seule part connue exactement alors comme maintenant a augmenté. "
          + "L’organe pris en compte alors comme maintenant "
          + "compte 2 femmes sur 10 membres (20,0 %), contre 1 sur 10 (10,0 %) auparavant. "))
  }

  @Test func `it is said that nothing changed`() {
    let one = TinyRegistry.body(TinyRegistry.observation(#""members": 10, "women": 3"#))
      .replacing("\"2020-Q2\",\n", with: "\"2020-Q3\",\n")
    #expect(
      paragraph(4, of: one, since: "2020-Q2")
        == "Since the second quarter of 2020, nothing has changed: the one assessment is as it was. "
        + "The one share known exactly then and now stayed as it was. Women are 3 of the 10 members "
        + "(30.0 per cent) of the body counted then and now, as before.")
    #expect(
      paragraph(4, of: one, since: "2020-Q2", french: true)
        == "Depuis le deuxième trimestre 2020, rien n’a changé : la seule évaluation reste "
        + "inchangée. La seule part connue exactement alors comme maintenant est restée inchangée. "
        + "L’organe pris en compte alors comme maintenant compte 3 femmes sur 10 "
        + "membres (30,0 %), comme auparavant.")
  }

  @Test(arguments: [
    (5, "all five members (100.0 per cent) of", "les cinq membres (100,0 %) du Comité étaient des"),
    (2, "both members (100.0 per cent) of", "les deux membres (100,0 %) du Comité étaient des"),
    (1, "the only member (100.0 per cent) of", "le seul membre (100,0 %) du Comité était une"),
  ])
  func `all members have their words`(women: Int, english: String, french: String) {
    let registry = registry([(nil, #""members": \#(women), "women": \#(women)"#)])
      .replacing("Body 0", with: "Committee")
    let found = paragraph(4, of: registry, since: nil)
    #expect(
      found.contains("\(english) the Committee \(women == 1 ? "was a" : "were") wom"), "\(found)")
    let trouve = paragraph(
      4, of: registry.replacing("Committee", with: "Comité"), since: nil, french: true)
    #expect(trouve.contains(french), "\(trouve)")
  }

  @Test func `what is assessed no longer is told by reason, each body once`() {
    let registry = TinyRegistry.body(
      #"{ "period": "2020-Q1", "members": 10, "women": 3, "source": "source" }"#,
      target: #""measure": "womenShare", "atLeast": "30%" }, "#
        + #"{ "id": "half", "name": "Half", "basis": "law", "measure": "womenShare", "#
        + #""atLeast": "50%""#, body: #", "ended": "2020-03-31""#
    ).replacing(#"["target"]"#, with: #"["target", "half"]"#)
    let english = paragraph(4, of: registry)
    #expect(
      english.hasSuffix(". Ended on 31 March 2020: Body (formerly “met”, “not met”)."), "\(english)"
    )
    let french = paragraph(4, of: registry, french: true)
    #expect(
      french.hasSuffix(
        "Activité terminée le 31 mars 2020 : Body (auparavant « atteint », « non atteint »)."),
      "\(french)")
  }

  @Test func `the same figures are told once of a body with several targets`() {
    let registry = registry([(#""members": 10, "women": 1"#, #""members": 10, "women": 4"#)])
      .replacing(
        #""atLeast": "30%" }"#,
        with: #""atLeast": "30%" }, { "id": "half", "name": "Half", "basis": "law", "#
          + #""measure": "womenShare", "atLeast": "50%" }"#
      ).replacing(#"["target"]"#, with: #"["target", "half"]"#)
    let english = paragraph(4, of: registry)
    #expect(english.contains("went from “not met” to “met”; the latest report"), "\(english)")
    #expect(english.ranges(of: "the latest report").count == 1, "\(english)")
  }
}
