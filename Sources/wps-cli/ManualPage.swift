import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli manual`: the manual page, for those who have the command and not its sources.
struct ManualCommand: Command {
  private let output: FileName?

  static let name = "manual"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "print the manual page, for man and groff",
      fr: "afficher la page de manuel, pour man et groff"),
    description: Message(
      "Prints the manual page in mdoc, which man(1) and groff(1) show.",
      fr: "Affiche la page de manuel en mdoc, que montrent man(1) et groff(1)."),
    operands: [],
    options: [.output],
    notes: Message(
      "Exit status: 0 done; 2 the command could not be carried out.",
      fr: "Code de retour\u{A0}: 0 terminé\u{A0}; 2 la commande n’a pas pu être exécutée."),
    examples: [
      "wps-cli manual --output ~/.local/share/man/man1/wps-cli.1",
      "wps-cli manual --language fr --output ~/.local/share/man/fr/man1/wps-cli.1",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    try arguments.expectOperands(atMost: 0)
    output = arguments.output
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try console.deliver(Array(ManualPage.text(in: console.language).utf8), to: output)
    return .success
  }
}

/// The manual page in mdoc, from the tables that the parser and the help read.
struct ManualPage {
  private let language: Language
  private var lines = [String]()

  private init(_ language: Language) { self.language = language }

  /// The page's source.
  static func text(in language: Language) -> String {
    var page = ManualPage(language)
    page.writeHead()
    page.writeCommands()
    page.writeSurroundings()
    return page.lines.joined(separator: "\n") + "\n"
  }

  /// The day of the release, as mdoc(7) writes days in every language: "November 30, 2026".
  private static var day: String {
    let parts = Release.day.split(separator: "-").compactMap { Int($0) }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(months[parts[1] - 1]) \(parts[2]), \(parts[0])"
  }

  private mutating func writeHead() {
    let name = Message("NAME", fr: "NOM")
    let purpose = Message(
      "monitor women's representation in peace processes",
      fr: "suivre la représentation des femmes dans les processus de paix")
    lines += [
      ".\\\" "
        + say(
          Message(
            "Made by 'wps-cli manual' from the commands' own tables.",
            fr: "Produit par wps-cli manual à partir des tables mêmes des commandes.")),
      ".Dd \(Self.day)", ".Dt WPS-CLI 1", ".Os wps-cli \(Release.version)",
      ".Sh \(say(name))", ".Nm wps-cli", ".Nd \(say(purpose))", ".Sh SYNOPSIS",
    ]
    for command in Commands.shown {
      lines += [".Nm", ".Cm \(command.name)", ".Op Ar OPTIONS"]
      lines += command.operands.map {
        ($0.isOptional ? ".Op Ar " : ".Ar ") + say(Placeholder.named($0.name))
      }
    }
    for option in HelpText.toolOptions { lines += [".Nm", ".Fl \(option.name.dropFirst())"] }
    lines.append(".Sh DESCRIPTION")
    write(say(HelpText.purpose) + "\n" + say(HelpText.registryNote))
  }

  private mutating func writeCommands() {
    lines.append(".Sh " + say(Message("COMMANDS", fr: "COMMANDES")))
    for command in Commands.shown {
      lines.append(".Ss \(command.name)")
      write(say(command.description))
      for section in command.allOptions.sections {
        if let heading = section.heading { lines += [".Pp", ".Em \(say(heading))"] }
        lines.append(".Bl -tag -width Ds")
        for option in section.options {
          lines.append(
            ".It Fl \(option.name.dropFirst())"
              + (option.value.map { " Ar " + say(Placeholder.named($0)) } ?? ""))
          write(say(option.help))
        }
        lines.append(".El")
      }
      lines.append(".Pp")
      write(say(command.notes))
    }
  }

  private mutating func writeSurroundings() {
    list(Message("ENVIRONMENT", fr: "ENVIRONNEMENT"), Self.variables.map { (".It Ev \($0)", $1) })
    list(Message("FILES", fr: "FICHIERS"), Self.files.map { (".It Pa \($0)", $1) })
    list(Message("EXIT STATUS", fr: "CODES DE RETOUR"), Self.statuses.map { (".It \($0)", $1) })
    lines += [".Sh " + say(Message("EXAMPLES", fr: "EXEMPLES")), ".Bd -literal"]
    lines += Commands.shown.flatMap(\.examples).map(Self.escaped)
    lines.append(".Ed")
  }

  private static let variables = [
    (
      "LC_ALL",
      Message(
        "the locale, before the variables below",
        fr: "les paramètres régionaux, avant les variables qui suivent")
    ),
    (
      "LC_MESSAGES",
      Message(
        "the locale whose language results are in: French, else English",
        fr: "ceux dont la langue est celle des résultats\u{A0}: le français, sinon l’anglais")
    ),
    (
      "LC_CTYPE",
      Message(
        "the locale whose encoding decides between UTF-8 and ASCII",
        fr: "ceux dont le codage décide entre UTF-8 et ASCII")
    ),
    (
      "LANG",
      Message(
        "the locale where none of the above is set",
        fr: "les paramètres régionaux si aucune des précédentes n’est définie")
    ),
    (
      "COLUMNS",
      Message(
        "the width of a terminal that does not tell its own",
        fr: "la largeur d’un terminal qui n’indique pas la sienne")
    ),
    (
      "NO_COLOR",
      Message(
        "if set and not empty, no colours",
        fr: "si elle est définie et non vide, aucune couleur")
    ),
    (
      "TERM",
      Message(
        "if \"dumb\", no colours",
        fr: "si elle vaut «\u{A0}dumb\u{A0}», aucune couleur")
    ),
  ]

  private static let files = [
    (
      FileArgument.defaultPath.description,
      Message(
        "the registry, unless another file is named",
        fr: "le registre, à moins qu’un autre fichier ne soit nommé")
    ),
    (
      "indicators.schema.json",
      Message("its JSON Schema, for editors", fr: "son schéma JSON, pour les éditeurs de texte")
    ),
  ]

  private static let statuses = [
    (0, Message("done", fr: "terminé")),
    (
      1,
      Message(
        "the file has errors, or what was asked to fail occurred",
        fr: "le fichier contient des erreurs, ou un cas signalé comme échec s’est présenté")
    ),
    (
      2,
      Message(
        "the command could not be carried out", fr: "la commande n’a pas pu être exécutée")
    ),
  ]

  private func say(_ message: Message) -> String { message.text(in: language) }

  private mutating func list(_ heading: Message, _ items: [(item: String, text: Message)]) {
    lines += [".Sh \(say(heading))", ".Bl -tag -width Ds"]
    for (item, text) in items {
      lines.append(item)
      write(say(text))
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
    // A no-break space is within a word.
    let words = text.split { $0 == " " || $0 == "\n" }
    let following = words.dropFirst().map { Optional($0) } + [nil]
    var sentence = ""
    for (word, next) in zip(words, following) {
      sentence += (sentence.isEmpty ? "" : " ") + word
      // What goes on in small letters or figures, as after "para.", is the same sentence.
      let isFollowed = next?.first.map { $0.isUppercase || "'«.-/".contains($0) } ?? true
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
      case "\u{A0}": escaped += "\\~"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
