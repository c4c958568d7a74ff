/// The stable name of a kind of problem, such as `unknown-key`.
///
/// The layers that find problems declare their codes in extensions; `DiagnosticCode.all` lists them.
public struct DiagnosticCode: Sendable, Hashable {
  /// The name, as it stands in brackets behind a message.
  public let name: String
  /// How much problems of this kind matter.
  public let severity: Diagnostic.Severity

  static func error(_ name: String) -> DiagnosticCode {
    DiagnosticCode(name: name, severity: .error)
  }

  static func warning(_ name: String) -> DiagnosticCode {
    DiagnosticCode(name: name, severity: .warning)
  }
}
