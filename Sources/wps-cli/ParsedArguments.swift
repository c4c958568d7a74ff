import WPSIndicators
import WPSIndicatorsFiles

/// Arguments sorted into options and operands, as POSIX and GNU do: `--name value`, `--name=value`,
/// and `--` before operands that begin with a hyphen.
struct ParsedArguments {
  private var values = [String: [String]]()
  private(set) var operands = [String]()
  /// The options that the command has.
  private let known: Set<String>

  init(_ arguments: [String], _ options: [OptionSpec]) throws(ToolError) {
    known = Set(options.map(\.name))
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        return
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = options.first(where: { $0.name == name }) else {
        throw .usage(.unknownOption(name), hint: Suggestion.option(name, options.map(\.name)))
      }
      var value = parts.count == 2 ? String(parts[1]) : nil
      if option.value != nil {
        if value == nil, let next = rest.first, Self.isOption(next, options) {
          throw .usage(
            Message(
              "\(typed: name) needs a value; \(typed: next) is an option",
              fr: "\(typed: name) demande une valeur, or \(typed: next) est une option"),
            hint: Message(
              "For these very words write \(typed: "\(name)=\(next)")",
              fr: "Si c’est bien la valeur voulue, écrivez \(typed: "\(name)=\(next)")"))
        }
        value = value ?? rest.popFirst()
        if value == nil {
          throw .usage(
            Message("\(typed: name) needs a value", fr: "\(typed: name) demande une valeur"),
            hint: Suggestion.write(option.usage))
        }
      } else if value != nil {
        throw .usage(
          Message("\(typed: name) takes no value", fr: "\(typed: name) n’accepte pas de valeur"),
          hint: nil)
      }
      if let value, !option.values.areFiles, !value.isText {
        throw .usage(
          Message(
            "\(typed: value) is not text in UTF-8",
            fr: "\(typed: value) n’est pas un texte en UTF-8"), hint: nil)
      }
      if values[name] != nil, !option.isRepeatable {
        throw .usage(.givenTwice(name), hint: nil)
      }
      values[name, default: []].append(value ?? "")
    }
  }

  /// Whether a word is one of the options, alone or with a value. As the value of another option it
  /// is far more likely a value forgotten than meant.
  private static func isOption(_ word: String, _ options: [OptionSpec]) -> Bool {
    let name = word.prefix { $0 != "=" }
    return options.contains { $0.name == name }
  }

  /// Whether the command has an option.
  func knows(_ name: String) -> Bool { known.contains(name) }

  /// The options that were given.
  var given: Set<String> { Set(values.keys) }

  /// Whether an option was given besides some.
  func containsOthers(than names: Set<String>) -> Bool { !given.isSubset(of: names) }

  /// Whether nothing is said but of which file, in which language, so that the rest is to be asked for.
  var isAlone: Bool {
    operands.isEmpty && !containsOthers(than: ["--file", OptionSpec.language.name])
  }

  /// Whether an option was given.
  func contains(_ name: String) -> Bool { values[name] != nil }

  /// The value of an option.
  subscript(_ name: String) -> String? { values[name]?.last }

  /// The values of an option that may be given more than once.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The file that the result is to go to; nil for standard output.
  var output: FileName? { file(OptionSpec.output.name).flatMap { $0 == "-" ? nil : $0 } }

  /// The file that an option names.
  func file(_ name: String) -> FileName? { self[name].map { FileName(argument: $0) } }

  /// The files that the operands name.
  var files: [FileName] { operands.map { FileName(argument: $0) } }

  /// Refuses more operands than a command has.
  func expectOperands(atMost count: Int) throws(ToolError) {
    guard operands.count > count else { return }
    throw .usage(.unexpected(operands[count]), hint: nil)
  }

  /// The only operand, or a default where there is none.
  func file(default name: FileName) throws(ToolError) -> FileName {
    guard operands.count < 2 else {
      throw .usage(
        Message(
          "one file at a time, not \(Message.quoted(operands))",
          fr: "un seul fichier à la fois, et non \(Message.quoted(operands))"), hint: nil)
    }
    return files.first ?? name
  }

  /// The value of an option, which must be one of a few words; nil if it was not given.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String
  ) throws(ToolError) -> Word? {
    let all: [Word] = try words(name)
    return all.last
  }

  /// The values of an option, which must be among a few words.
  func words<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String
  ) throws(ToolError) -> [Word] {
    let known = Word.allCases.map(\.rawValue)
    for value in all(name) {
      try check(value, of: name, among: known)
    }
    return all(name).compactMap { Word(rawValue: $0) }
  }

  /// The values of an option, which must be among a few words.
  func words(_ name: String, among known: [String]) throws(ToolError) -> [String] {
    for value in all(name) { try check(value, of: name, among: known) }
    return all(name)
  }

  /// The value of an option, which must be one of a few words; nil if it was not given.
  func word(_ name: String, among known: [String]) throws(ToolError) -> String? {
    guard let value = self[name] else { return nil }
    try check(value, of: name, among: known)
    return value
  }

  private func check(_ value: String, of name: String, among known: [String]) throws(ToolError) {
    guard !known.contains(value) else { return }
    let all = known.joined(separator: ", ")
    throw .usage(
      .noValue(value, of: name),
      hint: OtherFormats.way(to: value, among: known) ?? Suggestion.didYouMean(value, known)
        ?? (name == OptionSpec.language.name ? .languages(all) : .values(all)))
  }

  /// Refuses a language that there is not, whether or not the command asks for it.
  func checkLanguage() throws(ToolError) {
    let _: [Language] = try words(OptionSpec.language.name)
  }

  /// The value of an option, which must be a period; nil if it was not given.
  func period(_ name: String) throws(ToolError) -> Period? {
    guard let word = self[name] else { return nil }
    if let period = Period(word) { return period }
    throw .usage(
      Message(
        "\(typed: word) is not a period for \(typed: name)",
        fr: "\(typed: word) n’est pas une période pour \(typed: name)"),
      hint: hint(forPeriod: word))
  }
}

extension Message {
  /// A word that is not among those that an option can be given.
  static func noValue(_ word: String, of option: String) -> Message {
    Message(
      "\(typed: word) is not a value of \(typed: option)",
      fr: "\(typed: word) n’est pas une valeur de \(typed: option)")
  }

  /// The words that an option can be given.
  static func values(_ all: String) -> Message {
    Message("The values are \(all)", fr: "Valeurs possibles\u{A0}: \(all)")
  }

  /// The languages that there are.
  static func languages(_ all: String) -> Message {
    Message("The languages are \(all)", fr: "Langues possibles\u{A0}: \(all)")
  }
}
