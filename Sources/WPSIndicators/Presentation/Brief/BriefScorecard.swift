/// Writes a scorecard as prose for a report: a few paragraphs, or in full some for each group, in whole
/// sentences.
///
/// The numbers are written as United Nations documents write them; where the data are partial, the
/// verb says so; and each sentence ends with the numbers of its sources, which are listed below.
package enum BriefScorecard {
  /// Writes the text, its lines ended by line feeds, in pieces.
  /// - Parameters:
  ///   - isFull: whether all is told, and not only what can be said in 150 words.
  ///   - width: the columns to break lines at; nil to leave each paragraph on one line, as word
  ///     processors want it.
  static func write(
    _ scorecard: Scorecard, in language: Language, isFull: Bool, width: Int?,
    to take: @escaping ([UInt8]) -> Void
  ) {
    let paragraphs =
      isFull
      ? BriefWriter(scorecard, in: language).paragraphs()
      : BoardBriefWriter(scorecard, in: language).paragraphs()
    var buffer = PieceBuffer(take)
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { buffer.append(Ascii.lineFeed) }
      let text = paragraph.text.printable
      buffer.append(width.map { text.wrapped(to: $0).joined(separator: "\n") } ?? text)
      buffer.append(Ascii.lineFeed)
      buffer.handOnPiece()
    }
    buffer.finish()
  }
}

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

  /// The title, the overview, what changed, a heading and paragraphs for each group, the sources.
  func paragraphs() -> [Passage] {
    let period = scorecard.period
    var paragraphs: [Passage] = [
      wording.given(scorecard.title),
      "\(phrases.scorecard(for: period)) (\(phrases.span(of: period)))",
    ]
    paragraphs += overview().inParagraphs()
    if let comparison = scorecard.comparison {
      paragraphs.append(Passage(phrases.changes(since: comparison.since)))
      paragraphs += changes(comparison).inParagraphs()
    }
    for section in scorecard.sections {
      if let heading = wording.heading(section) { paragraphs.append(heading) }
      paragraphs += sentences(on: section).inParagraphs()
    }
    return paragraphs + sources(citedIn: paragraphs) + [wording.proven()].compactMap { $0 }
  }

  /// The sources that the paragraphs cite, under the numbers that they have in all formats.
  private func sources(citedIn paragraphs: [Passage]) -> [Passage] {
    let cited = Set(paragraphs.flatMap { $0.citedSources })
    let sources = scorecard.sources.filter { cited.contains($0.id) }.map { source -> Passage in
      "\(wording.citations([source.id])) \(wording.describe(source))"
    }
    return sources.isEmpty ? [] : [Passage(phrases.sources)] + sources
  }

  // MARK: - Paragraphs

  private func overview() -> [Passage] {
    [wording.headline()].compactMap { $0 } + wording.summary()
      + [wording.reach().map { Passage($0) }].compactMap { $0 }
  }

  private func changes(_ comparison: ScorecardComparison) -> [Passage] {
    var sentences = summary(comparison)
    sentences += self.sentences(
      on: comparison.told.filter { wording.isShownAlone($0.after.subject) })
    let stale = wording.staleSince(comparison)
    if !stale.isEmpty {
      sentences.append(phrases.labelled(Passage(phrases.nowStale), phrases.clauses(stale)))
    }
    return sentences
  }

  private func sentences(on section: Scorecard.Section) -> [Passage] {
    var sentences = [Passage]()
    var older = [Passage]()
    var unreported = [Passage]()
    let summary = section.summedLists
    let leavesLists = section.hasManyLists
    for entry in section.entries
    where !(leavesLists && entry.isList) && wording.isShownAlone(entry.subject.subject) {
      // A body that is here for its positions alone has nothing to be said of by itself.
      for subject in entry.all where !entry.isSilent || subject.subject.position != nil {
        if subject.isUnreported {
          unreported.append(wording.name(subject.subject))
        } else if subject.isStale {
          older += self.sentences(on: subject.assessments)
        } else {
          sentences += self.sentences(on: subject.assessments)
        }
      }
      let actions = wording.actions(on: entry.subject)
      if entry.subject.isStale { older += actions } else { sentences += actions }
    }
    if let summary { sentences += self.sentences(on: summary) }
    sentences += section.manyRated.flatMap { self.sentences(on: $0, in: section) }
    // What is old must not be read as what is; alone it says so itself.
    if !older.isEmpty, !sentences.isEmpty { sentences.append(Passage(phrases.noNewerFigure)) }
    sentences += older
    if !unreported.isEmpty {
      sentences.append(phrases.nothingReported(unreported, upTo: scorecard.period))
    }
    return sentences
  }
}

extension [Passage] {
  /// The passages as sentences, in paragraphs that can be read: of at most 80 words, save for one
  /// sentence that has more.
  fileprivate func inParagraphs() -> [Passage] {
    var paragraphs = [[Passage]]()
    var room = 0
    for sentence in self {
      let words = sentence.text.printable.wordCount
      if words > room || paragraphs.isEmpty {
        paragraphs.append([])
        room = 80
      }
      paragraphs[paragraphs.count - 1].append(sentence)
      room -= words
    }
    return paragraphs.map { $0.inSentences() }
  }
}
