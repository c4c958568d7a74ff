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

  /// The chart of an assessment in a page, in both sizes, of which the page shows the one that fits
  /// the screen; who does not see it is told the same of both.
  static func writeBoth(
    _ assessment: Assessment, _ wording: AssessmentWording, as id: String,
    to html: inout HTMLWriter
  ) {
    let words = ChartWording(assessment, wording)
    ChartDrawing(words, .wide).write(as: id, isNamed: true, to: &html)
    ChartDrawing(words, .narrow).write(as: id, isNamed: false, to: &html)
  }

  /// - Parameter isNamed: whether it has the words that both sizes are named by.
  private func write(as id: String, isNamed: Bool, to html: inout HTMLWriter) {
    html.element(
      .svg,
      [
        .class: "chart chart-\(size.rawValue)", .width: "\(size.width)", .height: "\(height)",
        .viewBox: "0 0 \(size.width) \(height)", .role: "img",
        .ariaLabelledBy: "\(id).title \(id).desc",
      ]
    ) { html in
      if isNamed {
        html.element(.title, [.id: "\(id).title"], finding)
        html.element(.desc, [.id: "\(id).desc"], words.description)
      }
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
      html.element(.desc, [.id: "desc"], words.description)
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
    let plot = marks.plot
    path("c-break", marks.breaks.map { "M\($0) \(plot.top)V\(plot.bottom)" }, &html)
    path("c-riser", marks.risers.map { "M\($0.x) \($0.from)V\($0.to)" }, &html)
    path(
      "c-hold",
      marks.holds.filter { $0.oldFrom > $0.from }.map { "M\($0.from) \($0.y)H\($0.oldFrom)" },
      &html)
    path(
      "c-old",
      marks.holds.filter { $0.to > $0.oldFrom }.map { "M\($0.oldFrom) \($0.y)H\($0.to)" }, &html)
    for ring in marks.rings {
      if ring.lowest > ring.y { path("c-spread", ["M\(ring.x) \(ring.y)V\(ring.lowest)"], &html) }
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
    let grid = marks.axis.lines.dropFirst().map { value in
      "M\(plot.left) \(marks.y(value))H\(plot.right)"
    }
    path("c-grid", grid, &html)
    path("c-base", ["M\(plot.left) \(plot.bottom)H\(plot.right)"], &html)
    path("c-base", years.map { "M\($0.x) \(plot.bottom)v5" }, &html)
  }

  private func writeGoals(to html: inout HTMLWriter) {
    let lines = marks.goals.enumerated().map { index, goal in
      // From one step to the next.
      let start = index > 0 ? "\(marks.goals[index - 1].y)V\(goal.y)" : "\(goal.y)"
      return "M\(goal.from) \(start)H\(goal.to)"
    }
    path("c-line", lines, &html)
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
      path("c-hold", ["M\(x) \(y)h22"], &html)
      circle("c-dot", x + 4, y, 4, &html)
    case .old: path("c-old", ["M\(x) \(y)h22"], &html)
    case .ring: writeRing(x + 11, y, isUnknown: false, &html)
    case .unknownRing: writeRing(x + 11, y, isUnknown: true, &html)
    case .unknownBand, .boundedBand:
      writeBand(
        PixelBox(left: x + 2, top: y - 6, right: x + 20, bottom: y + 6),
        isBounded: key.sign == .boundedBand, &html)
    case .seriesBreak: path("c-break", ["M\(x + 11) \(y - 7)v14"], &html)
    case .goal: path("c-line", ["M\(x) \(y)h22"], &html)
    case .noGoal: break
    }
  }

  private func write(_ text: ChartText, _ html: inout HTMLWriter) {
    let tone = text.tone == .plain ? "" : " c-\(text.tone.rawValue)"
    html.element(
      .text,
      [
        .class: "c-\(text.style.rawValue)\(tone)", .x: text.x == 0 ? nil : "\(text.x)",
        .y: "\(text.y)",
        .textAnchor: text.anchor == text.style.anchor ? nil : text.anchor.rawValue,
      ], text.words)
  }

  /// Lines of one kind as one path, which is far shorter than a line each.
  private func path(_ name: String, _ lines: [String], _ html: inout HTMLWriter) {
    if !lines.isEmpty { html.empty(.path, [.class: name, .d: lines.joined()]) }
  }

  private func circle(_ name: String, _ x: Int, _ y: Int, _ r: Int, _ html: inout HTMLWriter) {
    html.empty(.circle, [.class: name, .cx: "\(x)", .cy: "\(y)", .r: "\(r)"])
  }
}
