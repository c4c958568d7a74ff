import WPSIndicators

/// What `--help` prints, in 80 columns.
struct HelpText {
  private let language: Language

  /// The help on one command, or on all of them.
  static func text(for command: CommandSpec?, in language: Language) -> String {
    let help = HelpText(language: language)
    return command.map(help.text) ?? help.tool
  }

  /// What the program is, for the help and the manual page.
  static let purpose = Message(
    """
    Monitors women's representation and other Women, Peace and Security indicators.
    """,
    fr: """
      Suit la représentation des femmes et d’autres indicateurs sur les femmes, la paix et la \
      sécurité.
      """)

  /// What every command takes its registry from.
  static let registryNote = Message(
    """
    FILE is indicators.json in the current folder unless you name another; - reads
    standard input. 'wps-cli COMMAND --help' explains a command.
    """,
    fr: """
      FICHIER est le fichier indicators.json du dossier courant, à moins que vous n’en
      nommiez un autre\u{A0}; - lit l’entrée standard. «\u{A0}wps-cli COMMANDE --help\u{A0}»
      explique une commande.
      """)

  /// The options that stand alone.
  static let toolOptions = [
    OptionSpec.help,
    OptionSpec("--version", help: Message("show the version", fr: "afficher la version")),
  ]

  private var tool: String {
    """
    \(say(Self.purpose).wrapped(to: 80).joined(separator: "\n"))

    \(say(Message("Usage:", fr: "Utilisation\u{A0}:"))) wps-cli \(say(Placeholder.named("COMMAND [OPTIONS] [FILE]")))

    \(say(Self.beginning).wrapped(to: 80).joined(separator: "\n"))

    \(commands)
    \(say(Self.registryNote))

    \(say(Message("Options:", fr: "Options\u{A0}:")))
    \(list(rows([.language] + Self.toolOptions)))
    """
  }

  /// What somebody types first.
  private static let beginning = Message(
    """
    First steps: 'wps-cli init' begins a file and 'wps-cli record' adds to it, both by question and \
    answer; 'wps-cli scorecard' shows the result.
    """,
    fr: """
      Pour commencer\u{A0}: «\u{A0}wps-cli init\u{A0}» crée un fichier, \
      «\u{A0}wps-cli record\u{A0}» le complète, tous deux par questions et réponses\u{A0}; \
      «\u{A0}wps-cli scorecard\u{A0}» montre le résultat.
      """)

  /// The commands under their headings, in columns of one width.
  private var commands: String {
    let width = columnWidth(Commands.shown.map { ($0.name, $0.summary) })
    return Commands.groups.map { heading, commands in
      say(Message("\(heading):", fr: "\(heading)\u{A0}:")) + "\n"
        + list(commands.map { ($0.spec.name, $0.spec.summary) }, width: width)
    }.joined(separator: "\n")
  }

  private func text(for command: CommandSpec) -> String {
    let heading = say(Message("Examples:", fr: "Exemples\u{A0}:"))
    let examples =
      command.examples.isEmpty
      ? "" : "\n\(heading)\n" + command.examples.map { "  \($0)\n" }.joined()
    return """
      \(say(command.description))

      \(say(Message("Usage:", fr: "Utilisation\u{A0}:"))) \(say(command.usage))

      \(sections(of: command))
      \(say(command.notes))
      \(examples)
      """
  }

  /// The options, under headings where there are many, and in columns of one width all the same.
  private func sections(of command: CommandSpec) -> String {
    let options = command.allOptions
    let hasHeadings = options.contains { $0.heading != nil }
    let width = columnWidth(rows(options))
    return options.sections.map { heading, options in
      let other = hasHeadings ? Message("Help", fr: "Aide") : Message("Options", fr: "Options")
      let heading = heading ?? other
      return say(Message("\(heading):", fr: "\(heading)\u{A0}:")) + "\n"
        + list(rows(options), width: width)
    }.joined(separator: "\n")
  }

  private func say(_ message: Message) -> String { message.text(in: language) }

  private typealias Row = (name: String, help: Message)

  private func rows(_ options: [OptionSpec]) -> [Row] {
    options.map { (say($0.usage), $0.help) }
  }

  private func columnWidth(_ rows: [Row]) -> Int {
    (rows.map(\.name.count).max() ?? 0) + 4
  }

  /// Two columns, wrapped to 80.
  private func list(_ rows: [Row], width: Int? = nil) -> String {
    let width = width ?? columnWidth(rows)
    var lines = ""
    for row in rows {
      for (index, line) in say(row.help).wrapped(to: 80 - width).enumerated() {
        lines += (index == 0 ? "  \(row.name)" : "").padded(to: width) + line + "\n"
      }
    }
    return lines
  }
}

extension OptionSpec {
  /// The option with what its value is called: "--title TEXT".
  var usage: Message {
    let name = Message(verbatim: name)
    return value.map { name + Message(verbatim: " ") + Placeholder.named($0) } ?? name
  }
}
