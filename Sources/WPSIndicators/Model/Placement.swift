/// What a law asks of the order in which the candidates of a list stand.
///
/// How many of each block it asks for is the target's own `atLeast`, rounded as the target says.
public struct Placement: Sendable, Hashable {
  /// Who is to stand first.
  public enum First: String, Sendable, Hashable, CaseIterable {
    /// A woman.
    case woman
    /// A man.
    case man
  }

  /// Of whom each block must have enough.
  public enum Counted: String, Sendable, Hashable, CaseIterable {
    /// Of women and of men alike.
    case eachSex
    /// Of women.
    case women
  }

  /// What is asked of the candidates after the last full block.
  public enum Tail: String, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case ignore
    /// The same share of their number, to the nearest person.
    case nearest
  }

  /// The greatest number that a rule may give: of a run, of the first, of a block.
  public static let mostPlaces = 50

  /// No more than so many of one sex in a row; 1 is alternation.
  public var maxRun: Int?
  /// Who stands first.
  public var first: First?
  /// The first so many are not all women and not all men; 2 or more.
  public var firstDiffer: Int?
  /// The size of the blocks, from the top, each of which has enough; 1 or more.
  public var everyBlockOf: Int?
  /// Of whom each block must have enough.
  public var counted: Counted
  /// What is asked of the candidates after the last full block.
  public var tail: Tail
  /// Where the list is cut: a share of its length, rounded up, or a number of places. The rules are
  /// put to what stands above; nil for the whole list.
  public var within: Threshold?

  /// Makes it in code; what is left out is not asked.
  public init(
    maxRun: Int? = nil, first: First? = nil, firstDiffer: Int? = nil, everyBlockOf: Int? = nil,
    counted: Counted = .eachSex, tail: Tail = .ignore, within: Threshold? = nil
  ) {
    self.maxRun = maxRun
    self.first = first
    self.firstDiffer = firstDiffer
    self.everyBlockOf = everyBlockOf
    self.counted = counted
    self.tail = tail
    self.within = within
  }

  /// Whether it asks for nothing.
  public var isEmpty: Bool {
    maxRun == nil && first == nil && firstDiffer == nil && everyBlockOf == nil
  }
}
