import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli diff`: what an edit changed in meaning.
struct DiffCommand: Command {
  private let versions: ComparedFiles
  private let period: Period?
  private let tellsByStatus: Bool

  static let name = "diff"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "show what an edit changed in meaning, and which verdicts flipped",
      fr: "montrer ce qu’une modification change quant au fond, et quels verdicts ont basculé"),
    description: Message(
      """
      Shows what an edit changed in the meaning of a file: figures added, corrected
      and removed, sources, targets and the rest; then which verdicts flipped, and
      why. Formatting and the order of keys are no difference.
      """,
      fr: """
        Montre ce qu’une modification change quant au fond dans un fichier\u{A0}: les
        chiffres ajoutés, corrigés et supprimés, les sources, les objectifs et le
        reste\u{A0}; puis quels verdicts ont basculé, et pourquoi. La mise en forme et
        l’ordre des clés ne comptent pas.
        """),
    operands: [
      OperandSpec(name: "OLD", values: .file, isOptional: false),
      OperandSpec(name: "NEW", values: .file, isOptional: false),
    ],
    options: [
      OptionSpec(
        "--period", value: "PERIOD", values: .period,
        help: Message(
          """
          compare the verdicts for this period (default: what each file reports up to)
          """,
          fr: """
            comparer les verdicts pour cette période (par défaut\u{A0}: celle à laquelle \
            chaque fichier est arrêté)
            """)),
      .language,
      OptionSpec(
        "--exit-code",
        help: Message(
          "exit with 1 if the files differ in meaning",
          fr: "rendre le code 1 si les fichiers diffèrent quant au fond")),
    ],
    notes: Message(
      """
      /dev/null stands for a file that was added or deleted. Git can call the command
      for its own diffs, and then sees a file with errors line by line:
        git config diff.wps.command 'wps-cli diff --'

      Exit status: 0 done; 1 a file has errors, or --exit-code and they differ;
      2 the command could not be carried out.
      """,
      fr: """
        /dev/null tient lieu d’un fichier ajouté ou supprimé. Git peut appeler la
        commande pour ses propres comparaisons, et voit alors ligne par ligne un fichier
        qui contient des erreurs\u{A0}:
          git config diff.wps.command 'wps-cli diff --'

        Code de retour\u{A0}: 0 terminé\u{A0}; 1 un fichier contient des erreurs, ou les
        fichiers diffèrent et --exit-code est indiqué\u{A0}; 2 la commande n’a pas pu être
        exécutée.
        """),
    examples: ["wps-cli diff old.json indicators.json", "git difftool --tool=wps HEAD~1"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    versions = try ComparedFiles(arguments.files)
    period = try arguments.period("--period")
    tellsByStatus = arguments.contains("--exit-code")
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let language = console.language
    // A failure would end the whole of Git's diff, and hide what was edited in other files.
    let isForGit = console.environment["GIT_DIFF_PATH_COUNTER"] != nil
    if versions.isUnmerged {
      guard isForGit else { throw ComparedFiles.notTwoFiles }
      try console.print(
        TextDifference.unmerged(versions.title, in: language, style: console.outputStyle))
      return .success
    }
    let before = try versions.before?.read(from: console)
    let after = try versions.after?.read(from: console)
    guard [before, after].allSatisfy({ $0 == nil || $0?.registry != nil }) else {
      if isForGit {
        try console.print(
          TextDifference.faulty(
            from: before, to: after, title: versions.title, in: language,
            style: console.outputStyle, help: { $0.helpByCommands() }))
        return .success
      }
      for (file, reading) in [(versions.before, before), (versions.after, after)] {
        guard let file, let reading, reading.registry == nil else { continue }
        console.complain(about: reading, of: file)
        console.complain(reading.tally)
      }
      return .failure
    }
    let difference = RegistryDifference(from: before?.registry, to: after?.registry, for: period)
    try console.print(
      TextDifference.render(
        difference, title: versions.title, in: language,
        style: console.outputStyle))
    return tellsByStatus && !difference.isEmpty ? .failure : .success
  }
}

/// The two files that are compared, as people or Git name them.
struct ComparedFiles {
  /// The file before; nil where there was none.
  let before: FileArgument?
  /// The file after; nil where there is none.
  let after: FileArgument?
  /// What is compared, for the heading.
  let title: String
  /// Whether there is no pair of files yet, because a merge stopped at a conflict.
  let isUnmerged: Bool

  static let notTwoFiles = ToolError.usage(
    Message("\(typed: "diff") needs two files", fr: "\(typed: "diff") demande deux fichiers"),
    hint: Suggestion.write("wps-cli diff old.json indicators.json"))

  /// Two paths; or what Git gives to an external diff: the path in the repository, then a file, its
  /// object name and its mode for each side. For a file that was renamed the new path follows, with
  /// what Git says of the renaming; for one that is not merged it gives the path alone.
  init(_ operands: [FileName]) throws(ToolError) {
    isUnmerged = operands.count == 1
    switch operands.count {
    case 1: title = "\(operands[0])"
    case 2: title = "\(operands[0]) → \(operands[1])"
    case 7: title = "\(operands[0])"
    case 9: title = "\(operands[0]) → \(operands[7])"
    default: throw Self.notTwoFiles
    }
    guard !isUnmerged else {
      (before, after) = (nil, nil)
      return
    }
    let paths = operands.count == 2 ? operands : [operands[1], operands[4]]
    guard paths != ["-", "-"] else {
      throw .usage(
        Message(
          "only one of the two files can be standard input",
          fr: "un seul des deux fichiers peut être l’entrée standard"), hint: nil)
    }
    // Git's files are copies somewhere; people know the path in the repository.
    let isFromGit = operands.count > 2
    before = Self.file(paths[0], isFromGit ? operands[0] : nil)
    after = Self.file(paths[1], isFromGit ? operands[operands.count == 9 ? 7 : 0] : nil)
  }

  private static func file(_ path: FileName, _ name: FileName?) -> FileArgument? {
    path == "/dev/null" ? nil : FileArgument(path: path, name: name?.description)
  }
}
