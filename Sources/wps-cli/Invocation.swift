import WPSIndicators

/// What the arguments ask for.
enum Invocation {
  case command(any Command)
  /// The help on one command, or on all of them.
  case help(CommandSpec?)
  case version

  init(_ arguments: [String]) throws(ToolError) {
    guard let first = arguments.first else {
      throw .usage("no command given", hint: "Try 'wps-cli --help'")
    }
    let rest = Array(arguments.dropFirst())
    switch first {
    case "--help", "-h": self = .help(nil)
    case "--version": self = .version
    case "help": self = .help(try Self.topic(rest))
    default:
      guard let command = Commands.named(first) else {
        let known = Commands.shown.map(\.name) + ["help", "--help", "--version"]
        throw .usage(
          first.hasPrefix("-") ? "unknown option '\(first)'" : "unknown command '\(first)'",
          hint: Suggestion.didYouMean(first, known) ?? "Try 'wps-cli --help'")
      }
      let options = rest.prefix { $0 != "--" }
      if options.contains("--help") || options.contains("-h") {
        self = .help(command.spec)
      } else {
        self = .command(try command.init(ParsedArguments(rest, command.spec.options)))
      }
    }
  }

  private static func topic(_ words: [String]) throws(ToolError) -> CommandSpec? {
    guard let word = words.first else { return nil }
    if let command = Commands.named(word) { return command.spec }
    throw .usage(
      "there is no help on '\(word)'",
      hint: Suggestion.didYouMean(word, Commands.shown.map(\.name)))
  }
}
