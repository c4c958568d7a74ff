/// The right of a card: what a result rests on.
extension ScorecardPage {
  func writeEvidence(
    _ assessment: Assessment, _ series: [Evidence], to html: inout HTMLWriter
  ) {
    if !series.isEmpty {
      // A line over time takes more than one day.
      if Set(series.map { $0.observation.time.date }).count > 1 {
        writeChart(assessment, to: &html)
      }
      writeTable(series, assessment, to: &html)
    }
    if assessment.evidence == nil, let remark = wording.remark(assessment) {
      html.element(.p, [.class: "source"], remark)
    }
    guard let observation = assessment.evidence?.observation ?? assessment.unmeasured else {
      return
    }
    let dating =
      assessment.evidence == nil
      ? wording.dated(observation, in: assessment) : wording.dating(observation, assessment)
    html.element(.p, [.class: "source"], phrases.labelled(Passage(phrases.source), dating))
    if let justification = wording.justification(observation) {
      html.element(.p, [.class: "justification"], justification)
    }
    if let assignment = wording.assignment(assessment) {
      html.element(.p, [.class: "source"], assignment.capitalizedFirst)
    }
    if let quote = wording.quote(observation) { html.element(.p, [.class: "quote"], quote) }
    for words in wording.words(assessment) { html.element(.p, [.class: "newer"], words) }
  }

  /// The chart twice, of which the page shows the one that fits the screen.
  private func writeChart(_ assessment: Assessment, to html: inout HTMLWriter) {
    html.element(.figure) { html in
      let id = newID("series", assessment, &html)
      ChartDrawing.writeBoth(assessment, wording, as: id, to: &html)
    }
  }

  private func writeTable(
    _ series: [Evidence], _ assessment: Assessment, to html: inout HTMLWriter
  ) {
    let isShare = assessment.measure.isShare
    html.element(.table, [.class: "figures"]) { html in
      html.element(.caption, phrases.series(wording.measure(assessment), of: name(assessment)))
      html.element(.thead) { html in
        html.element(.tr) { html in
          html.element(.th, [.scope: "col"], phrases.date)
          html.element(.th, [.scope: "col"], phrases.figures)
          if isShare { html.element(.th, [.scope: "col", .class: "share"], phrases.value) }
          html.element(.th, [.scope: "col"], phrases.source)
        }
      }
      html.element(.tbody) { html in
        for evidence in series {
          html.element(.tr) { html in
            html.element(.th, [.scope: "row"], wording.moment(evidence))
            html.element(.td, wording.figures(evidence, assessment))
            if isShare {
              html.element(
                .td, [.class: "share"], wording.percent(evidence, assessment))
            }
            html.element(.td, wording.citations(evidence.observation.sources))
          }
        }
      }
    }
  }
}
