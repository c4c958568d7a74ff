/// Looks through all lists of a length that comply with a rule for those nearest to a given one.
///
/// The given list is put in place by place. What lies behind matters only by the run at its end and
/// by who stands in the block that is open, so that few states stand for all the lists. For each state
/// two things are kept: the fewest places that differ from the given list, and the latest that the
/// first of them can be.
struct PlacementSearch {
  /// The complying lists nearest to the given one.
  struct Found {
    /// The fewest places that differ.
    let changes: Int
    /// Of all complying lists, the latest place at which the first difference can be, from 1: up to
    /// the place before it the given list can be made to comply.
    let kept: Int
  }

  private struct Nearest {
    var changes = Int.max
    var kept = 0

    var isReached: Bool { changes < .max }
  }

  private let rule: PlacementRule
  /// How many places there are.
  private let places: Int
  /// How many have been put in.
  private var placed = 0
  /// Up to which length runs are told apart.
  private let longestRun: Int
  /// How many women and men of the open block are told apart: as many as are asked for.
  private var asked = 0
  /// What is known of each state: by run, women and men.
  private var states: [Nearest]
  private var next: [Nearest]

  init(_ rule: PlacementRule, places: Int) {
    self.rule = rule
    self.places = places
    longestRun = min(places, rule.placement.maxRun ?? rule.placement.firstDiffer ?? 0)
    let block = rule.placement.everyBlockOf.map { min($0, places) } ?? 0
    let most = rule.placement.everyBlockOf.map { size in
      max(rule.asked(ofBlock: min(size, places)), rule.asked(ofBlock: places % size))
    }
    let counted = min(block, most ?? 0) + 1
    let menCounted = rule.placement.counted == .eachSex ? counted : 1
    states = Array(
      repeating: Nearest(), count: (2 * longestRun + 1) * counted * menCounted)
    next = states
    (width, depth) = (counted, menCounted)
    states[0] = Nearest(changes: 0, kept: places + 1)
    openBlock()
  }

  /// How many numbers of women are told apart, and of men.
  private let width: Int
  private let depth: Int

  /// How many states there are.
  var stateCount: Int { states.count }

  /// The nearest complying lists, once all places are filled; nil where no list complies.
  var found: Found? {
    let reached = states.filter { $0.isReached }
    guard let changes = reached.map({ $0.changes }).min(),
      let kept = reached.map({ $0.kept }).max()
    else { return nil }
    return Found(changes: changes, kept: kept)
  }

  /// Puts in the next candidate of the given list, or in its place a woman or a man.
  /// - Parameter only: who alone may be put in; nil for whoever.
  mutating func place(
    _ candidate: CandidateOrder.Candidate, only: CandidateOrder.Candidate? = nil
  ) {
    placed += 1
    for state in next.indices { next[state] = Nearest() }
    for state in states.indices where states[state].isReached {
      if only == nil || only == .woman {
        fill(with: .woman, from: state, isChange: candidate != .woman && candidate != .unstated)
      }
      if only == nil || only == .man {
        fill(with: .man, from: state, isChange: candidate != .man && candidate != .unstated)
      }
      if candidate == .neither, only == nil || only == .neither {
        fill(with: .neither, from: state, isChange: false)
      }
    }
    swap(&states, &next)
    if isEndOfBlock { openBlock() }
  }

  private var isEndOfBlock: Bool {
    rule.placement.everyBlockOf.map { placed % $0 == 0 } ?? false
  }

  private mutating func openBlock() {
    guard let size = rule.placement.everyBlockOf else { return }
    asked = rule.asked(ofBlock: min(size, places - placed))
  }

  private mutating func fill(
    with sex: CandidateOrder.Candidate, from state: Int, isChange: Bool
  ) {
    let (run, women, men) = (state / (width * depth), state / depth % width, state % depth)
    guard let run = self.run(after: run, sex) else { return }
    var (w, m) = (women, men)
    if sex == .woman { w = min(w + 1, asked, width - 1) }
    if sex == .man { m = min(m + 1, asked, depth - 1) }
    if isEndOfBlock || placed == places {
      guard w >= asked, depth == 1 || m >= asked else { return }
      (w, m) = (0, 0)
    }
    let nearest = states[state]
    let target = (run * width + w) * depth + m
    next[target].changes = min(next[target].changes, nearest.changes + (isChange ? 1 : 0))
    next[target].kept = max(next[target].kept, isChange ? min(nearest.kept, placed) : nearest.kept)
  }

  /// The run at the end once somebody more stands there: 0 for none, then those of women, then those
  /// of men, by length; nil where it may not be.
  private func run(after run: Int, _ sex: CandidateOrder.Candidate) -> Int? {
    if placed == 1, let first = rule.placement.first, sex != (first == .woman ? .woman : .man) {
      return nil
    }
    guard sex != .neither, longestRun > 0 else { return 0 }
    let isOfWomen = sex == .woman
    let goesOn = run > 0 && (run <= longestRun) == isOfWomen
    let length = goesOn ? (isOfWomen ? run : run - longestRun) + 1 : 1
    if let longest = rule.placement.maxRun, length > longest { return nil }
    if length == placed, placed == rule.placement.firstDiffer { return nil }
    let told = min(length, longestRun)
    return isOfWomen ? told : longestRun + told
  }
}
