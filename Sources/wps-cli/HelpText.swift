import WPSIndicators

/// What `--help` prints, in 80 columns.
enum HelpText {
  /// The help on one command, or on all of them.
  static func text(for command: CommandSpec?) -> String {
    command.map(text) ?? tool
  }

  /// What the program is, for the help and the manual page.
  static let purpose =
    "Monitors women's representation and other Women, Peace and Security indicators."

  /// What every command takes its registry from.
  static let registryNote = """
    FILE is indicators.json in the current folder unless you name another; - reads
    standard input. 'wps-cli COMMAND --help' explains a command.
    """

  /// The options that stand alone.
  static let toolOptions = [OptionSpec.help, OptionSpec("--version", help: "show the version")]

  private static var tool: String {
    """
    \(purpose)

    Usage: wps-cli COMMAND [OPTIONS] [FILE]

    Commands:
    \(list(Commands.shown.map { ($0.name, $0.summary) }))
    \(registryNote)

    Options:
    \(list(toolOptions))
    """
  }

  private static func text(for command: CommandSpec) -> String {
    let examples =
      command.examples.isEmpty
      ? "" : "\nExamples:\n" + command.examples.map { "  \($0)\n" }.joined()
    return """
      \(command.description)

      Usage: \(command.usage)

      Options:
      \(list(command.options + [.help]))
      \(command.notes)
      \(examples)
      """
  }

  private static func list(_ options: [OptionSpec]) -> String {
    list(options.map { ($0.name + ($0.value.map { " \($0)" } ?? ""), $0.help) })
  }

  /// Two columns, wrapped to 80.
  private static func list(_ rows: [(name: String, help: String)]) -> String {
    let width = (rows.map(\.name.count).max() ?? 0) + 4
    var lines = ""
    for row in rows {
      for (index, line) in row.help.wrapped(to: 80 - width).enumerated() {
        lines += (index == 0 ? "  \(row.name)" : "").padded(to: width) + line + "\n"
      }
    }
    return lines
  }
}
