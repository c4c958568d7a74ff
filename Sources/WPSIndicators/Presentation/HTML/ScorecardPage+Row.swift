/// A row of the board, which opens to its card.
///
/// The phone has room for fewer columns and puts the need under the target and the date where the desk
/// has the trend. Only one of both twins is displayed, so that a screen reader hears one.
extension ScorecardPage {
  func write(_ row: BoardRow, isUnder: Bool, to html: inout HTMLWriter) {
    let subject = row.subject
    let id =
      subject.position.map { html.newID("subject", subject.id, $0.id) }
      ?? html.newID("subject", subject.id)
    let names = [
      "row", BoardMark.name(row.standing), row.freshness == .old ? "old" : nil,
      isUnder ? "under" : nil,
    ]
    html.element(.details, [.class: names.compactMap { $0 }.joined(separator: " ")]) { html in
      html.element(.summary, [.class: "cells", .id: id]) { html in
        writeName(row, isUnder: isUnder, to: &html)
        writeVerdictCell(row, to: &html)
        writeShare(row, to: &html)
        writeCounts(row, to: &html)
        html.element(.span, [.class: "bar-cell"]) { html in
          BoardBar(row: row, scale: scale, goal: boardWording.goal(row)).write(to: &html)
        }
        writeNeed(row, to: &html)
        html.element(.span, [.class: "strip-cell"]) { html in
          writeColumn(phrases.stripColumn, &html)
          BoardStrip(cells: row.strip, sentence: boardWording.strip(row)).write(to: &html)
        }
        writeLast(row, to: &html)
      }
      writeCard(
        cards.rows(of: row), of: cards.assessed(subject), name: longerName(row), to: &html)
    }
  }

  // MARK: - Cells

  /// The heading of a column, for those who do not see it.
  private func writeColumn(_ heading: String, _ html: inout HTMLWriter) {
    writeUnseen(phrases.labelled(heading, ""), &html)
  }

  /// The name in full, where the row shortens it.
  private func longerName(_ row: BoardRow) -> Passage? {
    let full = wording.given(row.subject.name)
    let name = boardWording.name(row, isUnder: true)
    return name.text.contains(full.text) ? nil : boardWording.fullName(row)
  }

  private func writeName(_ row: BoardRow, isUnder: Bool, to html: inout HTMLWriter) {
    html.element(.h3, [.class: "name", .title: longerName(row)?.text]) { html in
      html.element(.span, [.class: "words"]) { html in
        // The body of a position stands above it, or below the name.
        html.write(boardWording.name(row, isUnder: true))
        if let short = boardWording.abbreviation(row) {
          html.write(" ")
          html.element(.em, "(\(short))" as Passage)
        }
      }
      if !isUnder, case .position(_, let body) = row.subject {
        html.element(.small, wording.given(body.abbreviation ?? body.shortName ?? body.name))
      }
      for told in [boardWording.others(of: row), boardWording.parts(of: row)] {
        if let told { html.element(.small, told) }
      }
    }
  }

  private func writeVerdictCell(_ row: BoardRow, to html: inout HTMLWriter) {
    html.element(.span, [.class: "verdict-cell"]) { html in
      BoardMark.writeSign(row.standing, row.freshness, to: &html)
      html.element(.span) { html in
        html.element(.span, [.class: "word"], boardWording.word(row))
        html.element(.small) { html in
          writeColumn(phrases.targetColumn, &html)
          html.write(boardWording.target(row))
        }
        if let arithmetic = boardWording.arithmetic(row) { html.element(.small, arithmetic) }
        let need = boardWording.need(row)
        if !need.isEmpty {
          html.element(.small, [.class: "narrow-only"]) { html in
            writeColumn(phrases.needColumn, &html)
            html.write(need.keptTogether)
          }
        }
      }
    }
  }

  private func writeShare(_ row: BoardRow, to html: inout HTMLWriter) {
    let share = boardWording.share(row)
    // A word, or a range, has no room in large figures.
    let isLong = share.count > 7 || share.contains { $0.isLetter }
    html.element(.span, [.class: isLong ? "share words" : "share"]) { html in
      writeColumn(phrases.womenColumn, &html)
      html.write(share)
    }
  }

  private func writeCounts(_ row: BoardRow, to html: inout HTMLWriter) {
    html.element(.span, [.class: "counts"]) { html in
      html.write(boardWording.counts(row).keptTogether)
      // Who compares rows must not have to open each to see that its figure is not like others.
      if let mark = (row.lead.evidence?.observation).flatMap(wording.mark) {
        html.element(.small, [.class: "mark"], mark)
      }
      if let (arrow, words) = boardWording.trend(row) {
        html.element(.small, [.class: "wide-only"]) { html in
          html.element(.strong, [.ariaHidden: "true"], arrow)
          writeUnseen(phrases.direction(row.lead.trend.direction), &html)
          html.write("\u{A0}\(words.keptTogether)")
        }
      }
      html.element(.small, [.class: "narrow-only"]) { html in
        html.write(boardWording.last(row).keptTogether)
        // There is no room for an age that is no caution.
        if row.freshness == .old {
          html.write(", ")
          html.element(.strong, boardWording.age(row))
        }
      }
    }
  }

  private func writeNeed(_ row: BoardRow, to html: inout HTMLWriter) {
    html.element(.span, [.class: "need wide-only"]) { html in
      let need = boardWording.need(row)
      guard !need.isEmpty else { return }
      writeColumn(phrases.needColumn, &html)
      html.write(need.keptTogether)
    }
  }

  private func writeLast(_ row: BoardRow, to html: inout HTMLWriter) {
    html.element(.span, [.class: "last wide-only"]) { html in
      writeColumn(phrases.lastColumn, &html)
      html.element(row.freshness == .none ? .strong : .span, boardWording.last(row).keptTogether)
      let age = boardWording.age(row)
      guard !age.isEmpty else { return }
      html.element(.small) { $0.element(row.freshness == .old ? .strong : .span, age) }
    }
  }
}

extension String {
  /// The string with no-break spaces beside its numbers, so that no line parts one from what it is
  /// of: "6 of 28", "10 points".
  fileprivate var keptTogether: String {
    let words = split(separator: " ")
    var text = ""
    for (index, word) in words.enumerated() {
      if index > 0 {
        // Before a number only where another is of it.
        let first = word.isNumeric && index > 1 ? words[index - 2] : words[index - 1]
        text += first.isNumeric && !first.hasSuffix(",") ? "\u{A0}" : " "
      }
      text += word
    }
    return text
  }
}

extension Substring {
  fileprivate var isNumeric: Bool { first?.isNumber ?? false }
}
