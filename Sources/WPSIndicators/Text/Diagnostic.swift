/// One thing that is wrong with a file, or worth a second look, and where it stands.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable {
    /// The file cannot be used until this is mended.
    case error
    /// The file can be used, but somebody should look.
    case warning
  }

  /// A further place that belongs to the problem.
  public struct Note: Sendable, Hashable {
    /// What is to be seen there, such as "first given here".
    public let message: Message
    /// The bytes that the note points at.
    public let range: Range<Int>
  }

  /// What a program that changes files could do about a problem, beside what its help says: for a
  /// button, or the words of a command.
  public enum Remedy: Sendable, Hashable {
    /// To begin this period, such as `2026-Q4`, up to which the file does not report yet.
    case beginPeriod(String)
    /// To read a table again and say in which order a spreadsheet put day and month.
    case nameDateOrder
    /// To read a table again and say which encoding it is in.
    case nameEncoding
    /// To export the table anew.
    case exportTable
  }

  /// The kind of problem, by a name that stays the same between versions.
  public let code: DiagnosticCode
  /// The bytes that are wrong; empty where something is missing.
  public let range: Range<Int>
  /// What was found and what was expected: lower case, one sentence, no full stop.
  public let message: Message
  /// Further places, such as the first of two duplicates.
  public let notes: [Note]
  /// What to write instead, where that can be said.
  public let help: Message?
  /// What a program could do about it, where that can be said.
  public let remedy: Remedy?

  /// How much it matters, which the code decides.
  public var severity: Severity { code.severity }

  init(
    _ code: DiagnosticCode, at range: Range<Int>, _ message: Message, notes: [Note] = [],
    help: Message? = nil, remedy: Remedy? = nil
  ) {
    self.code = code
    self.range = range
    self.message = message
    self.notes = notes
    self.help = help
    self.remedy = remedy
  }
}

extension Sequence where Element == Diagnostic {
  /// The diagnostics in the order of their places; of those at one place the errors come first.
  func sortedByPlace() -> [Diagnostic] {
    sorted { first, second in
      let (a, b) = (first.range.lowerBound, second.range.lowerBound)
      if a != b { return a < b }
      if first.severity != second.severity { return first.severity == .error }
      return (first.code.name, first.message.english) < (second.code.name, second.message.english)
    }
  }
}
