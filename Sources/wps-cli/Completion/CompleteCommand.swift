import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli complete`: what the completion scripts ask, each time that the Tab key is pressed.
///
/// Asking the command itself, rather than writing its options into the scripts, means that a script
/// never falls behind it.
struct CompleteCommand: Command {
  private let words: [String]

  static let spec = CommandSpec(
    name: "complete", summary: "tell a shell what can follow",
    description: "Prints what can stand for the last of some words, for the completion scripts.",
    operands: [OperandSpec(name: "WORD...", values: .anything, isOptional: true)],
    notes: """
      Each line is a word, a tab and its explanation; a line of a tab and "files" asks
      for names of files.
      """,
    isHidden: true)

  init(_ arguments: ParsedArguments) throws(ToolError) {
    words = arguments.operands
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let completion = Completion(of: words, language: console.language) { path in
      // Nobody waits for the end of standard input, or reads complaints, while typing.
      guard path != "-", let bytes = try? FileAccess.read(path) else { return nil }
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
