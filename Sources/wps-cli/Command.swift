import WPSIndicators

/// A command. One that conforms and stands in `Commands.all` has its help, its completions and its
/// place in the manual page.
protocol Command: SendableMetatype {
  /// The word that follows the program's name.
  static var name: String { get }
  /// What is said about it, by that name. Of the other commands a run asks no more than their names.
  static var spec: CommandSpec { get }
  /// Takes the arguments apart that follow the command's name.
  init(_ arguments: ParsedArguments) throws(ToolError)
  /// Does the work.
  func run(on console: Console) throws(ToolError) -> ExitStatus
}

/// The one table of commands.
enum Commands {
  /// All commands, in the order in which the help lists them.
  static let all: [any Command.Type] = groups.flatMap { $0.commands } + [CompleteCommand.self]

  /// The commands by what somebody comes for.
  static let groups: [(heading: Message, commands: [any Command.Type])] = [
    (
      Message("Keep a file", fr: "Tenir un fichier"),
      [
        InitCommand.self, RecordCommand.self, QuarterCommand.self, AddCommand.self,
        RenameCommand.self, RemoveCommand.self, LawCommand.self,
      ]
    ),
    (
      Message("Show what it says", fr: "Montrer ce qu’il dit"),
      [
        ScorecardCommand.self, ChartCommand.self, ExplainCommand.self, WhatIfCommand.self,
        ListCommand.self, DiffCommand.self, PageCommand.self,
      ]
    ),
    (
      Message("Check it", fr: "Le contrôler"),
      [ValidateCommand.self, VerifyCommand.self]
    ),
    (
      Message("Work with other programs", fr: "Travailler avec d’autres programmes"),
      [
        ImportCommand.self, ExportCommand.self, SchemaCommand.self, CompletionsCommand.self,
        ManualCommand.self,
      ]
    ),
  ]

  /// The commands that people are told about.
  static var shown: [CommandSpec] { all.map { $0.spec }.filter { !$0.isHidden } }

  /// The command with a name.
  static func named(_ name: String) -> (any Command.Type)? {
    all.first { $0.name == name }
  }
}

/// What help, completions and the manual page say about a command, and what the parser must know.
struct CommandSpec: Sendable {
  /// The word that follows the program's name.
  let name: String
  /// What it does, in the list of commands: "show everything that is wrong with a file".
  let summary: Message
  /// What it does, in sentences that begin its own help, in lines of 80 columns.
  let description: Message
  /// What stands behind the options.
  var operands: [OperandSpec] = [.registry]
  /// The options of its own.
  var options: [OptionSpec] = []
  /// What the help says behind the options: where results go, what the statuses mean; in lines of 80
  /// columns.
  let notes: Message
  /// Command lines worth showing.
  var examples: [String] = []
  /// Whether it is for programs, and kept out of what people read.
  var isHidden = false

  /// All options: behind its own those of every command, unless it has more to say of one.
  var allOptions: [OptionSpec] {
    options
      + OptionSpec.ofEveryCommand.filter { common in
        !options.contains { $0.name == common.name }
      }
  }

  /// The command line in brief: "wps-cli validate [OPTIONS] [FILE]".
  var usage: Message {
    operands.reduce(Message(verbatim: "wps-cli \(name) [OPTIONS]")) {
      $0 + Message(verbatim: " ") + $1.usage
    }
  }
}

/// What stands behind the options of a command.
struct OperandSpec: Sendable {
  /// What it is called in the help, in English.
  let name: String
  /// What it can be.
  let values: ValueSpec
  /// Whether it may be left out.
  let isOptional: Bool

  /// The name, in brackets where it may be left out.
  var usage: Message { Placeholder.named(isOptional ? "[\(name)]" : name) }

  /// The registry, which most commands work on.
  static let registry = OperandSpec(name: "FILE", values: .registry, isOptional: true)
}

/// An option of a command, as the parser, the help and the completions need to know it.
struct OptionSpec: Sendable {
  /// The spelling, with the hyphens.
  let name: String
  /// What its value is called in the help, in English; nil for an option without value.
  let value: String?
  /// What its value can be.
  let values: ValueSpec
  /// Whether it may be given more than once.
  let isRepeatable: Bool
  /// What it does, for the help.
  let help: Message
  /// The heading under which it stands in the help of a command with many options.
  private(set) var heading: Message?

  init(
    _ name: String, value: String? = nil, values: ValueSpec = .anything,
    isRepeatable: Bool = false, help: Message
  ) {
    self.name = name
    self.value = value
    self.values = values
    self.isRepeatable = isRepeatable
    self.help = help
  }

  /// The options that every command has: the language of what it says, be it an error or its help,
  /// and the help.
  static let ofEveryCommand = [language, help]

  /// The option that shows the help.
  static let help = OptionSpec("--help", help: Message("show the help", fr: "afficher l’aide"))

  /// The option of the commands whose result can go to a file.
  static let output = OptionSpec(
    "--output", value: "FILE", values: .file,
    help: Message(
      "write to a file, whole or not at all, in UTF-8",
      fr: "écrire dans un fichier, en entier ou pas du tout, en UTF-8"))

  /// The option of the language in which results, problems and the help are.
  static let language = language(
    Message(
      "\(languages) (default: the locale's, by LC_ALL or LANG, else en)",
      fr: "\(languages) (par défaut\u{A0}: la langue du système, selon LC_ALL ou LANG, sinon en)"))

  /// The tags of the languages: "en or fr".
  static let languages = Language.allCases.map { Message(verbatim: $0.rawValue) }.disjunction

  /// The same option where it means something more or less.
  static func language(_ help: Message, isRepeatable: Bool = false) -> OptionSpec {
    OptionSpec(
      "--language", value: "LANGUAGE", values: .words(of: Language.self),
      isRepeatable: isRepeatable, help: help)
  }

  /// Options that stand together under a heading.
  static func under(_ heading: Message, _ options: [OptionSpec]) -> [OptionSpec] {
    options.map { option in
      var option = option
      option.heading = heading
      return option
    }
  }
}

extension [OptionSpec] {
  /// The options that stand together, each with their heading.
  var sections: [(heading: Message?, options: [OptionSpec])] {
    var sections = [(heading: Message?, options: [OptionSpec])]()
    for option in self {
      if let last = sections.last, last.heading == option.heading {
        sections[sections.count - 1].options.append(option)
      } else {
        sections.append((option.heading, [option]))
      }
    }
    return sections
  }
}

/// What the value of an option, or an operand, can be, so that a shell can complete it.
enum ValueSpec: Sendable {
  /// Something that cannot be foreseen.
  case anything
  /// One of a few words.
  case words([String])
  /// Several of a few words, with commas between.
  case wordList([String])
  /// A period: those that the registry's observations are of.
  case period
  /// A period to come: those after the one that the registry reports up to.
  case nextPeriod
  /// The id of a target of the subject that is named.
  case targetOfSubject
  /// Who holds a position of the body that is named: `chair=woman`.
  case holderInSubject
  /// The id of a level of the scale of the indicator that is named.
  case levelOfSubject
  /// The id of a record of the registry.
  case id(RecordList)
  /// The id of a body, list or indicator, or the code of a diagnostic.
  case subjectOrDiagnostic
  /// The id of a law of the catalogue.
  case law
  /// The registry that the command works on.
  case registry
  /// Any other file.
  case file

  /// The lists of a registry whose records have ids.
  enum RecordList: Sendable {
    case groups, sources, scales, targets, bodies, subjects, lists, positions

    /// The ids that a reference to a list can be.
    init(_ list: WPSIndicators.RecordList) {
      self =
        switch list {
        case .groups: .groups
        case .sources: .sources
        case .scales: .scales
        case .targets: .targets
        case .bodies: .bodies
        case .lists: .lists
        case .indicators: .subjects
        }
    }
  }

  /// Whether they are names of files, which need not be text.
  var areFiles: Bool {
    switch self {
    case .registry, .file: true
    default: false
    }
  }

  /// The words of an enum.
  static func words<Word: RawRepresentable<String> & CaseIterable>(of type: Word.Type) -> ValueSpec
  {
    .words(type.allCases.map(\.rawValue))
  }
}

extension Message {
  /// The two forms of what people and programs read.
  static let textOrJSON = Message(
    "text, or json for other programs (default: text)",
    fr: "text, ou json pour d’autres programmes (par défaut\u{A0}: text)")

  /// The words that an option takes, and the one that it has where it is not given: "text, json
  /// (default: text)".
  static func words<Word: RawRepresentable<String> & CaseIterable>(
    _ type: Word.Type, default usual: Word
  ) -> Message {
    let all = type.allCases.map(\.rawValue).joined(separator: ", ")
    return Message(
      "\(all) (default: \(usual.rawValue))", fr: "\(all) (par défaut\u{A0}: \(usual.rawValue))")
  }
}
