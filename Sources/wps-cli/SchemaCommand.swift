import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli schema`: the JSON Schema by which an editor completes and explains indicators.json.
struct SchemaCommand: Command {
  private let output: FileName?

  static let name = "schema"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "print the file's JSON Schema, by which editors complete and explain",
      fr: "afficher le schéma JSON du fichier, grâce auquel un éditeur complète et explique"),
    description: Message(
      """
      Prints the JSON Schema of indicators.json. An editor such as Visual Studio Code
      that finds it completes keys and words and explains them.
      """,
      fr: """
        Affiche le schéma JSON d’indicators.json. Un éditeur de texte comme Visual
        Studio Code qui le trouve complète les clés et les mots et les explique, en
        anglais.
        """),
    operands: [],
    options: [.output],
    notes: Message(
      """
      Name it in the file's first line: "$schema": "\(RegistrySchema.fileName)".
      Exit status: 0 done; 2 the command could not be carried out.
      """,
      fr: """
        Nommez-le dans la première ligne du fichier\u{A0}: "$schema":
        "\(RegistrySchema.fileName)".
        Code de retour\u{A0}: 0 terminé\u{A0}; 2 la commande n’a pas pu être exécutée.
        """),
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
