import Testing

@testable import WPSIndicators

/// The headline of small registries, as a reader is to find it: the sentences are written by hand.
@Suite struct BoardHeadlineTests {
  /// A body of a small registry.
  struct TestBody: Sendable {
    let name: (en: String, fr: String)
    /// Its figures as the file has them; nil where nothing is told of it.
    var figures: String?
    var period = "2026-Q2"
    var target: String? = "law"
    var kind = "other"

    init(
      _ en: String, _ fr: String, _ figures: String?, _ period: String = "2026-Q2",
      target: String? = "law", kind: String = "other"
    ) {
      name = (en, fr)
      (self.figures, self.period, self.target, self.kind) = (figures, period, target, kind)
    }

    init(
      _ en: String, _ fr: String, women: Int, of members: Int, _ period: String = "2026-Q2",
      target: String? = "law"
    ) {
      self.init(
        en, fr, "\"women\": \(women), \"members\": \(members)", period, target: target)
    }
  }

  static func board(_ bodies: [TestBody]) throws -> Board {
    let records = bodies.enumerated().map { index, body in
      let observation = body.figures.map {
        "{ \"period\": \"\(body.period)\", \($0), \"source\": \"s\" }"
      }
      return """
        { "id": "b\(index)", "name": { "en": "\(body.name.en)", "fr": "\(body.name.fr)" },
          "kind": "\(body.kind)", "targets": [\(body.target.map { "\"\($0)\"" } ?? "")],
          "observations": [\(observation ?? "")] }
        """
    }
    let targets = [
      ("law", "law", #""measure": "womenShare", "atLeast": "30%""#),
      ("benchmark", "benchmark", #""measure": "womenShare", "atLeast": "30%""#),
      ("balance", "law", #""measure": "eitherSexShare", "atLeast": "30%""#),
    ].filter { target in bodies.contains { $0.target == target.0 } }
      .map { "{ \"id\": \"\($0.0)\", \"name\": \"\($0.0)\", \"basis\": \"\($0.1)\", \($0.2) }" }
    let text = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2026-Q3",
        "sources": [{ "id": "s", "title": "S" }], "targets": [\(targets.joined(separator: ", "))],
        "bodies": [\(records.joined(separator: ",\n"))] }
      """
    let registry = try BoardTrial.registry(SourceText(name: "f", text))
    return Scorecard(of: registry, for: registry.reportingPeriod).board()
  }

  static func sentences(_ bodies: [TestBody], in language: Language) throws -> [String] {
    let board = try board(bodies)
    let wording = BoardWording(board, AssessmentWording(board.scorecard, in: language))
    let headline = wording.headline()
    return headline.map { [$0.lead.text] + $0.rest.map(\.text) } ?? []
  }

  /// Bodies, and what stands first of them in English and in French: the first sentence stands out.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bodies: [TestBody]
    let english: [String]
    let french: [String]

    init(_ name: String, _ bodies: [TestBody], _ english: [String], _ french: [String]) {
      (testDescription, self.bodies, self.english, self.french) = (name, bodies, english, french)
    }
  }

  @Test(arguments: cases + caseOfPercentages + casesWithoutCurrentFigures)
  func `the headline says what a reader must know first`(_ expected: Case) throws {
    for (language, sentences) in [
      (Language.english, expected.english), (.french, expected.french),
    ] {
      let told = try Self.sentences(expected.bodies, in: language)
      let plain = told.map {
        $0.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      }
      #expect(plain == sentences)
      guard language == .french else { continue }
      // No line begins with a sign.
      #expect(told.allSatisfy { $0.firstMatch(of: /\ [:;?!%]/) == nil }, "\(told)")
    }
  }
}
