#if !hasFeature(Embedded)
  import WPSIndicators
#endif

/// The call that explains a verdict, or a kind of problem.
extension Call {
  static func explain(_ file: [UInt8], _ options: [UInt8]) -> Answer {
    Answer(to: .explain, options) { (given) throws(CallRefusal) in
      let options = given.record
      if let code = options.code {
        return Array(
          DiagnosticPage.render(
            try given.explanation(of: code), in: options.language, style: options.style
          ).utf8)
      }
      guard given.given.contains("subject") else {
        try given.refuse(
          .missingKey, at: RecordPath(),
          Message("nothing is named to explain", fr: "rien n’est indiqué à expliquer"),
          help: Message(
            "add \"subject\": \"…\", or \"code\": \"…\" for a problem",
            fr: "ajoutez \"subject\": \"…\", ou \"code\": \"…\" pour un problème"))
        return []
      }
      let (_, registry) = try options.registry(file)
      guard let subject = try given.subject(in: registry) else { return [] }
      if let target = options.target, !subject.targets.contains(target) {
        try given.refuse(
          .unknownID, at: RecordPath()["target"],
          Message(
            "\(quoted: subject.id) has no target \(quoted: target)",
            fr: "\(quoted: subject.id) n’a pas d’objectif \(quoted: target)"),
          help: NearSpelling.suggestion(for: target, among: subject.targets)
            .map { .didYouMean($0) })
      }
      let scorecard = Scorecard(
        of: registry, for: options.period ?? registry.reportingPeriod,
        showing: SubjectSelection(subjects: [subject.id]))
      return Array(
        Explanation.render(
          scorecard, target: options.target, in: options.language, style: options.style
        ).utf8)
    }
  }
}

extension Given {
  /// What is known of a kind of problem, of which no file needs to be read.
  fileprivate mutating func explanation(
    of code: String
  ) throws(CallRefusal) -> DiagnosticExplanation {
    try refuse(
      useless: ["subject", "target", "period"],
      Message("with 'code'", fr: "avec \(quoted: "code")"))
    if let explanation = DiagnosticExplanation(named: code) { return explanation }
    let known = DiagnosticCode.allCases.map { $0.name }
    report(
      .unknownValue, at: RecordPath()["code"],
      Message(
        "\(quoted: code) is not the code of a problem",
        fr: "\(quoted: code) n’est pas le code d’un problème"),
      help: NearSpelling.suggestion(for: code, among: known).map { .didYouMean($0) })
    throw CallRefusal(status: .misused, bytes: problemsAsJSON(in: record.language))
  }
}
