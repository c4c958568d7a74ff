/// What help, completions and the manual page say about a command, and what the parser must know.
struct CommandSpec: Sendable {
  /// The word that follows the program's name.
  let name: String
  /// What it does, in the list of commands: "show everything that is wrong with a file".
  let summary: String
  /// What it does, in sentences that begin its own help.
  let description: String
  /// What stands behind the options.
  var operands: [OperandSpec] = [.registry]
  /// The options, without `--help`, which every command has.
  var options: [OptionSpec] = []
  /// What the help says behind the options: where results go, what the statuses mean.
  let notes: String
  /// Command lines worth showing.
  var examples: [String] = []
  /// Whether it is for programs, and kept out of what people read.
  var isHidden = false

  /// The command line in brief: "wps-cli validate [OPTIONS] [FILE]".
  var usage: String {
    (["wps-cli", name] + (options.isEmpty ? [] : ["[OPTIONS]"]) + operands.map(\.usage))
      .joined(separator: " ")
  }
}

/// What stands behind the options of a command.
struct OperandSpec: Sendable {
  /// What it is called in the help.
  let name: String
  /// What it can be.
  let values: ValueSpec
  /// Whether it may be left out.
  let isOptional: Bool

  /// The name, in brackets where it may be left out.
  var usage: String { isOptional ? "[\(name)]" : name }

  /// The registry, which most commands work on.
  static let registry = OperandSpec(name: "FILE", values: .registry, isOptional: true)
}
