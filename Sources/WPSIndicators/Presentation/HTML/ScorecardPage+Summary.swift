/// How everything adds up.
extension ScorecardPage {
  func writeSummary(to html: inout HTMLWriter) {
    part("summary", Passage(phrases.summary), &html) { html in
      html.element(.div, [.class: "tiles"]) { html in
        writeMetRate(to: &html)
        writeRepresentation(to: &html)
        writeVerdicts(to: &html)
      }
      writeList(wording.bodies(scorecard.rollUp), "fine", &html)
      if scorecard.sections.count > 1 { writeGroups(to: &html) }
    }
  }

  private func writeMetRate(to html: inout HTMLWriter) {
    let rollUp = scorecard.rollUp
    tile(
      rollUp.metRate,
      rollUp.metRate == nil
        ? phrases.nothingDecided : phrases.metCount(rollUp.metCount, of: rollUp.decidedCount),
      phrases.verdict(.met), id: "met", &html)
  }

  private func writeRepresentation(to html: inout HTMLWriter) {
    let rollUp = scorecard.rollUp
    guard !rollUp.bodiesCounted.isEmpty || !rollUp.bodiesLeftOut.isEmpty else { return }
    tile(
      rollUp.share,
      rollUp.share == nil
        ? phrases.noRepresentation : phrases.womenCount(rollUp.women, of: rollUp.members),
      phrases.womenAmongMembers, id: "women", &html)
  }

  private func tile(
    _ share: Fraction?, _ words: String, _ title: String, id: String, _ html: inout HTMLWriter
  ) {
    html.element(.div, [.class: "tile"]) { html in
      guard let share else { return html.element(.p, words) }
      html.element(.p) { html in
        html.element(.strong, percent(share))
        html.write(" \(words)")
      }
      let (start, end) = (phrases.percent("0"), phrases.percent("100"))
      ShareBar(
        value: ValueRange(share, share), scale: .wholeShare, threshold: nil, start: start,
        end: end, goal: nil, title: title,
        description: words
      ).write(as: html.newID("tile", id), to: &html)
    }
  }

  private func writeVerdicts(to html: inout HTMLWriter) {
    html.element(.ul, [.class: "tile verdicts"]) { html in
      for verdict in Verdict.allCases {
        guard let count = scorecard.rollUp.verdicts[verdict] else { continue }
        html.element(.li) { html in
          html.element(.strong, phrases.number(count))
          html.write(" ")
          writeVerdict(verdict, phrases.verdict(verdict), &html)
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
          head("✓", phrases.verdict(.met), before: phrases.group, &html)
        }
      }
      html.element(.tbody) { html in
        for section in scorecard.sections {
          row(section.rollUp, &html) { html in
            html.element(.a, [.href: "#\(Self.id(of: section))"], wording.name(section))
          }
        }
        row(scorecard.rollUp, &html) { $0.write(phrases.everything) }
      }
    }
  }

  private func head(
    _ symbol: String, _ met: String, before group: String, _ html: inout HTMLWriter
  ) {
    html.element(.th, [.scope: "col"], group)
    html.element(.th, [.scope: "col"], "\(symbol) \(met)")
    for (symbol, words) in [
      (wording.symbol(.undetermined), phrases.verdict(.undetermined)),
      (wording.symbol(.noTarget), phrases.otherVerdicts),
    ] {
      html.element(.th, [.scope: "col"]) { html in
        html.element(.span, [.ariaHidden: "true"], symbol)
        html.element(.span, [.class: "roomy"], " \(words)")
      }
    }
    html.element(.th, [.scope: "col"], phrases.womenAmongMembers)
  }

  private func row(
    _ rollUp: RollUp, _ html: inout HTMLWriter, _ name: (inout HTMLWriter) -> Void
  ) {
    let undetermined = rollUp.verdicts[.undetermined] ?? 0
    html.element(.tr) { html in
      html.element(.th, [.scope: "row"], name)
      portion(Int64(rollUp.metCount), of: Int64(rollUp.decidedCount), rollUp.metRate, &html)
      html.element(.td, phrases.number(undetermined))
      html.element(
        .td, phrases.number(rollUp.assessmentCount - rollUp.decidedCount - undetermined))
      portion(rollUp.women, of: rollUp.members, rollUp.share, &html)
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
