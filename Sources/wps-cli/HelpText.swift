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

      \(sections(of: command))
      \(command.notes)
      \(examples)
      """
  }

  /// The options, under headings where there are many, and in columns of one width all the same.
  private static func sections(of command: CommandSpec) -> String {
    let sections = command.options.sections
    guard sections.contains(where: { $0.heading != nil }) else {
      return "Options:\n" + list(command.options + [.help])
    }
    let width = columnWidth(rows(command.options))
    return (sections + [("Help", [.help])]).map { heading, options in
      "\(heading ?? "Options"):\n" + list(rows(options), width: width)
    }.joined(separator: "\n")
  }

  private static func rows(_ options: [OptionSpec]) -> [(name: String, help: String)] {
    options.map { ($0.name + ($0.value.map { " \($0)" } ?? ""), $0.help) }
  }

  private static func columnWidth(_ rows: [(name: String, help: String)]) -> Int {
    (rows.map(\.name.count).max() ?? 0) + 4
  }

  private static func list(_ options: [OptionSpec]) -> String {
    list(rows(options))
  }

  /// Two columns, wrapped to 80.
  private static func list(
    _ rows: [(name: String, help: String)], width: Int? = nil
  ) -> String {
    let width = width ?? columnWidth(rows)
    var lines = ""
    for row in rows {
      for (index, line) in row.help.wrapped(to: 80 - width).enumerated() {
        lines += (index == 0 ? "  \(row.name)" : "").padded(to: width) + line + "\n"
      }
    }
    return lines
  }
}
