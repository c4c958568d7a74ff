import WPSIndicators

/// The two files that are compared, as people or Git name them.
struct ComparedFiles {
  /// The file before; nil where there was none.
  let before: RegistryFile?
  /// The file after; nil where there is none.
  let after: RegistryFile?
  /// What is compared, for the heading.
  let title: String

  /// Two paths; or what Git gives to an external diff: the path in the repository, then a file, its
  /// object name and its mode for each side. For a file that was renamed the new path follows, with
  /// what Git says of the renaming.
  init(_ operands: [String]) throws(ToolError) {
    switch operands.count {
    case 2: title = "\(operands[0]) → \(operands[1])"
    case 7: title = operands[0]
    case 9: title = "\(operands[0]) → \(operands[7])"
    default:
      throw .usage(
        "'diff' needs two files", hint: "Write 'wps-cli diff old.json indicators.json'")
    }
    let paths = operands.count == 2 ? operands : [operands[1], operands[4]]
    guard paths != ["-", "-"] else {
      throw .usage("only one of the two files can be standard input", hint: nil)
    }
    before = Self.file(paths[0])
    after = Self.file(paths[1])
  }

  private static func file(_ path: String) -> RegistryFile? {
    path == "/dev/null" ? nil : RegistryFile(path: path)
  }
}
