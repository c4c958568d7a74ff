/// What changed since an earlier period.
extension ScorecardPage {
  static let changesID = "changes"

  func writeChanges(to html: inout HTMLWriter) {
    guard let comparison = scorecard.comparison else { return }
    part(Self.changesID, Passage(phrases.changes(since: comparison.since)), &html) { html in
      if let changes = board.changes { write(changes, to: &html) }
      let changes = wording.changes(comparison)
      let stale = wording.staleSince(comparison)
      guard !changes.isEmpty || !stale.isEmpty else { return }
      html.element(.details, [.class: "rest"]) { html in
        html.element(.summary, phrases.everyChange(changes.count + stale.count))
        writeList(wording.summary(comparison).map { [$0].inSentences() }, "fine", &html)
        if !changes.isEmpty {
          html.element(.ul, [.class: "changes"]) { html in
            for change in changes { writeChange(change, to: &html) }
          }
        }
        guard !stale.isEmpty else { return }
        html.element(.h3, phrases.nowStale.capitalizedFirst)
        writeList(stale, "fine", &html)
      }
    }
  }

  /// What changed for the bodies, a line each that leads to its row; the rest in sentences.
  private func write(_ changes: BoardChanges, to html: inout HTMLWriter) {
    let lines = boardWording.lines(changes)
    if !lines.isEmpty {
      html.element(.ul, [.class: "fine turns"]) { html in
        for line in lines {
          html.element(.li) { html in
            html.element(.span, [.ariaHidden: "true"], line.mark)
            html.write(" ")
            html.write(phrases.labelled(line.name, line.text))
          }
        }
      }
    }
    html.element(.p, [.class: "fine"], boardWording.sentences(changes).joined(separator: " "))
  }

  private func writeChange(
    _ change: AssessmentWording.Change, to html: inout HTMLWriter
  ) {
    html.element(.li, [.class: "change"]) { html in
      html.element(.h3, change.subject)
      html.element(.p, [.class: "figure"]) { html in
        if change.isFlip {
          writeVerdict(change.before.verdict, change.before.word, &html)
          html.write(" → ")
          writeVerdict(change.after.verdict, change.after.word, &html)
        } else {
          writeVerdict(change.after.verdict, change.after.word, &html)
          html.write(" \(phrases.asBefore)")
        }
      }
      if !change.figures.isEmpty {
        html.element(.p, [.class: "outlook"]) { $0.element(.strong, change.figures) }
      }
      if !change.target.isEmpty { html.element(.p, change.target) }
      html.element(.p, [.class: "source"], change.causes)
    }
  }
}
