/// What stands behind the cards: the targets, the key to the charts, the rules and the sources.
extension ScorecardPage {
  func writeTargets(to html: inout HTMLWriter) {
    let targets = wording.targets()
    guard !targets.isEmpty else { return }
    part("targets", Passage(phrases.targets), &html) { writeList(targets, "targets", &$0) }
  }

  func writeMethod(to html: inout HTMLWriter) {
    part("method", Passage(phrases.method), &html) { html in
      let hasArithmetic = scorecard.targets.contains { $0.hasOwnArithmetic }
      for rule in phrases.rules + (hasArithmetic ? [phrases.arithmeticRule] : []) {
        html.element(.p, rule)
      }
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
      if let proven = wording.proven() { html.element(.p, [.class: "fine"], proven) }
    }
  }

  // MARK: - The key to the charts

  func writeReading(to html: inout HTMLWriter) {
    part("reading", Passage(phrases.reading), &html) { html in
      html.element(.ul, [.class: "key"]) { html in
        entry(phrases.keyValue, &html) { rectangle("value", &$0) }
        entry(phrases.keyUncertain, &html) { rectangle("band", &$0) }
        entry(phrases.keyTarget, &html) { html in
          html.empty(.line, [.class: "tick", .x1: "6", .x2: "6", .y1: "0", .y2: "16"])
          html.empty(.line, [.class: "goal-line", .x1: "12", .x2: "28", .y1: "8", .y2: "8"])
        }
        if scorecard.targets.contains(where: { $0.isCeiling }) {
          entry(phrases.keyCeiling, &html) { html in
            html.empty(.line, [.class: "tick", .x1: "14", .x2: "14", .y1: "0", .y2: "16"])
            html.empty(.line, [.class: "tick", .x1: "5", .x2: "14", .y1: "1.5", .y2: "1.5"])
          }
        }
        entry(phrases.keyFigure, &html) { html in
          html.empty(.line, [.class: "join", .x1: "4", .x2: "22", .y1: "11", .y2: "6"])
          html.empty(.circle, [.class: "dot", .cx: "4", .cy: "11", .r: "3.5"])
          html.empty(.circle, [.class: "dot", .cx: "22", .cy: "6", .r: "5"])
        }
        entry(phrases.keyUncertainFigure, &html) {
          $0.empty(.rect, [.class: "range", .x: "10", .y: "1", .width: "7", .height: "14"])
        }
        entry(phrases.keyAlternate, &html) {
          $0.empty(.circle, [.class: "other", .cx: "14", .cy: "8", .r: "3.5"])
        }
        entry(phrases.keyBreak, &html) {
          $0.empty(.line, [.class: "break", .x1: "14", .x2: "14", .y1: "0", .y2: "16"])
        }
      }
    }
  }

  private func entry(
    _ words: String, _ html: inout HTMLWriter, _ drawing: (inout HTMLWriter) -> Void
  ) {
    html.element(.li) { html in
      html.element(
        .svg, [.class: "swatch", .width: "28", .height: "16", .ariaHidden: "true"], drawing)
      html.write(" \(words)")
    }
  }

  private func rectangle(_ name: String, _ html: inout HTMLWriter) {
    html.empty(.rect, [.class: name, .x: "1", .y: "2", .width: "26", .height: "12"])
  }
}
