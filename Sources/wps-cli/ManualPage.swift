import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli manual`: the manual page, for those who have the command and not its sources.
struct ManualCommand: Command {
  private let output: FileName?

  static let spec = CommandSpec(
    name: "manual", summary: "print the manual page, for man and groff",
    description: "Prints the manual page in mdoc, which man(1) and groff(1) show.",
    operands: [],
    options: [.output],
    notes: "Exit status: 0 done; 2 the command could not be carried out.",
    examples: ["wps-cli manual --output ~/.local/share/man/man1/wps-cli.1"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    try arguments.expectOperands(atMost: 0)
    output = arguments.output
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try console.deliver(Array(ManualPage.text.utf8), to: output)
    return .success
  }
}

/// The manual page in mdoc, from the tables that the parser and the help read.
struct ManualPage {
  private var lines = [String]()

  /// The page's source.
  static var text: String {
    var page = ManualPage()
    page.writeHead()
    page.writeCommands()
    page.writeSurroundings()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func writeHead() {
    lines += [
      ".\\\" Made by 'wps-cli manual' from the commands' own tables.",
      ".Dd \(CommandLineTool.releaseDate)", ".Dt WPS-CLI 1",
      ".Os wps-cli \(CommandLineTool.version)",
      ".Sh NAME", ".Nm wps-cli", ".Nd monitor women's representation in peace processes",
      ".Sh SYNOPSIS",
    ]
    for command in Commands.shown {
      lines += [".Nm", ".Cm \(command.name)"]
      if !command.options.isEmpty { lines.append(".Op Ar OPTIONS") }
      lines += command.operands.map { ($0.isOptional ? ".Op Ar " : ".Ar ") + $0.name }
    }
    for option in HelpText.toolOptions { lines += [".Nm", ".Fl \(option.name.dropFirst())"] }
    lines.append(".Sh DESCRIPTION")
    write(HelpText.purpose + "\n" + HelpText.registryNote)
  }

  private mutating func writeCommands() {
    lines.append(".Sh COMMANDS")
    for command in Commands.shown {
      lines.append(".Ss \(command.name)")
      write(command.description)
      for section in (command.options + [.help]).sections {
        if let heading = section.heading { lines += [".Pp", ".Em \(heading)"] }
        lines.append(".Bl -tag -width Ds")
        for option in section.options {
          lines.append(
            ".It Fl \(option.name.dropFirst())\(option.value.map { " Ar \($0)" } ?? "")")
          write(option.help)
        }
        lines.append(".El")
      }
      lines.append(".Pp")
      write(command.notes)
    }
  }

  private mutating func writeSurroundings() {
    let variables = [
      ("LC_ALL", "the locale, before the variables below"),
      ("LC_MESSAGES", "the locale whose language results are in: French, else English"),
      ("LC_CTYPE", "the locale whose encoding decides between UTF-8 and ASCII"),
      ("LANG", "the locale where none of the above is set"),
      ("COLUMNS", "the width of a terminal that does not tell its own"),
      ("NO_COLOR", "if set and not empty, no colours"),
      ("TERM", "if \"dumb\", no colours"),
    ]
    list("ENVIRONMENT", variables.map { (".It Ev \($0.0)", $0.1) })
    list(
      "FILES",
      [
        (".It Pa \(FileArgument.defaultPath)", "the registry, unless another file is named"),
        (".It Pa indicators.schema.json", "its JSON Schema, for editors"),
      ])
    list(
      "EXIT STATUS",
      [
        (".It 0", "done"), (".It 1", "the file has errors, or what was asked to fail occurred"),
        (".It 2", "the command could not be carried out"),
      ])
    lines += [".Sh EXAMPLES", ".Bd -literal"]
    lines += Commands.shown.flatMap(\.examples).map(Self.escaped)
    lines.append(".Ed")
  }

  private mutating func list(_ heading: String, _ items: [(item: String, text: String)]) {
    lines += [".Sh \(heading)", ".Bl -tag -width Ds"]
    for (item, text) in items {
      lines.append(item)
      write(text)
    }
    lines.append(".El")
  }

  /// Writes text as mdoc wants it: paragraphs apart, command lines as they stand, and each sentence
  /// on lines of its own, none of them long.
  private mutating func write(_ text: String) {
    var isFirst = true
    var paragraph = ""
    func isIndented(_ line: Substring) -> Bool { line.hasPrefix("  ") }
    for line in (text + "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.isEmpty || isIndented(line) else {
        paragraph += line + "\n"
        continue
      }
      if !paragraph.isEmpty {
        if !isFirst { lines.append(".Pp") }
        writeSentences(paragraph)
        (isFirst, paragraph) = (false, "")
      }
      if isIndented(line) { lines.append(".Dl " + Self.escaped(String(line.drop { $0 == " " }))) }
    }
  }

  private mutating func writeSentences(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let following = words.dropFirst().map { Optional($0) } + [nil]
    var sentence = ""
    for (word, next) in zip(words, following) {
      sentence += (sentence.isEmpty ? "" : " ") + word
      // What goes on in small letters or figures, as after "para.", is the same sentence.
      let isFollowed = next?.first.map { $0.isUppercase || "'.-/".contains($0) } ?? true
      if word.hasSuffix("."), isFollowed { end(&sentence) }
    }
    end(&sentence)
  }

  private mutating func end(_ sentence: inout String) {
    guard !sentence.isEmpty else { return }
    let written = sentence.wrapped(to: 60).map(Self.escaped)
    // A full stop at the end of a line would end the sentence, and be set with a wider space.
    lines += written.dropLast().map { $0.hasSuffix(".") ? $0 + "\\&" : $0 }
    lines += written.suffix(1)
    sentence = ""
  }

  /// A line in which nothing is taken for a request or changed by typesetting.
  private static func escaped(_ line: String) -> String {
    var escaped = line.hasPrefix(".") ? "\\&" : ""
    for character in line {
      switch character {
      case "\\": escaped += "\\e"
      case "'": escaped += "\\(aq"
      case "~": escaped += "\\(ti"
      case "-": escaped += "\\-"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
