/// What stands before the word that is being typed: read as the parser does, but without complaint.
struct TypedLine {
  /// The options given.
  private(set) var options = Set<String>()
  /// What stands behind the options.
  private(set) var operands = [String]()
  /// The option whose value comes next.
  private(set) var openOption: OptionSpec?
  /// Whether `--` was given, so that no options follow.
  private(set) var isPastOptions = false
  /// The registry that the command works on.
  private(set) var registryPath = FileArgument.defaultPath

  init(_ words: [String], _ spec: CommandSpec) {
    for word in words {
      if let option = openOption {
        openOption = nil
        note(word, option.values)
      } else if isPastOptions || !word.hasPrefix("-") || word == "-" {
        if operands.count < spec.operands.count { note(word, spec.operands[operands.count].values) }
        operands.append(word)
      } else if word == "--" {
        isPastOptions = true
      } else {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let option = spec.options.first { $0.name == parts[0] }
        options.insert(String(parts[0]))
        if let option, option.value != nil {
          if parts.count == 2 { note(String(parts[1]), option.values) } else { openOption = option }
        }
      }
    }
  }

  private mutating func note(_ word: String, _ values: ValueSpec) {
    if case .registry = values { registryPath = word }
  }
}
