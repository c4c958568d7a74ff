/// What a rule asks at one size, and how it comes to it.
struct Asking: Sendable, Hashable {
  /// The size.
  let size: Int64
  /// How many people it asks for there, at least or at most.
  let people: Int64
  /// The threshold that holds there, as the file writes it.
  let limit: Limit
  /// Whether it is that of a row by size, rather than that for all other sizes.
  let isByRow: Bool
  /// What a share of the size comes to before it is people; nil where people are asked for.
  let product: Fraction?
}

/// One composition that figures leave open: so many of those whom a rule counts, of so many.
struct Composition: Sendable, Hashable {
  let number: Int64
  let size: Int64
}

/// What becomes of a rule where the size is open: an example of each outcome that is possible.
struct OpenSizes: Sendable, Hashable {
  /// A composition that complies, if any does.
  fileprivate(set) var complying: Composition?
  /// A composition that fails, if any does.
  fileprivate(set) var failing: Composition?
  /// A size of which nothing is asked, if any is possible.
  fileprivate(set) var exemptSize: Int64?

  /// Whether more than one outcome is possible.
  var areSeveral: Bool {
    [complying != nil, failing != nil, exemptSize != nil].count { $0 } > 1
  }
}

extension Rule {
  /// What it asks at a size, and how it comes to it; nil where the size is exempt.
  func asking(at size: Int64) -> Asking? {
    let number = Compositions.Number(size)
    guard let stretch = stretch(of: number), let limit = stretch.limit,
      let people = asked(at: number, in: stretch)
    else { return nil }
    return Asking(
      size: size, people: Int64(clamping: people), limit: limit, isByRow: isRow(stretch),
      product: limit.threshold.isShare ? limit.threshold.value * Fraction(size) : nil)
  }

  /// Whether a stretch is a row by size, rather than all that lies above the rows.
  func isRow(_ stretch: Stretch) -> Bool { stretch.sizes.upperBound < Compositions.endless }

  /// The stretches that hold some size which a count may be.
  func stretches(in sizes: Count) -> [Stretch] {
    let last = sizes.max.map { Compositions.Number($0) } ?? Compositions.endless
    return stretches(in: Compositions.Number(sizes.min)...last).map { $0.stretch }
  }

  /// The least and the most of those counted that figures leave open at a size.
  func extremes(
    of figures: NarrowedFigures, by denominator: Target.Denominator, at size: Int64
  ) -> ClosedRange<Int64>? {
    let found = Compositions(figures, by: denominator)
      .extremes(of: counted, at: Compositions.Number(size))
    guard found.least <= found.most, let least = Int64(exactly: found.least),
      let most = Int64(exactly: found.most)
    else { return nil }
    return least...most
  }

  /// Examples of what becomes of it at the sizes that figures leave open.
  func openSizes(of figures: NarrowedFigures, by denominator: Target.Denominator) -> OpenSizes {
    var examples = OpenSizes()
    let compositions = Compositions(figures, by: denominator)
    for (stretch, sizes) in stretches(in: compositions.sizes) {
      for size in compositions.decisiveSizes(in: sizes) {
        guard let shownSize = Int64(exactly: size) else { continue }
        guard let asked = asked(at: size, in: stretch) else {
          examples.exemptSize = examples.exemptSize ?? shownSize
          break
        }
        let (least, most) = compositions.extremes(of: counted, at: size)
        for number in [least, most] {
          guard let shown = Int64(exactly: number) else { continue }
          let composition = Composition(number: shown, size: shownSize)
          if isMet(by: number, asked: asked) {
            examples.complying = examples.complying ?? composition
          } else {
            examples.failing = examples.failing ?? composition
          }
        }
      }
    }
    return examples
  }
}

extension Assessment {
  /// What the target asks at the size of the body; nil where the size is not known exactly, and where
  /// nothing is asked of it.
  var asking: Asking? {
    guard let rule, let size = evidence?.whole?.exact, size > 0 else { return nil }
    return rule.asking(at: size)
  }

  /// What becomes of a rule that goes by size where the size is open; nil where it is not.
  var openSizes: OpenSizes? {
    guard let rule, !rule.isExact, let evidence, let counts = evidence.counts,
      evidence.whole?.exact == nil
    else { return nil }
    // Beside a percentage alone the counts leave more open than there is.
    if case .boundsShare = counts.percentUse { return nil }
    return rule.openSizes(of: counts, by: evidence.denominator)
  }
}
