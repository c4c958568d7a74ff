/// How the assessments add up.
extension ScorecardPage {
  func writeSummary(to html: inout HTMLWriter) {
    part("summary", Passage(phrases.summary), &html) { html in
      if let headline = wording.headline() {
        html.element(.p, [.class: "headline"], headline)
      }
      html.element(.div, [.class: "tiles"]) { html in
        writeRepresentation(to: &html)
        for kind in Measure.Kind.allCases { writeVerdicts(on: kind, to: &html) }
      }
      writeList(wording.summary(), "fine", &html)
      writeDistributions(to: &html)
      if scorecard.sections.count > 1 { writeGroups(to: &html) }
    }
  }

  private func writeRepresentation(to html: inout HTMLWriter) {
    let sum = scorecard.rollUp.headline
    guard let share = sum.share else { return }
    html.element(.div, [.class: "tile"]) { html in
      let words = phrases.womenCount(sum.women, of: sum.members)
      html.element(.p) { html in
        html.element(.strong, percent(share))
        html.write(" \(words)")
      }
      let (start, end) = (phrases.percent("0"), phrases.percent("100"))
      ShareBar(
        value: ValueRange(share, share), scale: .wholeShare, goal: nil, start: start,
        end: end, title: phrases.womenAmongMembers, description: words
      ).write(as: html.newID("tile", "women"), to: &html)
    }
  }

  private func writeVerdicts(on kind: Measure.Kind, to html: inout HTMLWriter) {
    let counts = VerdictTally.occurring(in: scorecard.rollUp.tallies[kind].current)
    guard !counts.isEmpty else { return }
    html.element(.div, [.class: "tile"]) { html in
      html.element(.h3, phrases.current(kind))
      html.element(.ul, [.class: "verdicts"]) { html in
        for (verdict, count) in counts {
          html.element(.li) { html in
            html.element(.strong, phrases.number(count))
            html.write(" ")
            let word = verdict == .notDue ? phrases.openOrNotDue : phrases.verdict(verdict)
            writeVerdict(verdict, word, &html)
          }
        }
      }
    }
  }

  // MARK: - By group

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
        for section in scorecard.sections {
          row(section, &html)
        }
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
        html.element(.a, [.href: "#\(Self.id(of: section))"], wording.name(section))
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
      html.element(.strong, percent(share))
    }
  }

  private func shown(_ number: Int64) -> ShownCount {
    let count = Count(unchecked: number, number)
    return ShownCount(count, given: count)
  }

  private func percent(_ share: Fraction) -> String {
    phrases.percent(phrases.decimal(share.percentOfParts))
  }
}

/// What changed since an earlier period.
extension ScorecardPage {
  static let changesID = "changes"

  func writeChanges(to html: inout HTMLWriter) {
    guard let comparison = scorecard.comparison else { return }
    part(Self.changesID, Passage(phrases.changes(since: comparison.since)), &html) { html in
      writeList(wording.summary(comparison), "fine", &html)
      let changes = wording.changes(comparison)
      if !changes.isEmpty {
        html.element(.ul, [.class: "cards"]) { html in
          for change in changes { writeChange(change, to: &html) }
        }
      }
      let stale = wording.staleSince(comparison)
      guard !stale.isEmpty else { return }
      html.element(.div, [.class: "unreported"]) { html in
        html.element(.h3, phrases.nowStale.capitalizedFirst)
        writeList(stale, "fine", &html)
      }
    }
  }

  private func writeChange(
    _ change: AssessmentWording.Change, to html: inout HTMLWriter
  ) {
    html.element(.li, [.class: "card \(change.after.verdict.rawValue)"]) { html in
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
      if !change.target.isEmpty { html.element(.p, [.class: "measure"], change.target) }
      html.element(.p, [.class: "evidence"], change.causes)
    }
  }
}
