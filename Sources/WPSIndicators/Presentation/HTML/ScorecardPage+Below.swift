/// What stands below the rows: bodies without a row, commitments, and how far the figures reach.
extension ScorecardPage {
  func writeBelow(to html: inout HTMLWriter) {
    writeLabelledLists(to: &html)
    writeCommitments(to: &html)
    html.element(.div, [.class: "reach"]) { html in
      // Positions have reports and no figures.
      if !board.tally.ages.isEmpty { writeAges(to: &html) }
      writeWords(to: &html)
      writeLater(to: &html)
    }
  }

  /// The bodies that ended, do not exist yet or have no target on women, and other figures.
  private func writeLabelledLists(to html: inout HTMLWriter) {
    let others =
      boardWording.others()
      + [(phrases.levelsHeading, boardWording.ratings())].filter { !$0.1.isEmpty }
    guard !others.isEmpty else { return }
    html.element(.div, [.class: "labelled"]) { html in
      for (heading, items) in others {
        html.element(.div) { html in
          html.element(.h2, heading)
          writeFolding(items, after: 4, "lines", counting: { $0.count }, &html) { item, html in
            writeLink(to: item.subject, item.name, &html)
            if let detail = item.detail { html.write(" (\(detail))" as Passage) }
          }
        }
      }
    }
  }

  // MARK: - Commitments

  /// The milestones in columns by how far they are; what is overdue is never folded.
  private func writeCommitments(to html: inout HTMLWriter) {
    part("commitments", Passage(phrases.commitmentsHeading), &html) { html in
      let stages = boardWording.stages()
      let ratings = wording.levelHeadlines()
      for rating in ratings { html.element(.p, [.class: "fine"], [rating].inSentences()) }
      guard !stages.isEmpty else {
        if ratings.isEmpty { html.element(.p, [.class: "fine"], phrases.noCommitments) }
        return
      }
      html.element(.div, [.class: "stages"]) { html in
        for (stage, milestones) in stages {
          html.element(.div, [.class: "stage \(stage.rawValue)"]) { html in
            writeHeading(of: stage, milestones.count, to: &html)
            let shown = stage == .overdue ? milestones.count : 1
            writeFolding(milestones, after: shown, "milestones", &html) { milestone, html in
              write(milestone, at: stage, to: &html)
            }
          }
        }
      }
    }
  }

  private func writeHeading(
    of stage: BoardCommitments.Stage, _ count: Int, to html: inout HTMLWriter
  ) {
    let words = phrases.stage(stage, count).split(separator: " ", maxSplits: 1)
    html.element(.h3) { html in
      for (index, word) in words.enumerated() {
        if index == 0 { html.element(.strong, String(word)) } else { html.write(" \(word)") }
      }
    }
  }

  /// A milestone, which opens to its card.
  private func write(
    _ milestone: Assessment, at stage: BoardCommitments.Stage, to html: inout HTMLWriter
  ) {
    let id = html.newID("subject", milestone.subject.id)
    html.element(.details, [.class: "milestone"]) { html in
      html.element(.summary, [.id: id]) { html in
        html.element(.h4, wording.name(milestone.subject))
        if let state = boardWording.state(milestone, at: stage) { html.element(.small, state) }
      }
      let assessed = cards.assessed(milestone.subject)
      writeCard(assessed?.assessments ?? [milestone], of: assessed, to: &html)
    }
  }

  // MARK: - How far the figures reach

  private func writeAges(to html: inout HTMLWriter) {
    part("ages", Passage(phrases.agesHeading), &html) { html in
      let ages = board.tally.ages
      let total = ages.values.reduce(0, +)
      html.element(.svg, [.class: "ages", .width: "100%", .height: "14", .ariaHidden: "true"]) {
        html in
        var seen = 0
        for age in Freshness.allCases {
          guard let count = ages[age], count > 0 else { continue }
          let start = 1000 * seen / max(total, 1)
          seen += count
          let end = 1000 * seen / max(total, 1)
          html.empty(
            .rect,
            [
              .class: age.rawValue, .x: start.asPerCent, .y: "1",
              .width: max(end - start - 4, 2).asPerCent, .height: "12",
            ])
        }
      }
      html.element(.p, Passage(boardWording.ages()).capitalizedFirst)
    }
  }

  private func writeWords(to html: inout HTMLWriter) {
    part("words", Passage(phrases.wordsHeading), &html) { html in
      guard !board.words.isEmpty else { return html.element(.p, phrases.nothingInWords) }
      writeFolding(board.words, after: 1, "lines", &html) { words, html in
        html.write(boardWording.words(words))
        html.write(" ")
        html.write(wording.citation(words.observation))
      }
    }
  }

  private func writeLater(to html: inout HTMLWriter) {
    // What the head has said is not said again.
    guard board.later.isEmpty || board.later.count > Self.mostLaterInHead else { return }
    part("later", Passage(phrases.laterHeading), &html) { html in
      guard !board.later.isEmpty else { return html.element(.p, phrases.nothingLater) }
      writeFolding(board.later, after: 4, "lines", &html) { figure, html in
        html.write(boardWording.later(figure))
      }
    }
  }
}
