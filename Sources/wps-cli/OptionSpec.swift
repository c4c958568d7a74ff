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
  static let help = OptionSpec("--help", help: "show this text")

  /// The option of the commands whose result can go to a file.
  static let output = OptionSpec(
    "--output", value: "FILE", values: .file,
    help: "write to a file, whole or not at all, in UTF-8")
}
