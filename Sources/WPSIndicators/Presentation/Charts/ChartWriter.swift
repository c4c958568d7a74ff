/// A drawing as SVG.
extension ChartDrawing {
  /// The pattern of what is not known, which all charts of a page share.
  static func writePattern(to html: inout HTMLWriter) {
    html.element(
      .pattern,
      [
        .id: "chart-hatch", .width: "6", .height: "6", .patternUnits: "userSpaceOnUse",
        .patternTransform: "rotate(45)",
      ]
    ) { $0.empty(.rect, [.class: "chart-hatch", .width: "2", .height: "6"]) }
  }

  /// The chart in a page, which shows it or its twin of the other size.
  func write(as id: String, to html: inout HTMLWriter) {
    html.element(
      .svg,
      [
        .class: "chart chart-\(size.rawValue)", .width: "\(size.width)", .height: "\(height)",
        .viewBox: "0 0 \(size.width) \(height)", .role: "img",
        .ariaLabelledBy: "\(id).title \(id).desc",
      ]
    ) { html in
      html.element(.title, [.id: "\(id).title"], finding)
      html.element(.desc, [.id: "\(id).desc"], description)
      writeContent(to: &html)
    }
  }

  /// The chart as a file of its own, with an edge and a ground.
  func writeAlone(to html: inout HTMLWriter) {
    let edge = 16
    let (width, height) = (size.width + 2 * edge, height + 2 * edge)
    html.element(
      .svg,
      [
        .xmlns: "http://www.w3.org/2000/svg", .xmlLang: html.language.rawValue, .class: "chart",
        .width: "\(width)", .height: "\(height)",
        .viewBox: "\(-edge) \(-edge) \(width) \(height)", .role: "img",
        .ariaLabelledBy: "title desc",
      ]
    ) { html in
      html.element(.title, [.id: "title"], finding)
      html.element(.desc, [.id: "desc"], description)
      html.style([ChartStyle.sheet])
      html.element(.defs) { Self.writePattern(to: &$0) }
      html.empty(
        .rect,
        [
          .class: "c-ground", .x: "\(-edge)", .y: "\(-edge)", .width: "\(width)",
          .height: "\(height)",
        ])
      writeContent(to: &html)
    }
  }

  private func writeContent(to html: inout HTMLWriter) {
    writeAxes(to: &html)
    for band in marks.bands { writeBand(band.box, isBounded: band.isBounded, &html) }
    writeGoals(to: &html)
    for x in marks.breaks { line("c-break", x, marks.plot.top, x, marks.plot.bottom, &html) }
    for riser in marks.risers { line("c-riser", riser.x, riser.from, riser.x, riser.to, &html) }
    for hold in marks.holds {
      if hold.oldFrom > hold.from { line("c-hold", hold.from, hold.y, hold.oldFrom, hold.y, &html) }
      if hold.to > hold.oldFrom { line("c-old", hold.oldFrom, hold.y, hold.to, hold.y, &html) }
    }
    for ring in marks.rings {
      if ring.lowest > ring.y { line("c-spread", ring.x, ring.y, ring.x, ring.lowest, &html) }
      writeRing(ring.x, (ring.y + ring.lowest) / 2, isUnknown: ring.isUnknown, &html)
    }
    for dot in marks.dots {
      circle("c-dot", dot.x, dot.y, dot.figure == lastFigure ? 5 : 4, &html)
    }
    for key in keys { writeSign(key, &html) }
    for text in texts { write(text, &html) }
  }

  private func writeAxes(to html: inout HTMLWriter) {
    let plot = marks.plot
    for value in marks.axis.lines where value != .zero {
      line("c-grid", plot.left, marks.y(value), plot.right, marks.y(value), &html)
    }
    line("c-base", plot.left, plot.bottom, plot.right, plot.bottom, &html)
    for tick in years { line("c-base", tick.x, plot.bottom, tick.x, plot.bottom + 5, &html) }
  }

  private func writeGoals(to html: inout HTMLWriter) {
    for (index, goal) in marks.goals.enumerated() {
      line("c-goal", goal.from, goal.y, goal.to, goal.y, &html)
      guard index > 0 else { continue }
      line("c-goal", goal.from, marks.goals[index - 1].y, goal.from, goal.y, &html)
    }
  }

  private func writeBand(_ box: PixelBox, isBounded: Bool, _ html: inout HTMLWriter) {
    html.empty(
      .rect,
      [
        .class: isBounded ? "c-bounds" : "c-unknown", .x: "\(box.left)", .y: "\(box.top)",
        .width: "\(box.width)", .height: "\(box.height)",
      ])
  }

  /// A ring, with a question mark in it where there is no total.
  private func writeRing(_ x: Int, _ y: Int, isUnknown: Bool, _ html: inout HTMLWriter) {
    circle("c-ring", x, y, isUnknown ? 8 : 4, &html)
    guard isUnknown else { return }
    html.empty(
      .path,
      [.class: "c-mark", .d: "M\(x - 2) \(y - 2)c0-4 5-4 5 0c0 2-3 2-3 4M\(x) \(y + 5)v0"])
  }

  private func writeSign(_ key: Key, _ html: inout HTMLWriter) {
    let (x, y) = (key.x, key.y)
    switch key.sign {
    case .hold:
      line("c-hold", x, y, x + 22, y, &html)
      circle("c-dot", x + 4, y, 4, &html)
    case .old: line("c-old", x, y, x + 22, y, &html)
    case .ring: writeRing(x + 11, y, isUnknown: false, &html)
    case .unknownRing: writeRing(x + 11, y, isUnknown: true, &html)
    case .unknownBand, .boundedBand:
      writeBand(
        PixelBox(left: x + 2, top: y - 6, right: x + 20, bottom: y + 6),
        isBounded: key.sign == .boundedBand, &html)
    case .seriesBreak: line("c-break", x + 11, y - 7, x + 11, y + 7, &html)
    case .goal: line("c-goal", x, y, x + 22, y, &html)
    case .noGoal: break
    }
  }

  private func write(_ text: ChartText, _ html: inout HTMLWriter) {
    let tone = text.tone == .plain ? "" : " c-\(text.tone.rawValue)"
    html.element(
      .text,
      [
        .class: "c-\(text.style.rawValue)\(tone)", .x: "\(text.x)", .y: "\(text.y)",
        .textAnchor: text.anchor == .start ? nil : text.anchor.rawValue,
      ], text.words)
  }

  private func line(
    _ name: String, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ html: inout HTMLWriter
  ) {
    html.empty(
      .line, [.class: name, .x1: "\(x1)", .y1: "\(y1)", .x2: "\(x2)", .y2: "\(y2)"])
  }

  private func circle(_ name: String, _ x: Int, _ y: Int, _ r: Int, _ html: inout HTMLWriter) {
    html.empty(.circle, [.class: name, .cx: "\(x)", .cy: "\(y)", .r: "\(r)"])
  }
}
