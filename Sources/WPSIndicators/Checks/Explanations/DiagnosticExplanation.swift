/// What a kind of problem means, for somebody who edits the file by hand and does not program.
public struct DiagnosticExplanation: Sendable {
  /// The kind of problem.
  public let code: DiagnosticCode
  /// What it means, in sentences.
  public let meaning: Message
  /// What would go wrong if it were let through.
  public let importance: Message
  /// Something that is reported in this way.
  public let wrong: DiagnosticExample
  /// The same, mended.
  public let right: DiagnosticExample
  /// Whether only the source can tell what is right, so that no figure is to be bent until it fits.
  public let isRightBySource: Bool

  init(
    _ code: DiagnosticCode, _ meaning: Message, importance: Message,
    in place: DiagnosticExample.Place, wrong: String, right: String, isRightBySource: Bool = false
  ) {
    self.code = code
    self.meaning = meaning
    self.importance = importance
    self.wrong = DiagnosticExample(fragment: wrong, place: place)
    self.right = DiagnosticExample(fragment: right, place: place)
    self.isRightBySource = isRightBySource
  }

  /// The explanation of each kind of problem, in the order of the codes.
  public static let all: [DiagnosticExplanation] =
    ofJSON + ofKeys + ofValues + ofReferences + ofComparisons + ofWarnings + ofOversights + ofTables

  /// The explanation of the kind of problem with a name.
  public init?(named name: String) {
    guard let found = Self.all.first(where: { $0.code.name == name }) else { return nil }
    self = found
  }
}
