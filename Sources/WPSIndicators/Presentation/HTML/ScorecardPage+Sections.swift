/// The assessments, group by group.
extension ScorecardPage {
  func write(_ section: Scorecard.Section, to html: inout HTMLWriter) {
    part(Self.id(of: section), wording.name(section), &html) { html in
      if scorecard.sections.count > 1 { writeList(wording.rollUp(section.rollUp), "fine", &html) }
      let cards = section.subjects.filter { !$0.isUnreported }.map { Card($0) }
      if !cards.isEmpty {
        html.element(.div, [.class: "cards"]) { html in
          for (card, isWide) in zip(cards, Self.widths(cards)) {
            write(card, isWide: isWide, to: &html)
          }
        }
      }
      writeUnreported(section.subjects.filter { $0.isUnreported }, to: &html)
    }
  }

  /// Which cards take the whole width: those with a series, and one that would stand alone in its
  /// row, since the order of the file is kept.
  private static func widths(_ cards: [Card]) -> [Bool] {
    var widths = cards.map { card in card.rows.contains { !$0.series.isEmpty } }
    var start = 0
    while start < widths.count {
      let end = widths[start...].firstIndex(of: true) ?? widths.count
      if !(end - start).isMultiple(of: 2) { widths[end - 1] = true }
      start = end + 1
    }
    return widths
  }

  /// What nothing has been reported of yet, a line each, with its notes.
  private func writeUnreported(_ subjects: [AssessedSubject], to html: inout HTMLWriter) {
    guard !subjects.isEmpty else { return }
    html.element(.div, [.class: "unreported"]) { html in
      html.element(.h3, phrases.noObservation(upTo: scorecard.period))
      html.element(.ul) { html in
        for subject in subjects {
          html.element(.li) { html in
            for verdict in subject.verdicts {
              writeVerdict(verdict, &html)
              html.write(" ")
            }
            html.write(wording.name(subject.subject))
            for assessment in subject.assessments where assessment.target != nil {
              html.element(.p, [.class: "target"], wording.target(assessment))
            }
            writeList(wording.notes(on: subject.assessments), "notes", &html)
          }
        }
      }
    }
  }

  // MARK: - The end matter

  func writeTargets(to html: inout HTMLWriter) {
    let targets = wording.targets()
    guard !targets.isEmpty else { return }
    part("targets", Passage(phrases.targets), &html) { writeList(targets, "targets", &$0) }
  }

  func writeMethod(to html: inout HTMLWriter) {
    part("method", Passage(phrases.method), &html) { html in
      for rule in phrases.rules { html.element(.p, rule) }
    }
  }

  func writeSources(to html: inout HTMLWriter) {
    guard !wording.sources.isEmpty else { return }
    part("sources", Passage(phrases.sources), &html) { html in
      html.element(.ol, [.class: "sources"]) { html in
        for (index, source) in wording.sources.enumerated() {
          html.element(
            .li, [.id: HTMLWriter.sourceID(index + 1)], wording.describe(source))
        }
      }
    }
  }
}
