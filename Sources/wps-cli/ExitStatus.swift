/// What the process tells its caller.
package enum ExitStatus: Int32 {
  /// Done, whatever the verdicts.
  case success = 0
  /// The file has errors, or `--fail-on` matched.
  case failure = 1
  /// The command cannot be carried out: a wrong option, an unreadable file.
  case unusable = 2
}
