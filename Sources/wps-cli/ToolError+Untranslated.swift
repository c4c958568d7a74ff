import WPSIndicators

// What has no French yet. This file goes when nothing needs it any more.
extension ToolError {
  static func usage(_ problem: String, hint: String?) -> ToolError {
    .commandLine(Message(untranslated: problem), hint: Message(untranslated: hint))
  }
}
