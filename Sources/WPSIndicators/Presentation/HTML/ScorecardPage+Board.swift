/// The board: the key, the headings, and the rows group by group.
extension ScorecardPage {
  func writeBoard(to html: inout HTMLWriter) {
    guard !board.groups.isEmpty else { return }
    html.element(.div, [.class: "board"]) { html in
      html.element(.div, [.class: "key wide-only"]) { writeKey(to: &$0) }
      html.element(.details, [.class: "narrow-only"]) { html in
        html.element(.summary, phrases.signsHeading)
        html.element(.div, [.class: "key"]) { writeKey(to: &$0) }
      }
      writeColumns(to: &html)
      for group in board.groups { write(group, to: &html) }
    }
  }

  private func write(_ group: Board.Group, to html: inout HTMLWriter) {
    let id = Self.id(of: group.group)
    html.element(.section, [.class: "group", .id: id, .ariaLabelledBy: "\(id).heading"]) { html in
      html.element(.div, [.class: "band"]) { html in
        let heading = boardWording.heading(group)
        // The rows, which have headings of the third level, must stand under one of the second.
        html.element(
          .h2, [.id: "\(id).heading", .class: heading == nil ? "unseen" : nil],
          heading ?? Passage(phrases.boardHeading))
        if let together = boardWording.together(group) { html.element(.p, together) }
      }
      let shown = Board.withinRoom(group.rows)
      for row in shown { writeWithThoseUnder(row, to: &html) }
      if shown.count < group.rows.count {
        html.element(.details, [.class: "rest"]) { html in
          html.element(.summary, phrases.moreBodies(group.rows.count - shown.count))
          for row in group.rows.dropFirst(shown.count) { writeWithThoseUnder(row, to: &html) }
        }
      }
      let lists = wording.lists(group.lists)
      if !lists.isEmpty { html.element(.p, [.class: "fine"], lists.inSentences()) }
    }
  }

  /// A row, and the positions and lists under it; its parts are in its card.
  private func writeWithThoseUnder(_ row: BoardRow, to html: inout HTMLWriter) {
    write(row, isUnder: false, to: &html)
    for other in row.under where other.lead.part == nil { write(other, isUnder: true, to: &html) }
  }

  // MARK: - Headings

  /// The headings are for the eye: each cell names its column to those who only hear it.
  private func writeColumns(to html: inout HTMLWriter) {
    html.element(.div, [.class: "columns cells", .ariaHidden: "true"]) { html in
      html.element(.span, [.class: "name"], phrases.bodyColumn)
      html.element(.span, [.class: "verdict-cell"], phrases.targetColumn)
      html.element(.span, [.class: "share"], phrases.womenColumn)
      html.element(.span, [.class: "counts"], "")
      html.element(.span, [.class: "bar-cell"]) { html in
        html.element(.span, [.class: "wide-only"], phrases.shareColumn)
        writeAxis(to: &html)
      }
      html.element(.span, [.class: "need wide-only"], phrases.needColumn)
      html.element(.span, [.class: "strip-cell"]) { html in
        html.element(.span, [.class: "wide-only"], phrases.stripColumn)
        writeYears(to: &html)
      }
      html.element(.span, [.class: "last wide-only"], phrases.lastColumn)
    }
  }

  private func writeAxis(to html: inout HTMLWriter) {
    let isHalf = scale.end != .one
    html.element(.svg, [.class: "axis", .width: "100%", .height: "14", .ariaHidden: "true"]) {
      html in
      html.element(.text, [.x: "0", .y: "12"], "0")
      // The sign stands at the end alone: with a space before it there is no room for two.
      html.element(
        .text, [.class: "mid", .x: "50%", .y: "12", .textAnchor: "middle"], isHalf ? "25" : "50")
      html.element(
        .text, [.x: "100%", .y: "12", .textAnchor: "end"], phrases.percent(isHalf ? "50" : "100"))
    }
  }

  /// The quarters of the longest strip.
  private var quarters: [Period] {
    let rows = board.rows + board.rows.flatMap { $0.under }
    return rows.map { row in row.strip.map { $0.period } }.max { $0.count < $1.count } ?? []
  }

  /// The years over their first quarters, as many as there is room for: six.
  private func writeYears(to html: inout HTMLWriter) {
    let quarters = quarters
    let apart = max(1, (quarters.count + 23) / 24)
    html.element(.svg, [.class: "axis", .width: "100%", .height: "14", .ariaHidden: "true"]) {
      html in
      for (index, period) in quarters.enumerated() {
        guard period.quarter.period.number == 1, (period.year % apart) == 0 else { continue }
        let x = (1000 * index / quarters.count).asPerCent
        html.empty(.line, [.x1: x, .x2: x, .y1: "2", .y2: "14"])
        guard (quarters.count - index) * 24 >= quarters.count * 3 else { continue }
        let year = period.year % 100
        html.element(
          .text, [.class: "year", .x: x, .y: "12"], (year < 10 ? "’0" : "’") + "\(year)")
      }
    }
  }

  // MARK: - The key

  /// What shapes and inks mean, as far as they occur.
  private func writeKey(to html: inout HTMLWriter) {
    let rows = board.shownRows
    let cells = rows.flatMap { $0.strip }
    html.element(.p) { html in
      writeLabel(phrases.signsHeading, &html)
      for standing in Standing.allCases {
        let alike = cells.filter { $0.standing == standing }
        guard standing == .met || standing == .unmet || !alike.isEmpty else { continue }
        let words = alike.isEmpty ? [phrases.standing(standing)] : boardWording.words(of: alike)
        entry(phrases.keyCell(standing, phrases.list(words)), &html) {
          BoardStrip.writeKey([(standing, standing == .none ? .none : .new)], to: &$0)
        }
      }
    }
    html.element(.p) { html in
      for (ink, words) in [
        (Freshness.new, phrases.inkNew), (.carriedOn, phrases.inkCarriedOn),
        (.old, phrases.inkOld),
      ] where cells.contains(where: { $0.freshness == ink }) {
        entry(words, &html) {
          BoardStrip.writeKey([(.unmet, ink), (.met, ink)], to: &$0)
        }
      }
    }
    html.element(.p) { html in
      if rows.contains(where: { boardWording.goal($0) != nil }) {
        entry(phrases.keyGoal, &html) { html in
          html.element(
            .svg, [.class: "bar", .width: "5", .height: "18", .ariaHidden: "true"]
          ) { $0.empty(.line, [.class: "goal", .x1: "2.5", .x2: "2.5", .y1: "0", .y2: "18"]) }
        }
      }
      if rows.contains(where: { $0.value != nil && $0.value?.exact == nil }) {
        entry(phrases.keyUncertain, &html) { html in
          html.element(
            .svg, [.class: "bar", .width: "22", .height: "13", .ariaHidden: "true"]
          ) {
            $0.empty(
              .rect,
              [.class: "hatched undetermined", .x: "1", .y: "1", .width: "20", .height: "11"])
          }
        }
      }
    }
  }

  private func entry(
    _ words: String, _ html: inout HTMLWriter, _ drawing: (inout HTMLWriter) -> Void
  ) {
    html.element(.span, [.class: "sample"]) { html in
      drawing(&html)
      html.write(" \(words)")
    }
  }
}
