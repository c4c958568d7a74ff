/// Which release of WPSIndicators this is.
///
/// The version stands here alone: the command, its manual page, the C library and every package that
/// is handed out take it from here.
public enum Release {
  /// The version by Semantic Versioning, such as "0.1.0".
  public static let version = "0.1.0"
  /// The day of the version, in the form of ISO 8601.
  public static let day = "2026-11-30"
}
