/// One thing that is said of a law, with what stands before it.
struct LawFact {
  let label: String
  let text: String
}

extension Phrasebook {
  /// "Germany: Supervisory boards of listed companies".
  func heading(of law: Law, _ language: Language) -> String {
    labelled(law.country.text(in: language), law.name.text(in: language))
  }

  /// "4" or "5–8".
  func sizes(_ sizes: ClosedRange<Int64>) -> String {
    let last = number(sizes.upperBound)
    return sizes.count == 1 ? last : "\(number(sizes.lowerBound))–\(last)"
  }

  /// Where it comes from.
  func facts(of law: Law, _ language: Language) -> [LawFact] {
    let source = law.source
    let citation = list(
      [
        source.title.text(in: language), source.symbol,
        source.publisher?.text(in: language), source.date.map { date($0) },
      ].compactMap { $0 })
    let reading =
      switch law.reading {
      case .opened(let address, let day): opened(address, on: day)
      case .notReopened(let address): notReopened(address)
      }
    return [
      LawFact(label: lawSubjects, text: subjects(law.appliesTo)),
      LawFact(label: lawSource, text: citation),
      source.url.map { LawFact(label: "", text: $0) },
      LawFact(label: lawReading, text: reading),
    ].compactMap { $0 }
  }

  /// What a target says besides its name and its numbers.
  func facts(of target: Target, _ language: Language) -> [LawFact] {
    let parts =
      target.each.map { eachPart(of: $0) }
      ?? target.part.map { part($0.part, of: $0.breakdown) }
      ?? (target.denominator == .seats ? allSeats : nil)
    let isDated = target.from != nil || target.to != nil
    let texts: [(label: String, text: String?)] = [
      (lawPlace, target.locator?.text(in: language)),
      (lawForce, lawForce(target.basis, isBinding: target.isBinding)),
      (lawDates, isDated ? inForce(from: target.from, to: target.to) : nil),
      (scope, target.scope?.text(in: language)),
      (lawParts, parts),
      (sanction, target.sanction?.text(in: language)),
      (quotation, target.quote.map { quoted(Passage($0.text(in: language))).text }),
      (remark, target.note?.text(in: language)),
    ]
    return texts.compactMap { label, text in text.map { LawFact(label: label, text: $0) } }
  }
}

extension Phrasebook {
  /// What a worked case is about, what follows, and the place where a list goes wrong.
  func example(_ worked: Law.Case) -> [String] {
    let subject =
      switch worked.subject {
      // Women of all.
      case .body(let size, let women, _): "\(women)/\(size)"
      case .list(let order): order.description
      case .office(let holder): self.holder(holder)
      }
    let outcome =
      switch worked.outcome {
      case .met: verdict(.met)
      case .unmet: verdict(.unmet)
      case .exempt: exemptSize
      }
    return [subject, outcome, worked.place.map { number(Int64($0)) } ?? ""]
  }

  /// What stands above the examples of a target; nil for one that asks for a number or a share, of
  /// which the sizes tell.
  func titlesOfExamples(of target: Target) -> [String]? {
    switch target.measure {
    case .placement: [candidateOrder, exampleVerdict, examplePlace]
    case .heldByWoman: [officeHolder, exampleVerdict]
    case .womenShare, .eitherSexShare, .women, .eitherSex, .occupancy, .share, .count, .level,
      .done:
      nil
    }
  }
}

extension Law {
  /// The worked cases of one of its targets.
  func cases(of target: Target) -> [Case] { cases.filter { $0.target == target.id } }
}

extension Target {
  /// What it asks of each of some sizes, those together that follow each other and of which it asks
  /// the same.
  func asked(
    ofSizes sizes: ClosedRange<Int64>
  ) -> [(sizes: ClosedRange<Int64>, asked: AskedOfSize)] {
    var runs = [(sizes: ClosedRange<Int64>, asked: AskedOfSize)]()
    for size in sizes {
      let asked = asks(ofSize: size)
      if let last = runs.last, last.asked == asked {
        runs[runs.count - 1].sizes = last.sizes.lowerBound...size
      } else {
        runs.append((size...size, asked))
      }
    }
    return runs
  }
}
