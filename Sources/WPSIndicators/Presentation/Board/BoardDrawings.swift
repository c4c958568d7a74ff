/// The small drawings of a board: signs of verdicts, bars and strips.
///
/// Height says the verdict and ink the age: what is met stands tall, what is missed short, a figure
/// of the quarter is solid and an old one hollow. Colour only repeats it.
enum BoardMark {
  /// The name under which a style sheet knows a standing.
  static func name(_ standing: Standing) -> String { standing.rawValue }

  /// The sign beside a verdict: a disc with a tick, a square with a cross or a wave, a diamond with a
  /// question mark, or a dashed ring.
  /// - Parameter place: where its upper left corner stands in a drawing; nil among words.
  static func writeSign(
    _ standing: Standing, _ freshness: Freshness, at place: (x: Int, y: Int)? = nil,
    size: Int = 17, to html: inout HTMLWriter
  ) {
    let hollow = freshness.isCurrent ? "" : " hollow"
    html.element(
      .svg,
      [
        .class: "sign \(name(standing))\(hollow)", .x: place.map { "\($0.x)" },
        .y: place.map { "\($0.y)" }, .width: "\(size)", .height: "\(size)",
        .viewBox: "0 0 18 18", .ariaHidden: "true",
      ]
    ) { html in
      switch standing {
      case .met:
        html.empty(.circle, [.cx: "9", .cy: "9", .r: "8"])
        glyph("M5 9.4l2.8 2.8L13 6.6", &html)
      case .unmet, .near:
        html.empty(
          .rect, [.x: "1.2", .y: "1.2", .width: "15.6", .height: "15.6", .rx: "1.5"])
        let wave = "M3.9 10.6c1.7-4.2 3.4-4.2 5.1-1.6s3.4 2.6 5.1-1.6"
        glyph(standing == .near ? wave : "M5.4 5.4l7.2 7.2M12.6 5.4l-7.2 7.2", &html)
      case .undetermined:
        html.empty(.path, [.d: "M9 .6L17.4 9 9 17.4.6 9z"])
        glyph("M6.9 7.3a2.1 2.1 0 1 1 3 1.9c-.7.35-.9.7-.9 1.4M9 12.7v.2", &html)
      case .none:
        html.empty(.circle, [.class: "dashed", .cx: "9", .cy: "9", .r: "7.5"])
        glyph("M6 9h6", &html)
      }
    }
  }

  private static func glyph(_ path: String, _ html: inout HTMLWriter) {
    html.empty(.path, [.class: "glyph", .d: path])
  }

  /// The hatching of what is not known exactly, in the colour of each verdict.
  static func writePatterns(to html: inout HTMLWriter) {
    for standing in Standing.allCases {
      html.element(
        .pattern,
        [
          .id: "hatch-\(name(standing))", .width: "4.5", .height: "4.5",
          .patternUnits: "userSpaceOnUse", .patternTransform: "rotate(45)",
        ]
      ) { html in
        html.empty(.rect, [.class: "hatch-ground", .width: "4.5", .height: "4.5"])
        html.empty(.rect, [.class: name(standing), .width: "2", .height: "4.5"])
      }
    }
  }
}

/// A bar as long as a share, with an upright line at the target and the target's per cent under it.
///
/// Lengths are percentages of the width there is. The words beside it say the same.
struct BoardBar {
  /// Where the target stands, on which side of it is enough, and the words under its line.
  struct Goal {
    let position: Fraction
    let sense: Limit.Sense
    let words: String
  }

  let row: BoardRow
  let scale: BoardScale
  let goal: Goal?

  static let height = 31

  func write(to html: inout HTMLWriter) {
    guard isDrawn else { return }
    html.element(
      .svg, [.class: "bar", .width: "100%", .height: "\(Self.height)", .ariaHidden: "true"]
    ) { writeContent(to: &$0) }
  }

  /// The same in a drawing, one and a half times as large.
  /// - Parameters:
  ///   - place: its upper left corner.
  ///   - width: how long it is.
  func write(at place: (x: Int, y: Int), width: Int, to html: inout HTMLWriter) {
    guard isDrawn else { return }
    html.element(
      .svg,
      [
        .class: "bar", .x: "\(place.x)", .y: "\(place.y)", .width: "\(width)",
        .height: "\(Self.height * 3 / 2)", .viewBox: "0 0 \(width * 2 / 3) \(Self.height)",
        .preserveAspectRatio: "xMinYMin", .ariaHidden: "true",
      ]
    ) { writeContent(to: &$0) }
  }

  private var isDrawn: Bool { row.value != nil || goal != nil }

  private func writeContent(to html: inout HTMLWriter) {
    html.empty(.rect, [.class: "track", .y: "4", .width: "100%", .height: "13"])
    if let value = row.value { write(value, to: &html) }
    if let goal { write(goal, to: &html) }
  }

  private func write(_ value: ValueRange, to html: inout HTMLWriter) {
    let name = BoardMark.name(row.standing)
    let hollow = row.freshness == .old ? " hollow" : ""
    let (low, high) = (scale.thousandths(of: value.lower), scale.thousandths(of: value.upper))
    // None at all is a thin line, so that it looks like a number and not like a gap.
    if value.exact != nil || low > 0 {
      html.empty(
        .rect,
        [
          .class: "\(name)\(hollow)", .y: "4", .width: low < 15 ? "2" : low.asPerCent,
          .height: "13",
        ])
    }
    guard value.exact == nil else { return }
    html.empty(
      .rect,
      [
        .class: "hatched \(name)", .x: low.asPerCent, .y: "4",
        .width: max(high - low, 20).asPerCent, .height: "13",
      ])
    guard value.upper.map({ $0 > scale.end }) ?? true else { return }
    // It goes on beyond the axis.
    html.element(
      .svg, [.x: "100%", .width: "8", .height: "\(Self.height)", .ariaHidden: "true"]
    ) { $0.empty(.path, [.class: name, .d: "M0 4l8 6.5-8 6.5z"]) }
  }

  private func write(_ goal: Goal, to html: inout HTMLWriter) {
    let place = scale.thousandths(of: goal.position)
    let x = place.asPerCent
    // A ground between the line and a bar that passes it, since they are alike in lightness.
    html.empty(.line, [.class: "halo", .x1: x, .x2: x, .y1: "0", .y2: "21"])
    html.empty(.line, [.class: "goal", .x1: x, .x2: x, .y1: "0", .y2: "21"])
    if goal.sense == .atMost {
      // A hook back over what is allowed: the most, and not the least.
      html.empty(
        .line,
        [.class: "goal", .x1: max(place - 80, 0).asPerCent, .x2: x, .y1: "1.5", .y2: "1.5"])
    }
    let anchor = place < 120 ? "start" : place > 850 ? "end" : "middle"
    html.element(.text, [.x: x, .y: "31", .textAnchor: anchor], goal.words)
  }
}

extension BoardWording {
  /// Where the target stands on the bar of a row; nil where it asks for no share.
  func goal(_ row: BoardRow) -> BoardBar.Goal? {
    guard row.lead.measure.isShare, let goal = wording.goal(row.lead) else { return nil }
    let sense = row.lead.limit?.sense ?? .atLeast
    let words = sense == .atMost ? "≤\u{A0}\(goal.words)" : goal.words
    return BoardBar.Goal(position: goal.position, sense: sense, words: words)
  }
}

/// Quarter by quarter whether a target was met: tall cells met, short ones not met, diamonds unclear.
struct BoardStrip {
  let cells: [StripCell]
  /// What it shows, in a sentence.
  let sentence: String

  func write(to html: inout HTMLWriter) {
    html.element(
      .svg,
      [
        .class: "strip", .width: "100%", .height: "18",
        .viewBox: "0 0 \(cells.count * 70) 180", .preserveAspectRatio: "none", .role: "img",
        .ariaLabel: sentence,
      ]
    ) { html in
      for (index, cell) in cells.enumerated() {
        Self.write(cell.standing, cell.freshness, at: index, to: &html)
      }
    }
  }

  /// A cell alone or beside others, in a key.
  static func writeKey(
    _ cells: [(Standing, Freshness)], to html: inout HTMLWriter
  ) {
    html.element(
      .svg,
      [
        .class: "strip", .width: "\(cells.count * 7)", .height: "18",
        .viewBox: "0 0 \(cells.count * 70) 180", .ariaHidden: "true",
      ]
    ) { html in
      for (index, cell) in cells.enumerated() {
        write(cell.0, cell.1, at: index, to: &html)
      }
    }
  }

  private static func write(
    _ standing: Standing, _ freshness: Freshness, at index: Int, to html: inout HTMLWriter
  ) {
    let left = index * 70
    let name = "\(BoardMark.name(standing)) \(freshness.rawValue)"
    switch standing {
    case .undetermined:
      html.empty(.path, [.class: name, .d: "M\(left + 29) 12l35 79-35 79-35-79z"])
    case .none:
      html.empty(
        .rect, [.class: "none", .x: "\(left + 14)", .y: "160", .width: "30", .height: "20"])
    case .met, .near, .unmet:
      let height = standing == .met ? 180 : standing == .near ? 135 : 90
      // The outline of an old cell stays within it.
      let edge = freshness == .old ? 6 : 0
      html.empty(
        .rect,
        [
          .class: name, .x: "\(left + edge)", .y: "\(180 - height + edge)",
          .width: "\(58 - 2 * edge)", .height: "\(height - 2 * edge)",
        ])
    }
  }
}
