/// The first problems of each kind, and how many more there are: what somebody can read of a file
/// with very many.
///
/// ```swift
/// let drawing = DiagnosticDrawing.draw(FirstDiagnostics(of: reading.diagnostics), of: reading.text)
/// ```
public struct FirstDiagnostics: Sendable, Hashable {
  /// The problems of a kind that are not shown.
  public struct Rest: Sendable, Hashable {
    /// The kind.
    public let code: DiagnosticCode
    /// How many they are: 1 or more.
    public let count: Int
  }

  /// How many of a kind are shown where nothing else is said.
  public static let usualMost = 100

  /// The problems that are shown, in the order given.
  public let shown: [Diagnostic]
  /// What is not shown, kind by kind, in the order in which they begin.
  public let rest: [Rest]

  /// Parts problems into those that are shown and the rest.
  /// - Parameters:
  ///   - diagnostics: all problems, in the order in which they are to be shown.
  ///   - most: how many of a kind are shown; nil for all.
  public init(of diagnostics: [Diagnostic], most: Int? = usualMost) {
    guard let most else {
      (shown, rest) = (diagnostics, [])
      return
    }
    var counts = [DiagnosticCode: Int]()
    var codes = [DiagnosticCode]()
    shown = diagnostics.filter { diagnostic in
      let count = counts[diagnostic.code] ?? 0
      if count == 0 { codes.append(diagnostic.code) }
      counts[diagnostic.code] = count + 1
      return count < most
    }
    rest = codes.compactMap { code in
      let count = (counts[code] ?? 0) - max(most, 0)
      return count > 0 ? Rest(code: code, count: count) : nil
    }
  }
}

extension FirstDiagnostics.Rest {
  /// "and 99,900 more [unknown-key]".
  var words: Message {
    let number = (
      english: Digits.grouped(Int64(count), by: ","),
      french: Digits.grouped(Int64(count), by: "\u{A0}")
    )
    return Message(
      "and \(number.english) more [\(code.name)]",
      fr: "et \(number.french) \(count == 1 ? "autre" : "autres") [\(code.name)]")
  }
}
