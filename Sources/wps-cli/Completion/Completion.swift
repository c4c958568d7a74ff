import WPSIndicators
import WPSIndicatorsFiles

/// What a shell can offer for the last word of a command line that is being typed.
struct Completion {
  /// A word on offer.
  struct Candidate: Equatable {
    let word: String
    /// What shells that can do so show beside it.
    let explanation: String
  }

  /// The words, in the order in which they are best shown.
  private(set) var candidates = [Candidate]()
  /// Whether names of files are to be offered as well, which shells do best themselves.
  private(set) var wantsFiles = false

  /// - Parameters:
  ///   - words: what follows the program's name, the last being typed, perhaps empty.
  ///   - names: the registry in a file, as far as it can be read; nil where there is none.
  init(of words: [String], language: Language, names: (_ path: String) -> Registry?) {
    var (before, given) = Self.joined(words)
    let typed = before.popLast() ?? ""
    offer(after: before, typed, language, names)
    // The words that go on as what is being typed, each once.
    var seen = Set<String>()
    candidates.removeAll { !$0.word.hasPrefix(typed) || !seen.insert($0.word).inserted }
    candidates = candidates.map { candidate in
      Candidate(
        word: String(candidate.word.dropFirst(given.count)), explanation: candidate.explanation)
    }
  }

  private mutating func offer(
    after before: [String], _ typed: String, _ language: Language,
    _ names: (_ path: String) -> Registry?
  ) {
    let commands = Commands.shown.map { (word: $0.name, explanation: $0.summary) }
    guard let name = before.first else {
      if typed.hasPrefix("-") { return add([.language] + HelpText.toolOptions, language) }
      let help = Message("explain a command", fr: "expliquer une commande")
      return add(commands + [("help", help)], language)
    }
    if name == "help" {
      if before.count == 1 { add(commands, language) }
      return
    }
    guard let spec = Commands.named(name)?.spec else { return }
    let line = TypedLine(Array(before.dropFirst()), spec)
    let isOption = line.openOption == nil && !line.isPastOptions && typed.hasPrefix("-")
    var values = ValueSpec.anything
    var start = ""
    if let option = line.openOption {
      values = option.values
    } else if isOption, let sign = typed.firstIndex(of: "=") {
      start = String(typed[...sign])
      values = spec.allOptions.first { $0.name == typed[..<sign] }?.values ?? .anything
    } else if isOption {
      return add(
        spec.allOptions.filter { $0.isRepeatable || !line.options.contains($0.name) }, language)
    } else if line.operands.count < spec.operands.count {
      values = spec.operands[line.operands.count].values
    }
    add(
      values, of: line.operands.first, after: start, typed: String(typed.dropFirst(start.count)),
      language, registry: { names(line.registryPath) })
  }

  /// What bash takes apart at an equals sign, put together again: it gives `--format`, `=`, `j`
  /// and wants `j` completed, or `--holder`, `chair`, `=`, `w` and wants `w`.
  /// - Returns: the words, and with which part of the last one bash has done.
  private static func joined(_ words: [String]) -> (words: [String], given: String) {
    var joined = [String]()
    var given = ""
    var goesOn = false
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      if goesOn {
        joined[joined.count - 1] += word
        goesOn = false
      } else if word == "=", let last = joined.last, !last.isEmpty {
        if last.hasPrefix("--") {
          if isLast { joined.append("") }
          continue
        }
        joined[joined.count - 1] += word
        goesOn = true
        if index >= words.count - 2 { given = joined[joined.count - 1] }
      } else {
        joined.append(word)
      }
    }
    return (joined, given)
  }

  // MARK: - Offers

  private mutating func add(_ rows: [(word: String, explanation: String)]) {
    candidates += rows.map { Candidate(word: $0.word, explanation: $0.explanation) }
  }

  private mutating func add(
    _ rows: [(word: String, explanation: Message)], _ language: Language
  ) {
    add(rows.map { ($0.word, $0.explanation.text(in: language)) })
  }

  private mutating func add(_ options: [OptionSpec], _ language: Language) {
    add(options.map { ($0.name, $0.help) }, language)
  }

  /// - Parameters:
  ///   - operand: what the command works on, where it has been typed.
  ///   - start: the option before an equals sign, which shells take for one word with it.
  private mutating func add(
    _ values: ValueSpec, of operand: String?, after start: String, typed: String,
    _ language: Language, registry: () -> Registry?
  ) {
    switch values {
    case .anything: break
    case .words(let words): add(words.map { (start + $0, "") })
    case .wordList(let words):
      let begun = typed.lastIndex(of: ",").map { String(typed[...$0]) } ?? ""
      let given = begun.split(separator: ",").map(String.init)
      add(words.filter { !given.contains($0) }.map { (start + begun + $0, "") })
    case .period: add((registry()?.periods ?? []).map { (start + "\($0)", "") })
    case .nextPeriod: add((registry()?.nextPeriods ?? []).map { (start + "\($0)", "") })
    case .targetOfSubject:
      add((registry()?.targets(of: operand, language) ?? []).map { (start + $0, $1) })
    case .holderInSubject:
      add((registry()?.holders(of: operand, language) ?? []).map { (start + $0, $1) })
    case .levelOfSubject:
      add((registry()?.levels(of: operand, language) ?? []).map { (start + $0, $1) })
    case .id(let list):
      add((registry()?.identifiers(in: list, language) ?? []).map { (start + $0, $1) })
    case .subjectOrDiagnostic:
      add(registry()?.identifiers(in: .subjects, language) ?? [])
      add(DiagnosticCode.allCases.map { ($0.name, $0.severity.invitation) }, language)
    case .law: add(Law.all.map { (start + $0.id, $0.label(in: language)) })
    case .registry, .file: wantsFiles = true
    }
  }
}

extension Diagnostic.Severity {
  /// What explaining a problem of the sort tells.
  fileprivate var invitation: Message {
    switch self {
    case .error: Message("what this error means", fr: "ce que signifie cette erreur")
    case .warning: Message("what this warning means", fr: "ce que signifie cet avertissement")
    }
  }
}

/// `wps-cli complete`: what the completion scripts ask, each time that the Tab key is pressed.
///
/// Asking the command itself, rather than writing its options into the scripts, means that a script
/// never falls behind it.
struct CompleteCommand: Command {
  private let words: [String]

  static let name = "complete"

  static let spec = CommandSpec(
    name: name,
    summary: Message("tell a shell what can follow", fr: "dire à un shell ce qui peut suivre"),
    description: Message(
      "Prints what can stand for the last of some words, for the completion scripts.",
      fr: """
        Affiche ce qui peut tenir lieu du dernier de quelques mots, pour les scripts de
        complétion.
        """),
    operands: [OperandSpec(name: "WORD...", values: .anything, isOptional: true)],
    notes: Message(
      """
      Each line is a word, a tab and its explanation; a line of a tab and "files" asks
      for names of files.
      """,
      fr: """
        Chaque ligne est un mot, une tabulation et son explication\u{A0}; une ligne faite
        d’une tabulation et de «\u{A0}files\u{A0}» demande des noms de fichiers.
        """),
    isHidden: true)

  init(_ arguments: ParsedArguments) throws(ToolError) {
    words = arguments.operands
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let completion = Completion(of: words, language: console.language) { path in
      // Nobody waits for the end of standard input, or reads complaints, while typing.
      guard path != "-", let bytes = try? FileAccess.read(FileName(argument: path)) else {
        return nil
      }
      return Registry.skim(SourceText(name: path, bytes: bytes))
    }
    var lines = completion.candidates.map { candidate in
      "\(candidate.word.replacingControls)\t\(candidate.explanation.replacingControls)\n"
    }
    if completion.wantsFiles { lines.append("\tfiles\n") }
    try console.print(lines.joined())
    return .success
  }
}

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
  private(set) var registryPath = FileArgument.defaultPath.description

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
        let option = spec.allOptions.first { $0.name == parts[0] }
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
