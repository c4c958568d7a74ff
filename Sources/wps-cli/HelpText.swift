import WPSIndicators

/// What `--help` prints.
enum HelpText {
  enum Topic {
    case tool, scorecard, validate
  }

  static func text(for topic: Topic) -> String {
    switch topic {
    case .tool: tool
    case .scorecard: scorecard
    case .validate: validate
    }
  }

  private static let tool = """
    Monitors women's representation and other Women, Peace and Security indicators.

    Usage: wps-cli COMMAND [OPTIONS] [FILE]

    Commands:
      scorecard   show where every body and indicator stands against its targets
      validate    show everything that is wrong with a file

    FILE is indicators.json in the current folder unless you name another; - reads
    standard input. 'wps-cli COMMAND --help' explains a command.

    Options:
      --help      show this text
      --version   show the version

    """

  private static let scorecard =
    """
    Shows where every body and indicator stands against its targets in a quarter.

    Usage: wps-cli scorecard [OPTIONS] [FILE]

    Options:
    \(list(ScorecardCommand.options))
    Results go to standard output, problems to standard error.
    Exit status: 0 done, whatever the verdicts; 1 the file has errors, or --fail-on
    matched; 2 the command could not be carried out.

    Examples:
      wps-cli scorecard
      wps-cli scorecard --period 2020-Q2 --format json
      wps-cli scorecard --compare-with 2020-Q2
      wps-cli scorecard --body cvjr --fail-on unmet,stale

    """

  private static let validate =
    """
    Shows everything that is wrong with a file, each problem with its place.

    Usage: wps-cli validate [OPTIONS] [FILE]

    Options:
    \(list(ValidateCommand.options))
    Exit status: 0 no errors; 1 errors, or warnings with --strict; 2 the command
    could not be carried out.

    """

  /// The options in two columns, wrapped to 80.
  private static func list(_ options: [OptionSpec]) -> String {
    let all = options + [OptionSpec("--help", help: "show this text")]
    let names = all.map { option in option.name + (option.value.map { " \($0)" } ?? "") }
    let width = (names.map(\.count).max() ?? 0) + 4
    var lines = ""
    for (name, option) in zip(names, all) {
      for (index, line) in option.help.wrapped(to: 80 - width).enumerated() {
        lines += (index == 0 ? "  \(name)" : "").padded(to: width) + line + "\n"
      }
    }
    return lines
  }
}
