import WPSIndicators

/// A conversation on a terminal: one question at a time, each answer checked at once.
///
/// `<` goes back to the question before, `?` explains, what is empty keeps what stands in brackets, and
/// `-` takes that away. Whoever ends the input, or the program, has changed nothing.
struct Dialogue {
  let console: Console
  private let readLine: () -> String?

  var language: Language { console.language }

  /// A conversation; nil where nobody is there to answer.
  init?(on console: Console) {
    guard let readLine = console.readLine else { return nil }
    self.console = console
    self.readLine = readLine
  }

  /// Why a question has no answer.
  enum Interruption: Error {
    /// The question before is to be put again.
    case back
    /// The input has ended.
    case ended
    /// The terminal cannot be written to, or the file not be read.
    case failed(ToolError)
  }

  /// A question.
  struct Question {
    /// Where it stands among the others: "3/8".
    var number = ""
    let text: Message
    /// What can be answered by a number, where that is little.
    var options = [Message]()
    /// What is kept where the answer is empty.
    var kept: String?
    /// What is said where the answer is empty, and one is needed; nil where none is.
    var needed: Message?
    /// What `?` says.
    let explanation: Message
  }

  /// What came of an answer.
  enum Reply<Value> {
    case value(Value)
    /// It is none; why, and what to write.
    case again(Message)
    /// It is one, if it was meant so: a question to be answered with yes or no.
    case ifMeant(Message, Value)

    /// The value, be it in doubt; nil where there is none.
    var meant: Value? {
      switch self {
      case .value(let value), .ifMeant(_, let value): value
      case .again: nil
      }
    }

    func map<Other>(_ change: (Value) -> Other) -> Reply<Other> {
      switch self {
      case .value(let value): .value(change(value))
      case .again(let message): .again(message)
      case .ifMeant(let doubt, let value): .ifMeant(doubt, change(value))
      }
    }
  }

  // MARK: - Saying

  /// Says something, indented under the question.
  func say(_ message: Message, indent: Int = 5) throws(Interruption) {
    try say(message.text(in: language), indent: indent)
  }

  /// Says some lines, indented under the question.
  func say(_ text: String, indent: Int = 5) throws(Interruption) {
    let style = console.outputStyle
    let space = String(repeating: " ", count: indent)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      style.spelt(String($0).replacingControls).wrapped(to: max(style.width - indent, 20))
    }
    try write(lines.map { $0.isEmpty ? "\n" : space + $0 + "\n" }.joined())
  }

  /// Says a command to copy, which goes on behind a backslash where a line has no room for it.
  func say(command: String) throws(Interruption) {
    let style = console.outputStyle
    var lines = [""]
    // What stands in quotation marks is one word to a shell.
    var isQuoted = false
    for word in style.spelt(command).split(separator: " ", omittingEmptySubsequences: false) {
      let line = lines[lines.count - 1]
      if !isQuoted, !line.isEmpty, line.displayWidth + word.count + 1 > style.width - 9 {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += line.isEmpty ? word : " " + word
      }
      if !word.count(where: { $0 == "'" }).isMultiple(of: 2) { isQuoted.toggle() }
    }
    try write("     " + lines.joined(separator: " \\\n       ") + "\n")
  }

  /// Shows a text that is laid out already.
  func show(_ text: String) throws(Interruption) { try write(text) }

  func blank() throws(Interruption) { try write("\n") }

  /// Says of which file the conversation is, and how it goes.
  /// - Parameter note: what is to be known besides.
  func greet(
    _ registry: Registry, of path: String, note: Message? = nil
  ) throws(Interruption) {
    let name = String(path.split(separator: "/").last ?? "").replacingControls
    try say("\(registry.title.text(in: language)) (\(name))", indent: 0)
    if let note { try say(note, indent: 0) }
    try say(
      Message(
        """
        The Enter key alone keeps what stands in [brackets], and - takes it away; < goes back a \
        question; ? explains it; Ctrl-C leaves, and nothing more is written.
        """,
        fr: """
          La touche Entrée seule garde ce qui est entre [crochets], et - l’enlève\u{A0}; < revient à \
          la question précédente\u{A0}; ? l’explique\u{A0}; Ctrl-C quitte sans rien écrire de plus.
          """), indent: 0)
  }

  private func write(_ text: String) throws(Interruption) {
    do throws(ToolError) {
      try console.print(text)
    } catch {
      throw .failed(error)
    }
  }

  // MARK: - Asking

  /// Puts one question after the other; `<` goes back to the one before, if there is any.
  /// - Parameters:
  ///   - first: the place of the question to begin with.
  ///   - ask: puts the question of a place; whether there is one.
  func walk(
    from first: Int = 0, _ ask: (Int) throws(Interruption) -> Bool
  ) throws(Interruption) {
    var place = first
    while true {
      do throws(Interruption) {
        guard try ask(place) else { return }
        place += 1
      } catch {
        guard case .back = error else { throw error }
        place = max(0, place - 1)
      }
    }
  }

  /// Asks until the answer is one; nil for an empty answer where nothing is kept.
  func ask<Value>(
    _ question: Question, _ read: (String) throws(Interruption) -> Reply<Value>
  ) throws(Interruption) -> Value? {
    try blank()
    try pose(question.text, question.number)
    try list(question.options)
    while true {
      let answer = try line(kept: question.kept)
      switch answer {
      case "<": throw .back
      case "?":
        try say(question.explanation, indent: 7)
        continue
      default: break
      }
      let isTakenAway = answer == "-" && question.kept != ""
      guard let word = answer.isEmpty ? question.kept : isTakenAway ? nil : answer else {
        guard let needed = question.needed else { return nil }
        try say(needed)
        continue
      }
      switch try read(word) {
      case .value(let value): return value
      case .again(let message): try say(message)
      case .ifMeant(let doubt, let value):
        if try confirm(doubt, byDefault: true) { return value }
        try say(Message("Then answer in other words.", fr: "Alors, répondez autrement."))
      }
    }
  }

  /// Puts a question, its number in the margin.
  func pose(_ question: Message, _ number: String = "") throws(Interruption) {
    let style = console.outputStyle
    let lines = style.spelt(question.text(in: language).replacingControls).wrapped(
      to: max(style.width - 5, 20))
    let first = (number.isEmpty ? "" : number + " ").padded(to: 5) + (lines.first ?? "")
    try write(([first] + lines.dropFirst().map { "     " + $0 }).map { $0 + "\n" }.joined())
  }

  /// A text as it is typed; nil for an empty one.
  func text(_ question: Question) throws(Interruption) -> String? {
    try ask(question) { .value($0) }
  }

  /// Asks for yes or no.
  func confirm(_ question: Message, byDefault isYes: Bool) throws(Interruption) -> Bool {
    let choice =
      isYes ? Message("[Y/n]", fr: "[O/n]") : Message("[y/N]", fr: "[o/N]")
    while true {
      try say(Message("\(question)  \(choice)", fr: "\(question)  \(choice)"))
      let answer = try line(kept: nil)
      if answer.isEmpty { return isYes }
      if answer == "<" { throw .back }
      if answer == "?" {
        try say(Self.explanationOfYes, indent: 7)
        continue
      }
      switch answer.folded {
      case "y", "yes", "o", "oui", "ok": return true
      case "n", "no", "non": return false
      default:
        try say(
          Message(
            "Answer yes or no.", fr: "Répondez par oui ou par non."))
      }
    }
  }

  private static let explanationOfYes = Message(
    "y is yes, n is no; the Enter key alone gives the answer in capitals.",
    fr: "o veut dire oui, n non\u{A0}; la touche Entrée seule donne la réponse en majuscule.")

  private static let explanationOfChoice = Message(
    "Type the number that stands before the answer. The Enter key alone: none of them.",
    fr: """
      Tapez le numéro qui précède la réponse. La touche Entrée seule\u{A0}: aucune ne convient.
      """)

  /// Asks for one of several by its number; nil where none of them is meant.
  /// - Parameters:
  ///   - needed: what is said where one must be meant; nil where none need be.
  ///   - otherWords: takes words that name none of them; nil where nothing else can be meant.
  func choice(
    among options: [Message], explanation: Message = explanationOfChoice, needed: Message? = nil,
    otherWords: ((String) -> Void)? = nil
  ) throws(Interruption) -> Int? {
    try list(options)
    while true {
      let answer = try line(kept: nil)
      if answer.isEmpty {
        guard let needed else { return nil }
        try say(needed)
        continue
      }
      if answer == "<" { throw .back }
      if answer == "?" {
        try say(explanation, indent: 7)
        continue
      }
      if let number = Int(answer), options.indices.contains(number - 1) { return number - 1 }
      let meant = options.indices.filter {
        !answer.folded.isEmpty && options[$0].text(in: language).hasWords(answer.folded)
      }
      let begun = meant.filter {
        options[$0].text(in: language).folded.hasPrefix(answer.folded)
      }
      if let only = [begun, meant].first(where: { $0.count == 1 }) { return only[0] }
      if let otherWords, Int(answer) == nil {
        otherWords(answer)
        return nil
      }
      try say(
        Message(
          "Answer with a number from 1 to \(options.count), or leave it empty for none of them.",
          fr: "Répondez par un nombre de 1 à \(options.count), ou par rien si aucun ne convient."))
    }
  }

  /// Lists what can be chosen, with numbers.
  private func list(_ options: [Message]) throws(Interruption) {
    for (index, option) in options.enumerated() {
      try say(
        Message("\(index + 1)  \(option)", fr: "\(index + 1)  \(option)"))
    }
  }

  private func line(kept: String?) throws(Interruption) -> String {
    try write(
      "     " + (kept.map { $0.isEmpty ? "" : console.outputStyle.spelt("[\($0)] ") } ?? "") + "> ")
    guard let line = readLine() else {
      try blank()
      throw .ended
    }
    return line.trimmingSpaces
  }
}

extension String {
  /// The string without spaces at its ends.
  var trimmingSpaces: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
