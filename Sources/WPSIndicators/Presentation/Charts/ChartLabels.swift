/// Labels put where they cover no other words, and as few marks as can be.
struct ChartLabels {
  /// Within which labels stand.
  let area: PixelBox
  /// The marks.
  private let marks: [PixelBox]
  /// The labels put so far.
  private(set) var texts = [ChartText]()

  init(in area: PixelBox, around marks: [PixelBox]) {
    self.area = area
    self.marks = marks
  }

  /// Puts lines of words at the first of some places that covers the fewest marks.
  /// - Parameter most: how many marks they may cover at most.
  /// - Returns: whether any place was left.
  @discardableResult
  mutating func put(atOneOf places: [[ChartText]], covering most: Int = .max) -> Bool {
    var best: (lines: [ChartText], covered: Int)?
    for lines in places {
      let boxes = lines.map { $0.box }
      guard boxes.allSatisfy({ box in area.holds(box) && !texts.contains { $0.box.meets(box) } })
      else { continue }
      let covered = marks.count { mark in boxes.contains { $0.meets(mark) } }
      if covered <= most, covered < best?.covered ?? .max { best = (lines, covered) }
      if covered == 0 { break }
    }
    guard let best else { return false }
    texts += best.lines
    return true
  }
}

extension ChartMarks {
  /// What labels should not cover.
  var obstacles: [PixelBox] {
    func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) -> PixelBox {
      PixelBox(left: min(x1, x2), top: min(y1, y2), right: max(x1, x2), bottom: max(y1, y2))
    }
    var boxes = holds.map { line($0.from, $0.y, $0.to, $0.y).widened(by: 2) }
    boxes += risers.map { line($0.x, $0.from, $0.x, $0.to).widened(by: 1) }
    boxes += bands.map { $0.box.widened(by: 2) }
    boxes += dots.map { line($0.x, $0.y, $0.x, $0.y).widened(by: 5) }
    boxes += rings.map { line($0.x, $0.y, $0.x, $0.lowest).widened(by: $0.isUnknown ? 9 : 5) }
    boxes += breaks.map { line($0, plot.top, $0, plot.bottom) }
    boxes += goals.map { line($0.from, $0.y, $0.to, $0.y).widened(by: 1) }
    return boxes
  }
}

/// Where the labels of a chart may stand.
extension ChartLabels {
  /// Along a line of the target: at its start over it or under it, else at its end, else between.
  static func places(along goal: ChartMarks.Goal, _ words: String) -> [[ChartText]] {
    let middle = (goal.from + goal.to) / 2
    let anchors: [(Int, ChartText.Anchor)] = [
      (goal.from + 5, .start), (goal.to - 5, .end), (middle, .middle),
    ]
    return anchors.flatMap { x, anchor in
      [goal.y - 6, goal.y + 15].map { y in
        [ChartText(words: words, x: x, y: y, anchor: anchor, style: .goal)]
      }
    }
  }

  /// Beside the line at which a new series begins, on its own side first, at the top or further down.
  static func places(atBreak x: Int, in plot: PixelBox, _ words: String) -> [[ChartText]] {
    [plot.top + 12, plot.bottom - 8, plot.top - 6, (plot.top + plot.bottom) / 2].flatMap { y in
      [(x + 6, ChartText.Anchor.start), (x - 6, .end)].map { x, anchor in
        [ChartText(words: words, x: x, y: y, anchor: anchor, style: .detail)]
      }
    }
  }

  /// Around a figure: over it first, or under it.
  static func places(around dot: ChartMarks.Dot, _ words: String, isHigh: Bool) -> [[ChartText]] {
    let heights = isHigh ? [-10, 20, -24, 34] : [20, -10, 34, -24]
    let anchors: [(Int, ChartText.Anchor)] = [
      (-4, .start), (0, .middle), (4, .end), (9, .start), (-9, .end), (34, .start), (-34, .end),
    ]
    return heights.flatMap { height in
      anchors.map { x, anchor in
        [
          ChartText(
            words: words, x: dot.x + x, y: dot.y + height, anchor: anchor, style: .label)
        ]
      }
    }
  }

  /// Beside a band, before it or behind it, at several heights; over it or under it where it is low.
  static func places(beside band: ChartMarks.Band, _ lines: [String]) -> [[ChartText]] {
    let leading = ChartText.Style.label.leading
    let height = lines.count * leading
    let box = band.box
    let middle = (box.top + box.bottom) / 2 - height / 2 + 12
    var places: [(x: Int, y: Int, anchor: ChartText.Anchor)] = []
    for y in [box.top + 14, middle, box.bottom - height + 6] {
      places += [(box.left - 7, y, .end), (box.right + 7, y, .start)]
    }
    let center = (box.left + box.right) / 2
    for y in [box.top - height + 4, box.bottom + 18] {
      places += [(box.left, y, .start), (center, y, .middle), (box.right, y, .end)]
    }
    return places.map { place in
      lines.enumerated().map { index, words in
        ChartText(
          words: words, x: place.x, y: place.y + index * leading, anchor: place.anchor,
          style: .label, tone: .unclear)
      }
    }
  }
}
