import Foundation

/// What an article, README or the landing page shows.
protocol Article {}

extension Article {
  /// Prints, as Swift's own does, and stops the program where that is not what the comment behind the
  /// call, or below it, says that it prints: `print(6 * 7)  // 42`. So does a call without a comment.
  static func print(_ items: Any..., file: String = #filePath, line: Int = #line) {
    let printed = items.map { "\($0)" }.joined(separator: " ")
    let source = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    // The call stands on the line with the number `line`, of which the first has 1.
    let said = source.components(separatedBy: "\n").dropFirst(line - 1).prefix(2)
      .compactMap { text in text.range(of: "// ").map { String(text[$0.upperBound...]) } }.first
    precondition(said == printed, "\(file):\(line): '\(printed)' is printed")
    Swift.print(printed)
  }
}

/// Throws where two values are not equal: what came of the code, and what the documentation says.
func expect<Value: Equatable>(
  _ actual: Value, _ said: Value, file: String = #fileID, line: Int = #line
) throws {
  if actual != said { throw Failure("\(file):\(line): \(actual) instead of \(said)") }
}

/// What went otherwise than the documentation says.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
