import WPSIndicators

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
    var before = Self.joined(words)
    let typed = before.popLast() ?? ""
    offer(after: before, typed, language, names)
    // The words that go on as what is being typed, each once.
    var seen = Set<String>()
    candidates.removeAll { !$0.word.hasPrefix(typed) || !seen.insert($0.word).inserted }
  }

  private mutating func offer(
    after before: [String], _ typed: String, _ language: Language,
    _ names: (_ path: String) -> Registry?
  ) {
    let commands = Commands.shown.map { (word: $0.name, explanation: $0.summary) }
    guard let name = before.first else {
      if typed.hasPrefix("-") { return add(HelpText.toolOptions) }
      return add(commands + [("help", "explain a command")])
    }
    if name == "help" {
      if before.count == 1 { add(commands) }
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
      values = spec.options.first { $0.name == typed[..<sign] }?.values ?? .anything
    } else if isOption {
      return add(
        (spec.options + [.help]).filter { $0.isRepeatable || !line.options.contains($0.name) })
    } else if line.operands.count < spec.operands.count {
      values = spec.operands[line.operands.count].values
    }
    add(
      values, of: line.operands.first, after: start, typed: String(typed.dropFirst(start.count)),
      language, registry: { names(line.registryPath) })
  }

  /// What bash takes apart at an equals sign, put together again: it gives `--format`, `=`, `j`
  /// and wants `j` completed.
  private static func joined(_ words: [String]) -> [String] {
    var joined = [String]()
    for (index, word) in words.enumerated() {
      guard word == "=", let option = joined.last, option.hasPrefix("--") else {
        joined.append(word)
        continue
      }
      if index == words.count - 1 { joined.append("") }
    }
    return joined
  }

  // MARK: - Offers

  private mutating func add(_ rows: [(word: String, explanation: String)]) {
    candidates += rows.map { Candidate(word: $0.word, explanation: $0.explanation) }
  }

  private mutating func add(_ options: [OptionSpec]) {
    add(options.map { ($0.name, $0.help) })
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
    case .id(let list):
      add((registry()?.identifiers(in: list, language) ?? []).map { (start + $0, $1) })
    case .subjectOrDiagnostic:
      add(registry()?.identifiers(in: .subjects, language) ?? [])
      add(DiagnosticCode.allCases.map { ($0.name, "what this \($0.severity.rawValue) means") })
    case .registry, .file: wantsFiles = true
    }
  }
}
