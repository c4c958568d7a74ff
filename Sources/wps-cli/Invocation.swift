import WPSIndicators

/// What the arguments ask for.
enum Invocation {
  case command(any Command)
  /// The help on one command, or on all of them.
  case help(CommandSpec?)
  case version

  init(_ arguments: [String]) throws(ToolError) {
    guard let first = arguments.first else {
      throw .usage(
        Message(
          "no command given",
          fr: "aucune commande n’est indiquée"), hint: Self.tryHelp)
    }
    let rest = Array(arguments.dropFirst())
    let language = OptionSpec.language.name
    // The language may stand before the command as well.
    if first == language || first.hasPrefix("\(language)=") {
      let count = first == language ? 2 : 1
      try ParsedArguments(Array(arguments.prefix(count)), [.language]).checkLanguage()
      self = try Invocation(Array(arguments.dropFirst(count)))
      return
    }
    switch first {
    case "--help", "-h": self = .help(nil)
    case "--version": self = .version
    case "help": self = .help(try Self.topic(rest))
    default:
      guard let command = Commands.named(first) else {
        let known = Commands.shown.map(\.name) + ["help", "--help", "--version"]
        throw .usage(
          first.hasPrefix("-")
            ? .unknownOption(first)
            : Message(
              "unknown command \(typed: first)",
              fr: "commande inconnue\u{A0}: \(typed: first)"),
          hint: Suggestion.didYouMean(first, known) ?? Self.tryHelp)
      }
      let options = rest.prefix { $0 != "--" }
      if options.contains("--help") || options.contains("-h") {
        self = .help(command.spec)
      } else {
        let parsed = try ParsedArguments(rest, command.spec.allOptions)
        try parsed.checkLanguage()
        self = .command(try command.init(parsed))
      }
    }
  }

  private static let tryHelp = Message(
    "Try \(typed: "wps-cli --help")",
    fr: "Essayez \(typed: "wps-cli --help")")

  private static func topic(_ words: [String]) throws(ToolError) -> CommandSpec? {
    guard let word = words.first else { return nil }
    if let command = Commands.named(word) { return command.spec }
    throw .usage(
      Message("there is no help on \(typed: word)", fr: "il n’y a pas d’aide sur \(typed: word)"),
      hint: Suggestion.didYouMean(word, Commands.shown.map(\.name)))
  }
}
