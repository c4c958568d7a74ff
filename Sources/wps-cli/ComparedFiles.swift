import WPSIndicators

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
    "'diff' needs two files", hint: "Write 'wps-cli diff old.json indicators.json'")

  /// Two paths; or what Git gives to an external diff: the path in the repository, then a file, its
  /// object name and its mode for each side. For a file that was renamed the new path follows, with
  /// what Git says of the renaming; for one that is not merged it gives the path alone.
  init(_ operands: [String]) throws(ToolError) {
    isUnmerged = operands.count == 1
    switch operands.count {
    case 1: title = operands[0]
    case 2: title = "\(operands[0]) → \(operands[1])"
    case 7: title = operands[0]
    case 9: title = "\(operands[0]) → \(operands[7])"
    default: throw Self.notTwoFiles
    }
    guard !isUnmerged else {
      (before, after) = (nil, nil)
      return
    }
    let paths = operands.count == 2 ? operands : [operands[1], operands[4]]
    guard paths != ["-", "-"] else {
      throw .usage("only one of the two files can be standard input", hint: nil)
    }
    // Git's files are copies somewhere; people know the path in the repository.
    let isFromGit = operands.count > 2
    before = Self.file(paths[0], isFromGit ? operands[0] : nil)
    after = Self.file(paths[1], isFromGit ? operands[operands.count == 9 ? 7 : 0] : nil)
  }

  private static func file(_ path: String, _ name: String?) -> FileArgument? {
    path == "/dev/null" ? nil : FileArgument(path: path, name: name)
  }
}
