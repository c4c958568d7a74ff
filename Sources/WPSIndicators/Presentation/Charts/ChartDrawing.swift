/// A chart with all its words, each at its place: 740 pixels wide, or 340 for telephones, where the
/// wide one would have words too small to read.
struct ChartDrawing {
  enum Size: String {
    case wide, narrow

    var width: Int { self == .wide ? 740 : 340 }
  }

  /// One sign of the key, with its words beside it.
  struct Key: Hashable {
    enum Sign: Hashable {
      case hold, old, ring, unknownRing, unknownBand, boundedBand, seriesBreak, goal, noGoal
    }

    let sign: Sign
    let x: Int
    let y: Int
  }

  let size: Size
  /// The height, which the number of lines decides.
  private(set) var height = 0
  let marks: ChartMarks
  private(set) var texts = [ChartText]()
  private(set) var keys = [Key]()
  /// What is drawn, in words.
  let words: ChartWording
  /// The finding, which both sizes have as their title.
  let finding: String
  /// The position of the figure that is labelled beside the plot.
  let lastFigure: Int?
  let tone: ChartText.Tone

  private let line: GoalLine?

  init(_ words: ChartWording, _ size: Size) {
    self.size = size
    self.words = words
    finding = words.finding
    let (figures, assessment, wording) = (words.figures, words.assessment, words.wording)
    lastFigure = figures.lastIndex { !$0.isAlternate && $0.value != .nothing }
    tone = ChartText.Tone(assessment)
    line = wording.goalLine(figures.map { $0.evidence }, assessment)

    var y = 0
    for (style, text) in [(ChartText.Style.title, finding), (.subtitle, words.subtitle)] {
      for row in text.lines(style, width: size.width, atMost: 4) {
        y += style.leading
        texts.append(ChartText(words: row, x: 0, y: y, style: style))
      }
      y += 3
    }

    let axis = ValueAxis(figures, assessment, line)
    let time = TimeAxis(from: figures.first?.date, upTo: assessment.period.lastDay)
    let beside = Self.beside(lastFigure, words, tone)
    let top = y + 26
    let values = axis.lines.map { words.axis($0, isTop: $0 == axis.end) }
    let left = max(24, (values.map { $0.drawnWidth(.axis) }.max() ?? 0) + 8)
    let gutter = beside.isEmpty ? 20 : Self.gutter(beside, size)
    let plot = PixelBox(
      left: left, top: top, right: max(left + 60, size.width - gutter), bottom: top + 200)
    marks = ChartMarks(figures, of: assessment, goal: line, axis: axis, time: time, in: plot)

    writeAxes(values)
    // Beside long words of the axis the plot takes what it needs at least.
    writeBeside(beside, width: size.width - plot.right - 10)
    let hasGoal = writeLabels()
    y = writeKey(from: plot.bottom + 44, assessment, hasGoal: hasGoal)
    for row in words.source.lines(.source, width: size.width, atMost: 16) {
      texts.append(ChartText(words: row, x: 0, y: y, style: .source))
      y += ChartText.Style.source.leading
    }
    height = y - ChartText.Style.source.leading + 6
  }

  /// The words of the axes.
  private mutating func writeAxes(_ values: [String]) {
    let plot = marks.plot
    for (value, words) in zip(marks.axis.lines, values) {
      texts.append(
        ChartText(
          words: words, x: plot.left - 6, y: marks.y(value) + 4, anchor: .end, style: .axis))
    }
    for tick in years where tick.isLabelled {
      texts.append(
        ChartText(
          words: "\(tick.year)", x: tick.x, y: plot.bottom + 22, anchor: .middle, style: .year))
    }
  }

  /// The years under the plot.
  var years: [TimeAxis.Tick] {
    marks.time.ticks(from: marks.plot.left, pixels: marks.plot.width, spacing: 44)
  }

  // MARK: - Beside the plot

  /// Words beside the plot, before they are broken into lines.
  private typealias Beside = (words: String, style: ChartText.Style, most: Int)

  /// The latest figure: its value, verdict, counts and date.
  private static func beside(
    _ index: Int?, _ words: ChartWording, _ tone: ChartText.Tone
  ) -> [Beside] {
    guard let index else { return [] }
    let figure = words.figures[index]
    let evidence = figure.evidence
    let hasValue = figure.value.value != nil
    let value = words.value(evidence)
    // Great numbers are written smaller, so that some plot is left beside them.
    let isLarge = hasValue && value.drawnWidth(.value) <= 130
    var rows: [Beside] = [(value, isLarge ? .value : .word, 4)]
    if tone != .plain { rows.append((words.wording.word(words.assessment), .word, 1)) }
    if let detail = words.detail(evidence) { rows.append((detail, .detail, 5)) }
    rows.append((words.wording.phrases.moment(evidence.observation.time), .detail, 2))
    return rows
  }

  /// The room beside the plot: for the longest word at least, and for most of what there is to say.
  private static func gutter(_ rows: [Beside], _ size: Size) -> Int {
    let least = rows.map { $0.words.widestWord($0.style) }.max() ?? 0
    let most = rows.map { $0.words.drawnWidth($0.style) }.max() ?? 0
    let usual = size == .wide ? 140 : 82
    return min(max(least, min(most, usual)) + 12, size.width / 2)
  }

  private mutating func writeBeside(_ rows: [Beside], width: Int) {
    guard let lastFigure else { return }
    let plot = marks.plot
    let lines = rows.flatMap { row in
      row.words.lines(row.style, width: width, atMost: row.most).map { ($0, row.style) }
    }
    let height = lines.reduce(0) { $0 + $1.1.leading }
    let level =
      marks.dots.last { $0.figure == lastFigure }?.y ?? marks.bands.last {
        $0.figure == lastFigure
      }.map { ($0.box.top + $0.box.bottom) / 2 } ?? plot.top
    var y = min(max(level - height / 2, plot.top - 16), plot.bottom + 4 - height)
    for (words, style) in lines {
      y += style.leading
      texts.append(
        ChartText(
          words: words, x: plot.right + 10, y: y - style.size / 40, style: style,
          tone: style == .detail ? .plain : tone))
    }
  }

  // MARK: - In the plot

  /// The target, the highest and the lowest figure, what is not known, and where a series begins.
  /// - Returns: whether the line of the target has its words, or there is none.
  private mutating func writeLabels() -> Bool {
    let plot = marks.plot
    var labels = ChartLabels(
      in: PixelBox(
        left: plot.left + 2, top: plot.top - 18, right: plot.right, bottom: plot.bottom - 2),
      around: marks.obstacles)
    var hasGoal = true
    if let line {
      for (index, goal) in marks.goals.enumerated() {
        let words =
          index == 0 ? self.words.goalLabels(goal, line) : [self.words.threshold(goal, line)]
        let isPut = labels.put(atOneOf: words.flatMap { ChartLabels.places(along: goal, $0) })
        if index == 0 { hasGoal = isPut }
      }
    }
    for (dot, isHigh) in extremes {
      let evidence = words.figures[dot.figure].evidence
      // The value alone where it takes that to cover no mark.
      let all = [words.label(evidence), words.value(evidence)]
      labels.put(atOneOf: all.flatMap { ChartLabels.places(around: dot, $0, isHigh: isHigh) })
    }
    for band in marks.bands where band.figure != lastFigure {
      let lines = words.value(words.figures[band.figure].evidence)
        .lines(.label, width: 112, atMost: 4)
      // Over another band they would seem to be about that.
      labels.put(atOneOf: ChartLabels.places(beside: band, lines), covering: 0)
    }
    for x in marks.breaks {
      labels.put(
        atOneOf: ChartLabels.places(atBreak: x, in: plot, words.wording.phrases.newSeries),
        covering: 0)
    }
    texts += labels.texts
    return hasGoal
  }

  /// The highest figure and the lowest, unless the latest, which has its own words, is as high or as
  /// low.
  private var extremes: [(dot: ChartMarks.Dot, isHigh: Bool)] {
    let dots = marks.dots.compactMap { dot in
      words.figures[dot.figure].value.value.map { (dot: dot, value: $0) }
    }
    guard let greatest = dots.map({ $0.value }).max(), let least = dots.map({ $0.value }).min()
    else { return [] }
    let last = dots.last { $0.dot.figure == lastFigure }?.value
    let ends = greatest == least ? [(greatest, true)] : [(greatest, true), (least, false)]
    return ends.compactMap { value, isHigh in
      guard value != last else { return nil }
      return dots.first { $0.value == value }.map { ($0.dot, isHigh) }
    }
  }

  // MARK: - The key

  /// Explains the signs that are there.
  /// - Returns: where the lines under it begin.
  private mutating func writeKey(from top: Int, _ assessment: Assessment, hasGoal: Bool) -> Int {
    let phrases = words.wording.phrases
    let old = phrases.keyOld(afterQuarters: assessment.staleAfterQuarters)
    let signs: [(Key.Sign, String, isThere: Bool)] = [
      (.hold, phrases.keyHolds, marks.holds.contains { $0.oldFrom > $0.from }),
      (.old, old, marks.holds.contains { $0.oldFrom < $0.to }),
      (.ring, phrases.keyOtherSource, marks.rings.contains { !$0.isUnknown }),
      (.unknownRing, phrases.keyOtherWithoutTotal, marks.rings.contains { $0.isUnknown }),
      (.unknownBand, phrases.keyNoTotal, marks.bands.contains { !$0.isBounded }),
      (.boundedBand, phrases.keyBounds, marks.bands.contains { $0.isBounded }),
      (.seriesBreak, phrases.keyNewSeries, !marks.breaks.isEmpty),
      (.goal, phrases.keyGoal, !hasGoal),
      (.noGoal, phrases.underSeries(.bySize), line == .bySize),
    ]
    var (x, y) = (0, top)
    for (sign, words, isThere) in signs where isThere {
      let indent = sign == .noGoal ? 0 : 30
      let rows = words.lines(.key, width: size.width - indent, atMost: 3)
      let width = indent + (rows.map { $0.drawnWidth(.key) }.max() ?? 0)
      if x > 0, x + width > size.width { (x, y) = (0, y + 18) }
      keys.append(Key(sign: sign, x: x, y: y))
      for (index, row) in rows.enumerated() {
        if index > 0 { y += ChartText.Style.key.leading }
        texts.append(ChartText(words: row, x: x + indent, y: y + 4, style: .key))
      }
      x = rows.count > 1 ? size.width : x + width + 18
    }
    return y + (keys.isEmpty ? 0 : 27)
  }
}

extension ValueAxis {
  fileprivate init(_ figures: [ChartFigure], _ assessment: Assessment, _ line: GoalLine?) {
    let isShare = assessment.measure.isShare
    var reached = [Fraction]()
    for figure in figures {
      switch figure.value {
      case .at, .published: reached += [figure.value.value].compactMap { $0 }
      case .between(let least, let most): reached.append(most ?? least)
      case .unknown, .nothing: break
      }
    }
    if let target = assessment.target, let line, line != .bySize {
      let limits = [target.limit].compactMap { $0 } + target.steps.map { $0.limit }
      reached += limits.compactMap { line.height(of: $0, target, isShare: isShare) }
    }
    self.init(reaching: reached, ofShares: isShare)
  }
}

extension ChartText.Tone {
  fileprivate init(_ assessment: Assessment) {
    switch assessment.verdict {
    case .met: self = .met
    case .unmet: self = assessment.rating == .approaches ? .near : .unmet
    case .undetermined: self = .unclear
    case .noData, .notDue, .notInForce, .notApplicable, .noTarget: self = .plain
    }
  }
}
