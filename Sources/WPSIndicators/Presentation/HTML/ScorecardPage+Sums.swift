/// How the assessments add up.
extension ScorecardPage {
  func writeSums(to html: inout HTMLWriter) {
    guard !scorecard.assessments.isEmpty else { return }
    folded("summary", Passage(phrases.sumsHeading), &html) { html in
      writeList(wording.summary(), "fine", &html)
      guard scorecard.sections.count > 1 else { return }
      writeGroups(to: &html)
      for section in scorecard.sections {
        html.element(.h3, wording.name(section))
        writeList(wording.rollUp(section), "fine", &html)
      }
    }
  }

  private func writeGroups(to html: inout HTMLWriter) {
    html.element(.table, [.class: "groups"]) { html in
      html.element(.caption, phrases.byGroup)
      html.element(.thead) { html in
        html.element(.tr) { html in
          html.element(.th, [.scope: "col"], phrases.group)
          for verdict in [Verdict.met, .unmet, .undetermined] { head(verdict, &html) }
          html.element(.th, [.scope: "col"], phrases.womenAmongMembers)
        }
      }
      html.element(.tbody) { html in
        for section in scorecard.sections { row(section, &html) }
      }
    }
  }

  func head(_ verdict: Verdict, _ html: inout HTMLWriter) {
    html.element(.th, [.scope: "col"]) { html in
      html.element(.span, [.ariaHidden: "true"], wording.symbol(verdict))
      html.element(.span, [.class: "roomy"], " \(phrases.verdict(verdict))")
    }
  }

  private func row(_ section: Scorecard.Section, _ html: inout HTMLWriter) {
    let current = section.tallies[.representation].current
    html.element(.tr) { html in
      html.element(.th, [.scope: "row"]) { html in
        if board.groups.contains(where: { $0.group == section.group }) {
          html.element(.a, [.href: "#\(Self.id(of: section.group))"], wording.name(section))
        } else {
          html.write(wording.name(section))
        }
      }
      for verdict in [Verdict.met, .unmet, .undetermined] {
        html.element(.td, phrases.number(current[verdict] ?? 0))
      }
      portion(section.sum.women, of: section.sum.members, section.sum.share, &html)
    }
  }

  /// "2 of 4" with its per cent; a dash where there is nothing to take a part of.
  private func portion(
    _ part: Int64, of whole: Int64, _ share: Fraction?, _ html: inout HTMLWriter
  ) {
    html.element(.td) { html in
      guard let share else { return html.write("–") }
      html.write(phrases.part(shown(part), of: shown(whole), unit: nil).text + " ")
      html.element(.strong, phrases.percent(phrases.decimal(share.percentOfParts)))
    }
  }

  private func shown(_ number: Int64) -> ShownCount {
    let count = Count(unchecked: number, number)
    return ShownCount(count, given: count)
  }
}
