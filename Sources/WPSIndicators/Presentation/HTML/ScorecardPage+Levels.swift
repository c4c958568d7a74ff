/// How indicators are spread over the levels of a scale.
extension ScorecardPage {
  /// For each scale the groups beside each other; then, of the many that are rated in a group, how
  /// they stood in the last periods, what moved, and what is furthest from what is asked.
  func writeLevels(to html: inout HTMLWriter) {
    let tables = wording.distributions()
    let sections = scorecard.sections.filter { !$0.manyRated.isEmpty }
    guard !tables.isEmpty || !sections.isEmpty else { return }
    folded("levels", Passage(phrases.levelsHeading), &html) { html in
      for table in tables { write(table, "levels", first: phrases.group, to: &html) }
      for section in sections {
        if let heading = wording.heading(section) { html.element(.h3, heading) }
        writeManyRated(in: section, to: &html)
      }
    }
  }

  private func writeManyRated(in section: Scorecard.Section, to html: inout HTMLWriter) {
    for many in section.manyRated {
      if let history = wording.history(of: many, in: section) {
        write(history, "levels periods", first: phrases.date, to: &html)
      }
      writeList(wording.about(many), "fine", &html)
      html.element(.div, [.class: "level-lists"]) { html in
        for list in wording.lists(of: many) {
          html.element(.div) { html in
            html.element(.h4, list.heading)
            writeList(list.lines, "fine", &html)
          }
        }
      }
    }
  }

  private func write(
    _ table: AssessmentWording.DistributionTable, _ name: String, first: String,
    to html: inout HTMLWriter
  ) {
    html.element(.table, [.class: name]) { html in
      html.element(.caption, table.title)
      html.element(.thead) { html in
        html.element(.tr) { html in
          html.element(.th, [.scope: "col"]) {
            $0.element(.span, [.class: "unseen"], first)
          }
          html.element(.th, [.scope: "col", .class: "levels-chart"]) {
            $0.element(.span, [.class: "unseen"], phrases.distributionHeading)
          }
          for (rank, heading) in wording.headings(table).enumerated() {
            html.element(.th, [.scope: "col"]) { html in
              if rank < table.scale.levels.count { writeSwatch(rank, of: table.scale, to: &html) }
              html.write(heading)
            }
          }
        }
      }
      html.element(.tbody) { html in
        for row in table.rows { write(row, of: table, to: &html) }
      }
    }
  }

  private func write(
    _ row: AssessmentWording.DistributionRow, of table: AssessmentWording.DistributionTable,
    to html: inout HTMLWriter
  ) {
    html.element(.tr) { html in
      html.element(.th, [.scope: "row"], "\(row.name)\(row.citations)" as Passage)
      html.element(.td, [.class: "levels-chart"]) { html in
        LevelBar(
          distribution: row.distribution,
          title: phrases.labelled(table.title, row.name).text,
          description: wording.inWords(row.distribution).text
        ).write(as: html.newID("levels", table.scale.id), to: &html)
      }
      let headings = wording.headings(table)
      for (rank, cell) in wording.cells(row, of: table).enumerated() {
        html.element(.td) { html in
          // On a narrow screen the numbers do not stand under their headings.
          if rank < table.scale.levels.count {
            html.element(.span, [.class: "narrow"]) {
              writeSwatch(rank, of: table.scale, to: &$0)
            }
          }
          html.write(cell)
          if rank >= table.scale.levels.count {
            html.element(.span, [.class: "narrow"], " \(headings[rank].lowercasedFirst)" as Passage)
          }
        }
      }
    }
  }

  private func writeSwatch(_ rank: Int, of scale: Scale, to html: inout HTMLWriter) {
    html.element(
      .svg, [.class: "swatch", .width: "14", .height: "14", .ariaHidden: "true"]
    ) {
      $0.empty(
        .rect,
        [
          .class: LevelBar.shade(of: rank, among: scale.levels.count), .x: "1", .y: "1",
          .width: "12", .height: "12",
        ])
    }
    html.write(" ")
  }
}
