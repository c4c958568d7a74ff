/// What is said of the parts of a body: of a signatory party, a bench, a region.
///
/// A part has the name that the file gives it. Where its noun is known here, running text has it with
/// an article, "the opposition"; any other name stands as it is.
protocol PartPhrases: AnyObject {
  /// A part as a body's name: "opposition in the Council of Ministers".
  func part(_ part: Passage, of body: Passage) -> Passage
  /// "1 more woman needed in the opposition".
  func needed(_ needed: String, in part: Passage) -> String
  /// "the source gives no figure for the opposition".
  func noNumber(for part: Passage) -> String
  /// How the parts of a breakdown stand by a target that each of them has: "… was met by one of the
  /// three parts of the Council of Ministers, …; the opposition had one woman of the two".
  func parts(
    _ parts: BriefParts, of body: Passage, _ target: BriefTarget, _ opening: Passage
  ) -> Passage

  // What follows from the parts, and for them.
  /// "women: Incumbent government 3, Opposition 1; 4 together".
  func together(_ count: String, _ parts: Passage, _ sum: String) -> Passage
  /// "women, 5 in all: Incumbent government 3, Opposition 1; 1 left".
  func left(_ count: String, of whole: String, _ others: Passage, _ rest: String) -> Passage

  // A table of the parts.
  /// The heading of the row of the whole body.
  var wholeBody: String { get }
  /// What the mark of a number says that the source does not give.
  var followsFromOthers: String { get }
}

/// What a sentence of a brief says of the parts of a body, each held against the same target.
struct BriefParts {
  /// A part that there is a figure of.
  struct Part {
    let name: Passage
    /// The number of women, where the target asks for one and it is known exactly.
    let women: Int64?
    /// The figure.
    let measured: Passage
    /// How many it is short by, where more would meet the target.
    let short: Int64?
  }

  /// How many parts there are.
  var total = 0
  var meeting = [Part]()
  var missing = [Part]()
  /// Those of which the figures leave the verdict open.
  var undecided = [Part]()
  /// The names of those to which the target does not apply.
  var exempt = [Passage]()
  /// The names of those that there is no figure of.
  var silent = [Passage]()

  /// Whether nothing is known to meet the target or to miss it.
  var areAllOpen: Bool { meeting.isEmpty && missing.isEmpty && !undecided.isEmpty }
  /// Whether none is known to meet it, and some may: it is told then by how many it is missed.
  var mayBeMet: Bool { meeting.isEmpty && !(undecided.isEmpty && silent.isEmpty) }
}
