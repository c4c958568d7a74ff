import WPSIndicators

/// An option of a command, as the parser, the help and the completions need to know it.
struct OptionSpec: Sendable {
  /// The spelling, with the hyphens.
  let name: String
  /// What its value is called in the help; nil for an option without value.
  let value: String?
  /// What its value can be.
  let values: ValueSpec
  /// Whether it may be given more than once.
  let isRepeatable: Bool
  /// What it does, for the help.
  let help: String
  /// The heading under which it stands in the help of a command with many options.
  private(set) var heading: String?

  init(
    _ name: String, value: String? = nil, values: ValueSpec = .anything,
    isRepeatable: Bool = false, help: String
  ) {
    self.name = name
    self.value = value
    self.values = values
    self.isRepeatable = isRepeatable
    self.help = help
  }

  /// The option that every command has.
  static let help = OptionSpec("--help", help: "show the help")

  /// The option of the commands whose result can go to a file.
  static let output = OptionSpec(
    "--output", value: "FILE", values: .file,
    help: "write to a file, whole or not at all, in UTF-8")

  /// The option of the commands that answer in a language.
  static let language = language(
    Language.allCases.map(\.rawValue).joined(separator: " or ")
      + " (default: the locale's, by LC_ALL or LANG, else en)")

  /// The same option where it means something more or less.
  static func language(_ help: String, isRepeatable: Bool = false) -> OptionSpec {
    OptionSpec(
      "--language", value: "LANGUAGE", values: .words(of: Language.self),
      isRepeatable: isRepeatable, help: help)
  }

  /// Options that stand together under a heading.
  static func under(_ heading: String, _ options: [OptionSpec]) -> [OptionSpec] {
    options.map { option in
      var option = option
      option.heading = heading
      return option
    }
  }
}

extension [OptionSpec] {
  /// The options that stand together, each with their heading.
  var sections: [(heading: String?, options: [OptionSpec])] {
    var sections = [(heading: String?, options: [OptionSpec])]()
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
