import WPSIndicators

/// What the arguments ask for.
enum Invocation {
  case scorecard(ScorecardCommand)
  case validate(ValidateCommand)
  case help(HelpText.Topic)
  case version

  init(_ arguments: [String]) throws(ToolError) {
    guard let first = arguments.first else {
      throw .usage("no command given", hint: "Try 'wps-cli --help'")
    }
    let rest = Array(arguments.dropFirst())
    switch first {
    case "--help", "-h": self = .help(.tool)
    case "--version": self = .version
    case "help": self = .help(try Self.topic(rest))
    case "scorecard", "validate":
      if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
        self = .help(first == "scorecard" ? .scorecard : .validate)
      } else if first == "scorecard" {
        self = .scorecard(try ScorecardCommand(ParsedArguments(rest, ScorecardCommand.options)))
      } else {
        self = .validate(try ValidateCommand(ParsedArguments(rest, ValidateCommand.options)))
      }
    default:
      let known = ["scorecard", "validate", "help", "--help", "--version"]
      throw .usage(
        first.hasPrefix("-") ? "unknown option '\(first)'" : "unknown command '\(first)'",
        hint: Suggestion.didYouMean(first, known) ?? "Try 'wps-cli --help'")
    }
  }

  private static func topic(_ words: [String]) throws(ToolError) -> HelpText.Topic {
    switch words.first {
    case nil: return .tool
    case "scorecard": return .scorecard
    case "validate": return .validate
    case let word?:
      throw .usage(
        "there is no help on '\(word)'",
        hint: Suggestion.didYouMean(word, ["scorecard", "validate"]))
    }
  }
}

/// Hints at what was probably meant.
enum Suggestion {
  static func didYouMean(_ word: String, _ known: [String]) -> String? {
    NearSpelling.suggestion(for: word, among: known).map { "Did you mean '\($0)'?" }
  }
}
