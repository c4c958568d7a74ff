import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli schema`: the JSON Schema by which an editor completes and explains indicators.json.
struct SchemaCommand: Command {
  private let output: FileName?

  static let spec = CommandSpec(
    name: "schema", summary: "print the file's JSON Schema, by which editors complete and explain",
    description: """
      Prints the JSON Schema of indicators.json. An editor such as Visual Studio Code
      that finds it completes keys and words and explains them.
      """,
    operands: [],
    options: [.output],
    notes: """
      Name it in the file's first line: "$schema": "\(RegistrySchema.fileName)".
      Exit status: 0 done; 2 the command could not be carried out.
      """,
    examples: ["wps-cli schema --output \(RegistrySchema.fileName)"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    try arguments.expectOperands(atMost: 0)
    output = arguments.output
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try console.deliver(Array(RegistrySchema.text.utf8), to: output)
    return .success
  }
}
