/// Puts the paragraphs of a brief together.
struct BriefWriter {
  let scorecard: Scorecard
  let language: Language
  let phrases: any Phrasebook
  let wording: AssessmentWording

  init(_ scorecard: Scorecard, in language: Language) {
    self.scorecard = scorecard
    self.language = language
    phrases = language.phrasebook
    wording = AssessmentWording(scorecard, in: language, for: .prose)
  }

  /// The title, the overview, what changed, a heading and a paragraph for each group, the sources.
  func paragraphs() -> [String] {
    let period = scorecard.period
    var paragraphs = [
      scorecard.title.text(in: language),
      "\(phrases.scorecard(for: period)) (\(phrases.span(of: period)))",
    ]
    paragraphs.append(joined(overview()))
    if let comparison = scorecard.comparison {
      paragraphs.append(phrases.changes(since: comparison.since))
      paragraphs.append(joined(changes(comparison)))
    }
    for section in scorecard.sections {
      paragraphs.append(wording.name(section).text)
      paragraphs.append(joined(sentences(on: section)))
    }
    return paragraphs + sources(citedIn: paragraphs)
  }

  /// The sources that the paragraphs cite, under the numbers that they have in all formats.
  private func sources(citedIn paragraphs: [String]) -> [String] {
    let sources = scorecard.sources.enumerated().compactMap { index, source -> String? in
      let isCited = paragraphs.contains {
        $0.contains("[\(index + 1)]") || $0.contains("[\(index + 1),")
      }
      return isCited ? "[\(index + 1)] \(wording.describe(source).text)" : nil
    }
    return sources.isEmpty ? [] : [phrases.sources] + sources
  }

  // MARK: - Paragraphs

  private func overview() -> [String] {
    let rollUp = scorecard.rollUp
    var sentences = [
      rollUp.metRate.map {
        phrases.overview(
          scorecard.period, met: rollUp.metCount, of: rollUp.decidedCount,
          percent: wording.percent($0))
      } ?? phrases.nothingDecided(in: scorecard.period)
    ]
    if let leftOut = wording.leftOut(rollUp) { sentences.append(leftOut) }
    if let share = rollUp.share {
      sentences.append(
        phrases.representation(
          BriefWomen(
            women: rollUp.women, members: rollUp.members, percent: wording.percent(share),
            bodies: rollUp.counted.count), in: wording.counted(rollUp)
        ).text)
    }
    if scorecard.period > scorecard.reportingPeriod {
      sentences.append(phrases.reportsUpTo(scorecard.reportingPeriod))
    }
    return sentences
  }

  private func changes(_ comparison: ScorecardComparison) -> [String] {
    var sentences = summary(comparison)
    let told = comparison.changes.filter { !$0.onlyGrewOld }
    sentences += (told.filter { $0.isFlip } + told.filter { !$0.isFlip }).map(sentence)
    let stale = wording.staleSince(comparison)
    if !stale.isEmpty {
      let list = phrases.clauses(stale)
      sentences.append(phrases.labelled(Passage(phrases.nowStale), list).text)
    }
    return sentences
  }

  private func sentences(on section: Scorecard.Section) -> [String] {
    var sentences = [String]()
    var unreported = [String]()
    var rows = section.assessments[...]
    while let first = rows.first {
      let ofSubject = rows.prefix { $0.subject.id == first.subject.id }
      rows = rows.dropFirst(ofSubject.count)
      if first.isUnreported {
        unreported.append(wording.name(first.subject).text)
      } else {
        sentences += self.sentences(on: ofSubject)
      }
    }
    if !unreported.isEmpty {
      sentences.append(phrases.nothingReported(unreported, upTo: scorecard.period))
    }
    return sentences
  }

  /// Sentences in a row, each with a capital at its start and a stop at its end.
  private func joined(_ sentences: [String]) -> String {
    sentences.map { sentence in
      let text = sentence.capitalizedFirst
      return text.hasSuffix(".") ? text : text + "."
    }.joined(separator: " ")
  }
}
