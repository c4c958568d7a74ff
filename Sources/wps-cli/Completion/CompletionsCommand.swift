/// `wps-cli completions`: a script by which a shell completes commands, options and ids.
struct CompletionsCommand: Command {
  private let script: CompletionScript

  static let spec = CommandSpec(
    name: "completions", summary: "print a script by which a shell completes commands and ids",
    description: """
      Prints a script by which a shell completes commands, options and their values,
      and the ids of groups, bodies, indicators, sources and targets in the file.
      """,
    operands: [
      OperandSpec(name: "SHELL", values: .words(of: CompletionScript.self), isOptional: false)
    ],
    notes: """
      SHELL is bash, zsh or fish. The script's first lines say where it belongs.
      Exit status: 0 done; 2 the command could not be carried out.
      """,
    examples: [
      "source <(wps-cli completions bash)",
      "wps-cli completions fish > ~/.config/fish/completions/wps-cli.fish",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    try arguments.expectOperands(atMost: 1)
    let all = CompletionScript.allCases.map(\.rawValue)
    guard let shell = arguments.operands.first else {
      throw .usage("no shell named", hint: "The shells are \(all.joined(separator: ", "))")
    }
    guard let script = CompletionScript(rawValue: shell) else {
      throw .usage(
        "there are no completions for '\(shell)'",
        hint: "The shells are \(all.joined(separator: ", "))")
    }
    self.script = script
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try console.print(script.text)
    return .success
  }
}
