/// The cards of what has no row on the board: bodies that ended or have no target on women, other
/// figures, indicators that are rated.
extension ScorecardPage {
  func writeOthers(to html: inout HTMLWriter) {
    let sections = cards.others.filter { !$0.subjects.isEmpty }
    guard !sections.isEmpty else { return }
    part("others", Passage(phrases.moreCards), &html) { html in
      let isNameless = sections.count == 1 && sections[0].section.group == nil
      for (section, subjects) in sections {
        if !isNameless { html.element(.h3, wording.name(section)) }
        html.element(.div, [.class: "others"]) { html in
          for other in subjects { write(other, as: isNameless ? .h3 : .h4, to: &html) }
        }
        if subjects.contains(where: { $0.rows.contains { $0.evidence?.order != nil } }) {
          html.element(.p, [.class: "fine"], phrases.lettersMean)
        }
      }
    }
  }

  private func write(
    _ other: CardIndex.Other, as heading: HTMLElement, to html: inout HTMLWriter
  ) {
    let subject = other.assessed.subject
    let id = html.newID("subject", subject.id)
    html.element(.details, [.class: "other"]) { html in
      html.element(.summary, [.id: id]) { html in
        html.element(heading, wording.name(subject))
        if let first = other.rows.first {
          html.write(" ")
          html.element(.span, boardWording.stands(first))
        }
      }
      writeCard(other.rows, of: other.assessed, to: &html)
    }
  }
}
