import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli scorecard`: where every subject stands in a period.
struct ScorecardCommand: Command {
  private let file: FileArgument
  private let period: Period?
  private let earlierPeriod: Period?
  private let format: ScorecardFormat
  /// How much of it is shown, and how.
  private let rendering: RenderingOptions
  /// The language asked for; nil for the locale's.
  private let language: Language?
  private let groups: [String]
  private let subjects: [String]
  private let failureCriteria: [FailureCriterion]
  private let output: FileName?

  static let spec = CommandSpec(
    name: "scorecard", summary: "show where every body and indicator stands against its targets",
    description: "Shows where every body and indicator stands against its targets in a period.",
    options: [
      OptionSpec(
        "--period", value: "PERIOD", values: .period,
        help:
          "a year 2020, half-year 2020-S1, quarter 2020-Q2 or month 2020-04 (default: the file's)"),
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: ScorecardFormat.self),
        help: ScorecardFormat.allCases.map(\.rawValue).joined(separator: ", ")
          + " (default: text)"),
      .language,
      OptionSpec(
        "--full",
        help: "show everything, and not only what is read at a glance (html and json: always)"),
      OptionSpec(
        "--history", value: "N",
        help:
          "quarters that the strip of each body shows, 1 to 60 (text and html; default: 24)"),
      OptionSpec(
        "--link", value: "LANGUAGE=ADDRESS", isRepeatable: true,
        help: "link an html page to the one in another language, such as fr=card.fr.html"),
      OptionSpec(
        "--group", value: "ID", values: .id(.groups), isRepeatable: true,
        help: "show this group only; may be repeated"),
      OptionSpec(
        "--body", value: "ID", values: .id(.subjects), isRepeatable: true,
        help: "show this body, list or indicator only, in full; may be repeated"),
      OptionSpec(
        "--compare-with", value: "PERIOD", values: .period,
        help: "add what changed since an earlier period, which verdicts flipped, and why"),
      OptionSpec(
        "--fail-on", value: "LIST", values: .wordList(FailureCriterion.allCases.map(\.rawValue)),
        isRepeatable: true,
        help: "exit with 1 if any of these occurs: "
          + FailureCriterion.allCases.map(\.rawValue).joined(separator: ",")),
      .output,
    ],
    notes: """
      With --format csv the table has few columns, with headings in your language;
      --full gives all of them, named alike in every language, and the columns that
      --compare-with adds. ADDRESS is the name of a file beside the page, or a web
      address; the page's own language is left out.
      Results go to standard output, problems to standard error.
      Exit status: 0 done, whatever the verdicts; 1 the file has errors, or --fail-on
      matched; 2 the command could not be carried out.
      """,
    examples: [
      "wps-cli scorecard",
      "wps-cli scorecard --period 2020-Q2 --format json",
      "wps-cli scorecard --full --compare-with 2020-Q2",
      "wps-cli scorecard --format html --link fr=card.fr.html --output card.en.html",
      "wps-cli scorecard --body cvjr --fail-on unmet,stale",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    file = FileArgument(path: try arguments.file(default: FileArgument.defaultPath))
    format = try arguments.word("--format") ?? .text
    rendering = try RenderingOptions(arguments, for: format)
    language = try arguments.word("--language")
    groups = arguments.all("--group")
    subjects = arguments.all("--body")
    failureCriteria = try FailureCriterion.list(arguments.all("--fail-on"))
    output = arguments.output
    period = try arguments.period("--period")
    earlierPeriod = try arguments.period("--compare-with")
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try file.expectOther(than: output)
    guard let (reading, registry) = try file.readRegistry(from: console) else { return .failure }
    try registry.check(groups: groups, subjects: subjects)
    let period = period ?? registry.reportingPeriod
    if let earlierPeriod, !period.endsAfter(earlierPeriod) {
      throw .usage(
        "'--compare-with \(earlierPeriod)' is not before the scorecard's period, \(period)",
        hint: nil)
    }
    let scorecard = Scorecard(
      of: registry, for: period,
      showing: SubjectSelection(groups: Set(groups), subjects: Set(subjects)),
      comparedWith: earlierPeriod)

    var options = rendering
    options.checksum = reading.checksum
    // Of a few that were asked for by name, all is told.
    if format == .text, !subjects.isEmpty { options.detail = .full }
    if output == nil {
      options.style = console.outputStyle
      options.width = console.outputColumns
    }
    let bytes = scorecard.rendered(as: format, in: language ?? console.language, with: options)
    switch format {
    case .brief, .html, .svg, .markdown, .csv: try console.deliver(verbatim: bytes, to: output)
    // These have colours, or escape what a terminal would obey.
    case .text, .json: try console.deliver(bytes, to: output)
    }
    if let output {
      let note = format.note(
        onFile: output.description, bytes: bytes.count, in: language ?? console.language)
      console.complain(note.replacingControls + "\n")
    }
    if reading.warningCount > 0 {
      console.complain("\(reading.tally); 'wps-cli validate' shows what\n")
    }
    return report(scorecard, to: console)
  }

  /// Says which assessments match `--fail-on`.
  private func report(_ scorecard: Scorecard, to console: Console) -> ExitStatus {
    var status = ExitStatus.success
    for assessment in scorecard.assessments {
      let matched = failureCriteria.filter { $0.matches(assessment) }.map(\.rawValue)
      guard !matched.isEmpty else { continue }
      status = .failure
      let target = assessment.target.map { ", target \($0.id)" } ?? ""
      console.complain(
        "wps-cli: \(matched.joined(separator: ", ")): \(assessment.subject.id)\(target)\n")
    }
    return status
  }
}

/// What `--fail-on` can ask for.
enum FailureCriterion: String, CaseIterable {
  case unmet, undetermined, noData, stale

  /// Reads a list of words with commas between.
  static func list(_ values: [String]) throws(ToolError) -> [FailureCriterion] {
    var criteria = [FailureCriterion]()
    for word in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      guard let criterion = FailureCriterion(rawValue: String(word)) else {
        let all = allCases.map(\.rawValue)
        throw .usage(
          "'\(word)' is not a value of '--fail-on'",
          hint: Suggestion.didYouMean(String(word), all)
            ?? "The values are \(all.joined(separator: ", ")), with commas between")
      }
      criteria.append(criterion)
    }
    return criteria
  }

  func matches(_ assessment: Assessment) -> Bool {
    switch self {
    case .unmet: assessment.verdict == .unmet
    case .undetermined: assessment.verdict == .undetermined
    case .noData: assessment.verdict == .noData
    case .stale: assessment.flags.contains(.stale)
    }
  }
}
