/// `wps-cli manual`: the manual page, for those who have the command and not its sources.
struct ManualCommand: Command {
  private let output: String?

  static let spec = CommandSpec(
    name: "manual", summary: "print the manual page, for man and groff",
    description: "Prints the manual page in mdoc, which man(1) and groff(1) show.",
    operands: [],
    options: [.output],
    notes: "Exit status: 0 done; 2 the command could not be carried out.",
    examples: ["wps-cli manual --output ~/.local/share/man/man1/wps-cli.1"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    try arguments.expectOperands(atMost: 0)
    output = arguments.output
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try console.deliver(Array(ManualPage.text.utf8), to: output)
    return .success
  }
}
