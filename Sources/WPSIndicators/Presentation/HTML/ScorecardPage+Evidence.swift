/// What a result rests on: the chart, every figure, and the words of its sources.
extension ScorecardPage {
  /// The chart twice, of which the page shows the one that fits the screen.
  func writeChart(_ assessment: Assessment, to html: inout HTMLWriter) {
    html.element(.figure) { html in
      let id = newID("series", assessment, &html)
      ChartDrawing.writeBoth(assessment, wording, as: id, to: &html)
    }
  }

  /// Every figure, the newest first, with its sources, the place in them and their words.
  func writeTable(
    _ figures: [Evidence], _ assessment: Assessment, to html: inout HTMLWriter
  ) {
    let isShare = assessment.measure.isShare
    html.element(.table, [.class: "figures"]) { html in
      html.element(
        .caption,
        phrases.labelled(phrases.everyFigure, wording.measure(assessment)))
      html.element(.thead) { html in
        html.element(.tr) { html in
          html.element(.th, [.scope: "col"], phrases.date)
          html.element(.th, [.scope: "col"], phrases.figures)
          if isShare { html.element(.th, [.scope: "col", .class: "share"], phrases.value) }
          html.element(.th, [.scope: "col"], phrases.sourcePlaceWords)
        }
      }
      html.element(.tbody) { html in
        for evidence in figures.reversed() {
          html.element(.tr) { html in
            html.element(.th, [.scope: "row"], wording.moment(evidence))
            html.element(.td, wording.figures(evidence, assessment))
            if isShare {
              html.element(.td, [.class: "share"], wording.percent(evidence, assessment))
            }
            html.element(.td) { html in
              html.write(wording.citation(evidence.observation))
              guard let quote = wording.quote(evidence.observation) else { return }
              html.write(" ")
              html.element(.em, quote)
            }
          }
        }
      }
    }
  }

  /// When the figure is of, how old it is and who says so, and what else is said in words.
  /// - Parameter isTabled: whether a table shows the source and its words.
  func writeSource(_ assessment: Assessment, isTabled: Bool, to html: inout HTMLWriter) {
    if assessment.evidence == nil, let remark = wording.remark(assessment) {
      html.element(.p, remark)
    }
    if let observation = assessment.evidence?.observation ?? assessment.unmeasured {
      let dating =
        assessment.evidence == nil
        ? wording.dated(observation, in: assessment) : wording.dating(observation, assessment)
      html.element(.p, [.class: "source"]) { html in
        writeLabel(phrases.source, &html)
        html.write(dating)
      }
      if let justification = wording.justification(observation) {
        html.element(.p, [.class: "justification"], justification)
      }
      if !isTabled, let quote = wording.quote(observation) {
        html.element(.p, [.class: "quote"], quote)
      }
    }
    if let assignment = wording.assignment(assessment) {
      html.element(.p, [.class: "source"], assignment.capitalizedFirst)
    }
    for words in wording.words(assessment) {
      html.element(.p, [.class: "newer"], words.capitalizedFirst)
    }
  }
}
